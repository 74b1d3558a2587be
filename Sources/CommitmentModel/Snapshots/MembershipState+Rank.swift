extension MembershipState {
  /// The rank that the detail gives, such as 4 in "5,919 uniformed personnel; rank 4".
  public var rank: Int? {
    guard let detail = membership.detail else { return nil }
    let words = detail.split { !$0.isLetter && !$0.isNumber }
    guard let place = words.firstIndex(where: { $0.lowercased() == "rank" }), place + 1 < words.count else {
      return nil
    }
    return Int(words[place + 1])
  }
}

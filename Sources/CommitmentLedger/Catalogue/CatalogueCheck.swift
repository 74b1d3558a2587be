import CommitmentModel

/// Looks at a framework as a whole: what its files say of one another.
enum CatalogueCheck {
  static func findings(_ framework: Framework, folder: String) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var numbers: [Int: CommitmentID] = [:]
    var ids: Set<CommitmentID> = []
    let sources = Set(framework.sources.map(\.key))
    for commitment in framework.commitments {
      let part = commitment.isFollowUp ? "FollowUp" : "Commitments"
      let place = Diagnostic.Place(file: "\(folder)/\(part)/\(commitment.id).md")
      let report = { (rule: String, message: String, hint: String?) in
        found.append(Diagnostic(.error, rule: rule, at: place, message, hint: hint))
      }
      if !ids.insert(commitment.id).inserted {
        report("doubled-commitment", "the commitment '\(commitment.id)' is there twice", nil)
      }
      if let number = commitment.number, let other = numbers.updateValue(commitment.id, forKey: number) {
        report("doubled-number", "number \(number) is also that of '\(other)'", "numbers are used once")
      }
      let isKnownArea =
        commitment.isFollowUp
        ? commitment.id.area == framework.followUpKey : framework.area(commitment.id.area) != nil
      if !isKnownArea {
        report(
          "unknown-area", "'\(commitment.id.area)' is not an area of the framework",
          "the areas are in framework.json")
      }
      for call in commitment.calledOn where framework.role(call.role) == nil {
        report(
          "unknown-role", "'\(call.role)' is not a role of the framework", "the roles are in framework.json")
      }
      let isUngraded = commitment.calledOn.contains { call in
        framework.role(call.role).map { !$0.isGradedBySecretariat } ?? false
      }
      if isUngraded,
        commitment.assessedBy.contains(where: { $0 == .secretariatAssessed || $0 == .selfReported })
      {
        report(
          "assessed-by", "the Secretariat does not grade those whom '\(commitment.id)' calls on",
          "leave 'independent-assessment, desk-review' in 'assessed-by'")
      }
      for source in commitment.sources where !sources.contains(source) {
        report("unknown-source", "'\(source)' is not a source of the catalogue", "add it to sources.csv")
      }
    }
    for crosswalk in framework.crosswalks {
      for id in Set(crosswalk.entries.flatMap(\.commitments)).sorted() where framework[id] == nil {
        found.append(
          Diagnostic(
            .error, rule: "unknown-commitment", at: Diagnostic.Place(file: "\(folder)/framework.json"),
            "the crosswalk '\(crosswalk.key)' names '\(id)', which is not a commitment of the framework"))
      }
    }
    return found
  }
}

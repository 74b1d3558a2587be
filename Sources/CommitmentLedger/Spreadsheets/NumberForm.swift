/// A number as it is written: its digits without zeros that say nothing, and where its point stands.
struct NumberForm: Hashable {
  private var isNegative: Bool
  /// From the first to the last that is not zero.
  private var digits: [UInt8]
  /// The power of ten of the last digit.
  private var exponent: Int
  /// Whether the text is written with a power of ten, or so long that a program rounds it.
  private(set) var isRounded: Bool

  /// Every number that a text can mean: a comma can be a point or part thousands.
  static func readings(of text: String) -> [NumberForm] {
    guard text.utf8.count <= 400 else { return [] }
    var bare = String(text.filter { !$0.isWhitespace && $0 != "'" && $0 != "’" && $0 != "\u{2212}" })
    let isShare = bare.hasSuffix("%")
    if isShare { bare.removeLast() }
    let forms = [
      bare, bare.replacing(",", with: "."), bare.replacing(",", with: ""),
      bare.replacing(".", with: "").replacing(",", with: "."),
    ]
    return Set(forms).compactMap { NumberForm($0, shift: isShare ? -2 : 0) }
  }

  private init?(_ text: String, shift: Int) {
    var bytes = Array(text.utf8)[...]
    isNegative = bytes.first == UInt8(ascii: "-")
    if isNegative || bytes.first == UInt8(ascii: "+") { bytes.removeFirst() }
    var mantissa = bytes
    var power = 0
    var isScientific = false
    if let place = bytes.firstIndex(where: { $0 == UInt8(ascii: "e") || $0 == UInt8(ascii: "E") }) {
      mantissa = bytes[..<place]
      guard let value = Int(String(decoding: bytes[(place + 1)...], as: UTF8.self)), abs(value) < 10_000
      else {
        return nil
      }
      power = value
      isScientific = true
    }
    let parts = mantissa.split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    let isNumber = mantissa.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }
    guard isNumber, mantissa.contains(where: { $0 != UInt8(ascii: ".") }), let whole = parts.first else {
      return nil
    }
    let fraction = parts.count == 2 ? parts[1] : []
    guard !fraction.contains(UInt8(ascii: ".")) else { return nil }
    var all = Array(whole + fraction)
    exponent = power - fraction.count + shift
    let isLong = all.count > 15
    isRounded = isScientific || isLong
    while all.last == 0x30 {
      all.removeLast()
      exponent += 1
    }
    digits = Array(all.drop { $0 == 0x30 })
    if digits.isEmpty {
      exponent = 0
      isNegative = false
    }
  }

  /// Whether this is another number as a spreadsheet shows it: the same, or rounded to fewer digits.
  func isShown(of other: NumberForm) -> Bool {
    guard isNegative == other.isNegative else { return false }
    if digits == other.digits, exponent == other.exponent { return true }
    guard isRounded, digits.count < other.digits.count, digits.count >= 3,
      digits.count + exponent == other.digits.count + other.exponent
        || digits.count + exponent == other.digits.count + other.exponent + 1
    else { return false }
    // Cut off or rounded up, its digits but the last are those of the other.
    return digits.dropLast().elementsEqual(other.digits.prefix(digits.count - 1))
  }
}

extension FoldingTable {
  /// The folded form of each letter; an empty one means that it is dropped.
  static let forms: [Unicode.Scalar: String] = {
    var forms: [Unicode.Scalar: String] = [:]
    forms.reserveCapacity(written.utf8.count / 8)
    var letter: Unicode.Scalar?
    var form = String.UnicodeScalarView()
    var number: UInt32 = 0
    func end() {
      if number > 0, let scalar = Unicode.Scalar(number) { form.append(scalar) }
      number = 0
    }
    for byte in written.utf8 {
      switch byte {
      case UInt8(ascii: "="):
        letter = Unicode.Scalar(number)
        number = 0
      case UInt8(ascii: "+"): end()
      case UInt8(ascii: "0")...UInt8(ascii: "9"): number = number << 4 | UInt32(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "a")...UInt8(ascii: "f"): number = number << 4 | UInt32(byte - UInt8(ascii: "a") + 10)
      default:
        end()
        if let letter { forms[letter] = String(form) }
        letter = nil
        form = String.UnicodeScalarView()
      }
    }
    end()
    if let letter { forms[letter] = String(form) }
    return forms
  }()
}

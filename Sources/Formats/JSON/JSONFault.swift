/// Why a text is not the JSON (RFC 8259) which a reader accepts, and where.
package struct JSONFault: Error, Hashable, Sendable {
  /// The rule which was broken.
  package enum Reason: Hashable, Sendable {
    case emptyText
    case byteOrderMark
    case invalidUTF8
    case unexpectedEnd
    case unexpectedByte(UInt8)
    case expected(String)
    case invalidNumber
    case unclosedString
    case controlCharacter(UInt8)
    case invalidEscape
    case loneSurrogate
    case doubledName(String)
    case tooDeep(limit: Int)
    case trailingText
  }

  /// The place in the bytes read, from zero.
  package var offset: Int
  package var reason: Reason

  package init(offset: Int, reason: Reason) {
    self.offset = offset
    self.reason = reason
  }
}

extension JSONFault.Reason: CustomStringConvertible {
  package var description: String {
    switch self {
    case .emptyText: "there is no JSON value here"
    case .byteOrderMark: "the text begins with a byte order mark, which JSON does not allow"
    case .invalidUTF8: "these bytes are not UTF-8"
    case .unexpectedEnd: "the text ends in the middle of a value"
    case .unexpectedByte(let byte): "\(Self.shown(byte)) cannot stand here"
    case .expected(let what): "expected \(what)"
    case .invalidNumber: "this is not a JSON number"
    case .unclosedString: "this string has no closing quote"
    case .controlCharacter(let byte): "\(Self.shown(byte)) must be escaped inside a string"
    case .invalidEscape: "this backslash does not begin a JSON escape"
    case .loneSurrogate: "this escape is half of a surrogate pair"
    case .doubledName(let name): "the name “\(name)” is used twice in this object"
    case .tooDeep(let limit): "arrays and objects are nested deeper than \(limit)"
    case .trailingText: "there is text after the value"
    }
  }

  private static func shown(_ byte: UInt8) -> String {
    switch byte {
    case 0x21...0x7e: "“\(Character(UnicodeScalar(byte)))”"
    case 0x20: "a space"
    case 0x0a: "a line break"
    default: "the byte 0x" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
  }
}

extension JSONFault: CustomStringConvertible {
  package var description: String { "\(reason) (byte \(offset))" }
}

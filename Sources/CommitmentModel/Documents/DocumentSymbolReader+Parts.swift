extension DocumentSymbolReader {
  /// `Add.1`, `Corr.2`, `Rev.1`, `Amend.1`; the letters in either case.
  static func change(_ part: String) -> DocumentSymbol.Change? {
    guard let (letters, number) = dotted(part),
      let kind = DocumentSymbol.Change.Kind.allCases.first(where: {
        $0.rawValue.lowercased() == letters.lowercased()
      })
    else { return nil }
    return DocumentSymbol.Change(kind: kind, number: number)
  }

  /// `RES`, `PRST`, `INF`, `L.2`, `PV.8349`, `SR.12`, `CRP.1`, `WP.3`, `NGO.4`, `SGB`, `AI`, `IC`.
  static func form(_ part: String) -> DocumentSymbol.Form? {
    switch part {
    case "RES": return .resolution
    case "PRST": return .presidentialStatement
    case "INF": return .information
    case "SGB", "AI", "IC": return .issuance(part)
    default: break
    }
    guard let (letters, number) = dotted(part) else { return nil }
    switch letters {
    case "L": return .limited(number)
    case "PV": return .verbatimRecord(number)
    case "SR": return .summaryRecord(number)
    case "CRP", "WP", "NGO", "RT", "DEC", "R": return .numbered(letters, number)
    default: return nil
    }
  }

  /// `ES-10` for an emergency special session, `S-27` for a special one.
  static func specialSession(_ part: String) -> String? {
    let halves = part.split(separator: "-", omittingEmptySubsequences: false)
    guard halves.count == 2, halves[0] == "ES" || halves[0] == "S", ASCIIText.number(halves[1].utf8) != nil
    else { return nil }
    return part
  }

  /// `218 B` or `218B`: one part of a resolution that was adopted in several.
  static func numberWithLetter(_ part: String) -> String? {
    let digits = part.prefix { $0.isASCII && $0.isNumber }
    let rest = part.dropFirst(digits.count).drop { $0 == " " }
    guard !digits.isEmpty, digits.count <= 5, let first = rest.first, "A"..."Z" ~= first,
      rest.count == 1 || (rest.count == 3 && rest.dropFirst().first == "-")
    else { return nil }
    return "\(digits) \(rest)"
  }

  /// `C.5`, `AC.121`, `CN.6`, `CONF.183`, or letters alone such as `HRC`; in press releases `AB`, `PK`, `SM`.
  static func isBody(_ part: String, of organ: DocumentSymbol.Organ) -> Bool {
    if organ.isPress {
      return ["AB", "PK", "SPD", "COL", "DIS", "EF", "SHC", "L", "SM", "T", "A", "NGO"].contains(part)
    }
    guard let (letters, _) = dotted(part) else { return ["HRC", "BUR", "CPR"].contains(part) }
    return ["C", "AC", "CN", "CONF", "GC", "SC", "SUB", "WG", "PC", "EX"].contains(letters)
  }

  static func isRoman(_ text: String) -> Bool {
    !text.isEmpty && text.uppercased().allSatisfy { "IVXLCDM".contains($0) }
  }

  /// Letters, a dot and a number of one to six digits.
  private static func dotted(_ part: String) -> (letters: String, number: Int)? {
    let halves = part.split(separator: ".", omittingEmptySubsequences: false)
    guard halves.count == 2, !halves[0].isEmpty, halves[0].utf8.allSatisfy({ ($0 | 0x20) > 0x60 }),
      let number = ASCIIText.number(halves[1].utf8), number > 0
    else { return nil }
    return (String(halves[0]), number)
  }
}

import CommitmentModel

/// The registers about names. A workspace may be without them.
extension RegistersReader {
  static func readFormerNames(_ file: SourceFile, _ diagnostics: inout [Diagnostic]) -> [FormerName] {
    var reader = RegisterRows(
      file, columns: ["code", "from", "until", "name_en", "formal_en", "aliases", "source", "note"])
    reader.expectSorted(by: "code", areRepeated: true)
    let (shortNames, formalNames) = (
      reader.places(ofTranslated: "name"), reader.places(ofTranslated: "formal")
    )
    var names: [FormerName] = []
    for row in reader.rows {
      let code = reader.value(row, "code", "a code of upper-case letters") { EndorserCode($0) }
      let until = reader.value(row, "until", "a date such as 2018-04-19") { DateSpan($0) }
      let from = reader.optional(row, "from", "a date such as 2003-02-04") { DateSpan($0) }
      guard let code, let until else { continue }
      names.append(
        FormerName(
          code: code, from: from, until: until, names: row.translations(shortNames),
          formalNames: row.translations(formalNames), aliases: RegisterRows.list(row["aliases"]),
          source: row["source"], note: row["note"]))
    }
    diagnostics += reader.diagnostics
    return names
  }

  static func readOtherNames(_ file: SourceFile, _ diagnostics: inout [Diagnostic]) -> [OtherName] {
    var reader = RegisterRows(file, columns: ["key", "name_en", "aliases", "source", "note"])
    reader.expectSorted(by: "key")
    diagnostics += reader.diagnostics
    let names = reader.places(ofTranslated: "name")
    return reader.map { row in
      OtherName(
        key: row["key"], names: row.translations(names), aliases: RegisterRows.list(row["aliases"]),
        source: row["source"], note: row["note"])
    }
  }

  static func readOrders(_ file: SourceFile, _ diagnostics: inout [Diagnostic]) -> [StateOrder] {
    var reader = RegisterRows(file, columns: ["language", "codes", "source", "note"])
    reader.expectSorted(by: "language")
    var orders: [StateOrder] = []
    for row in reader.rows {
      let languages = Language.allCases.map(\.rawValue).joined(separator: ", ")
      guard let language = reader.value(row, "language", "one of \(languages)", { Language(rawValue: $0) })
      else { continue }
      var codes: [EndorserCode] = []
      var held: Set<EndorserCode> = []
      for text in RegisterRows.list(row["codes"]) {
        guard let code = EndorserCode(text), held.insert(code).inserted else {
          reader.report(row, "codes", "bad-value", "'\(text)' is no code, or is there twice")
          continue
        }
        codes.append(code)
      }
      orders.append(StateOrder(language: language, codes: codes, source: row["source"]))
    }
    diagnostics += reader.diagnostics
    return orders
  }

  /// What the registers about names say of codes that the others do not hold, and States that an order leaves out.
  static func unknownCodes(in registers: Registers, _ folder: String) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for name in registers.formerNames where registers[name.code] == nil {
      found.append(
        Diagnostic(
          .error, rule: "unknown-state", at: Diagnostic.Place(file: "\(folder)/former-names.csv"),
          "'\(name.code)' is in no register of States or organizations"))
    }
    let states = Set(registers.memberStates.map(\.code))
    for order in registers.orders where Set(order.codes) != states {
      let odd = Set(order.codes).symmetricDifference(states).sorted().prefix(5).map(\.text)
      found.append(
        Diagnostic(
          .error, rule: "unknown-state", at: Diagnostic.Place(file: "\(folder)/orders.csv"),
          "the order for '\(order.language.rawValue)' does not hold every Member State once",
          hint: "look at \(odd.joined(separator: ", "))"))
    }
    return found
  }
}

import CommitmentModel

/// Reads one file of a commitment.
struct CommitmentFile {
  private(set) var diagnostics: [Diagnostic]
  private let file: SourceFile
  private let matter: FrontMatter

  /// The keys of a commitment's file in the order in which they are written.
  static let keys = [
    "id", "number", "area", "paragraph", "called-on", "inferred", "term", "assessed-by", "measurable",
    "provenance", "sources", "responsible-office", "target-date", "reading-note",
  ]

  private init(_ file: SourceFile) {
    self.file = file
    matter = FrontMatter(file)
    diagnostics = matter.diagnostics
  }

  /// The commitment that a file holds, or what is wrong with it.
  ///
  /// - Parameters:
  ///   - file: the file.
  ///   - isFollowUp: follow-up commitments have no number and no area.
  /// - Returns: the commitment, or nil where something is wrong, and the findings.
  static func read(_ file: SourceFile, isFollowUp: Bool) -> (
    commitment: Commitment?, diagnostics: [Diagnostic]
  ) {
    var reader = CommitmentFile(file)
    let commitment = reader.commitment(isFollowUp: isFollowUp)
    return (reader.diagnostics.contains { $0.severity == .error } ? nil : commitment, reader.diagnostics)
  }

  private mutating func commitment(isFollowUp: Bool) -> Commitment? {
    guard diagnostics.isEmpty || !matter.fields.isEmpty else { return nil }
    let expected = isFollowUp ? Self.keys.filter { $0 != "number" && $0 != "area" } : Self.keys
    for field in matter.fields where !expected.contains(field.key) {
      report(
        field.keyOffset, "unknown-field", "'\(field.key)' is not a field of a commitment",
        hint: "the fields are \(expected.joined(separator: ", "))")
    }
    for key in expected where matter.field(key) == nil {
      report(0, "missing-field", "the field '\(key)' is missing", hint: "add a line '\(key):'")
    }
    let id: CommitmentID? = value("id", "an identifier such as PER-3") { CommitmentID($0) }
    if let id, id.text != file.stem {
      report(
        matter.field("id")?.valueOffset ?? 0, "file-name", "'\(id)' stands in a file named '\(file.name)'",
        hint: "name the file '\(id).md'")
    }
    let number: Int? =
      isFollowUp ? nil : value("number", "a number from 1") { Int($0).flatMap { $0 > 0 ? $0 : nil } }
    if !isFollowUp, let id, let area: AreaKey = value("area", "a key of an area", { AreaKey($0) }),
      area != id.area
    {
      report(matter.field("area")?.valueOffset ?? 0, "wrong-area", "'\(id)' cannot belong to '\(area)'")
    }
    let inferred: [RoleKey] = list("inferred", "a role") { RoleKey($0) }
    let called: [RoleKey] = list("called-on", "a role") { RoleKey($0) }
    if called.isEmpty {
      report(matter.field("called-on")?.valueOffset ?? 0, "missing-value", "nobody is called on")
    }
    for role in inferred where !called.contains(role) {
      report(
        matter.field("inferred")?.valueOffset ?? 0, "inferred-role",
        "'\(role)' is inferred but not among those called on", hint: "add it to 'called-on'")
    }
    let term: Commitment.Term? = choice("term")
    let bases: [Basis] = list("assessed-by", "a basis") { Basis(rawValue: $0) }
    let measurability: Commitment.Measurability? = choice("measurable")
    let provenance: Commitment.Provenance? = choice("provenance")
    let sources: [String] = list("sources", "a source") { $0 }
    let paragraph: Int? = optionalValue("paragraph", "a number") { Int($0).flatMap { $0 > 0 ? $0 : nil } }
    let target: DateSpan? = optionalValue("target-date", "a date such as 2026-09-30") { DateSpan($0) }
    if matter.title.isEmpty, matter.diagnostics.isEmpty { report(0, "missing-title", "the title is empty") }
    if matter.body.isEmpty {
      report(file.bytes.count, "missing-sentences", "there is no sentence under the title")
    }
    guard let id, isFollowUp || number != nil, let term, let measurability, let provenance else { return nil }
    return Commitment(
      id: id, number: number, paragraph: paragraph,
      calledOn: called.map { Commitment.Call(role: $0, isStated: !inferred.contains($0)) }, term: term,
      assessedBy: bases, measurability: measurability, provenance: provenance, sources: sources,
      responsibleOffice: text("responsible-office"), targetDate: target,
      readingNote: text("reading-note") ?? "",
      titles: Translations([.english: matter.title]), sentences: matter.body)
  }

  private mutating func report(_ offset: Int, _ rule: String, _ message: String, hint: String? = nil) {
    diagnostics.append(file.diagnostic(.error, rule: rule, at: offset, message, hint: hint))
  }

  private func text(_ key: String) -> String? {
    matter.field(key).flatMap { $0.value.isEmpty ? nil : $0.value }
  }

  private mutating func optionalValue<Value>(
    _ key: String, _ wanted: @autoclosure () -> String, _ read: (String) -> Value?
  ) -> Value? {
    guard let field = matter.field(key), !field.value.isEmpty else { return nil }
    if let value = read(field.value) { return value }
    report(field.valueOffset, "bad-value", "'\(field.value)' is not \(wanted())")
    return nil
  }

  private mutating func value<Value>(
    _ key: String, _ wanted: @autoclosure () -> String, _ read: (String) -> Value?
  ) -> Value? {
    if let field = matter.field(key), field.value.isEmpty {
      report(field.valueOffset, "missing-value", "the field '\(key)' is empty", hint: "write \(wanted())")
      return nil
    }
    return optionalValue(key, wanted(), read)
  }

  private mutating func choice<Value>(_ key: String) -> Value?
  where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
    value(key, "one of \(Value.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", "))") {
      Value(rawValue: $0)
    }
  }

  private mutating func list<Value>(_ key: String, _ wanted: String, _ read: (String) -> Value?) -> [Value] {
    guard let field = matter.field(key), !field.value.isEmpty else { return [] }
    var values: [Value] = []
    for part in field.value.utf8.split(separator: UInt8(ascii: ",")) {
      let part = Substring(part)
      let item = String(part).trimmed
      if let value = read(item) {
        values.append(value)
      } else {
        let before = field.value[..<part.startIndex].utf8.count + part.prefix { $0.isWhitespace }.utf8.count
        report(field.valueOffset + before, "bad-value", "'\(item)' is not \(wanted)")
      }
    }
    return values
  }
}

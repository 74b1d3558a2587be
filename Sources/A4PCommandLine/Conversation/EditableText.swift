import CommitmentModel

/// A record as a text to edit: a line for each option, and what it is for above it.
///
/// Read back strictly: what is not understood is said with its line, and nothing is guessed.
package enum EditableText {
  /// What is wrong in a line.
  package struct Fault: Error, Hashable, Sendable {
    package var line: Int
    package var message: String
  }

  /// The options that are not part of a record.
  private static let left: Set = ["--edit", "--dry-run", "--reaffirm"]

  /// The options that a correction has whatever it corrects.
  private static let general: Set = ["--reason", "--office", "--by"]

  /// The text for what is known so far; of a record that is to be corrected only its own fields.
  static func text(of answers: Answers, showing present: PresentRecord? = nil) -> String {
    var lines = [
      "# a4p \(answers.syntax.name): save and close to go on; a text without any field leaves it.",
      "# Lines that begin with # are left out. A line that begins with spaces goes on with the one above it.",
    ]
    if let present {
      lines.append(
        "# This is the \(present.record.kind.rawValue) \(present.record.id), recorded \(present.record.header.recorded)."
      )
    }
    let shown = fields(of: answers.syntax).filter { argument in
      guard let present, argument.form != .positional else { return present == nil }
      return present[argument.mainName] != nil || general.contains(argument.mainName)
    }
    for argument in shown {
      lines += ["", "# " + HelpRow(describing: argument).text]
      let values = answers[argument.mainName]
      let name = name(of: argument)
      lines += (values.isEmpty ? [""] : values).map { value in
        let parts = value.split(separator: "\n", omittingEmptySubsequences: false)
        return "\(name):" + (value.isEmpty ? "" : " ") + parts.joined(separator: "\n    ")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What a text says, or everything that is wrong with it; no words where no field is filled.
  package static func words(
    in text: String, of syntax: CommandSyntax
  ) -> (words: [String], faults: [Fault]) {
    var found: [(line: Int, argument: ArgumentSyntax, value: String)] = []
    var faults: [Fault] = []
    let known = fields(of: syntax)
    for (index, raw) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let line = String(raw.hasSuffix("\r") ? raw.dropLast() : raw)
      if line.hasPrefix("#") || line.allSatisfy(\.isWhitespace) { continue }
      if line.first?.isWhitespace == true {
        if let last = found.indices.last {
          found[last].value += "\n" + line.trimmed
        } else {
          faults.append(Fault(line: index + 1, message: "this line goes on with none"))
        }
        continue
      }
      let name = String(line.prefix { $0 != ":" }).trimmed
      guard line.contains(":"), let argument = known.first(where: { Self.name(of: $0) == name.lowercased() })
      else {
        let near = Suggestion.question(for: name, among: known.map(Self.name), limit: 1)
        faults.append(
          Fault(line: index + 1, message: "there is no field '\(name)'" + (near.map { "; \($0)" } ?? "")))
        continue
      }
      found.append((index + 1, argument, String(line.drop { $0 != ":" }.dropFirst()).trimmed))
    }
    found.removeAll { $0.value.isEmpty }
    for (place, field) in found.enumerated() {
      if !field.argument.isRepeated, found[..<place].contains(where: { $0.argument == field.argument }) {
        faults.append(
          Fault(line: field.line, message: "'\(name(of: field.argument))' can be given once only"))
      }
      if let fault = field.argument.kind?.fault(of: field.value) {
        let hint = fault.hint.map { "; \($0)" } ?? ""
        faults.append(
          Fault(line: field.line, message: "\(name(of: field.argument)): \(fault.message)\(hint)"))
      }
    }
    let names = Set(syntax.arguments.flatMap(\.names))
    let words = found.flatMap { field in
      field.argument.form == .positional
        ? [field.value]
        : names.contains(field.value)
          ? ["\(field.argument.mainName)=\(field.value)"] : [field.argument.mainName, field.value]
    }
    return (words, faults.sorted { $0.line < $1.line })
  }

  private static func fields(of syntax: CommandSyntax) -> [ArgumentSyntax] {
    (syntax.positionals + syntax.options).filter { $0.form != .flag && !left.contains($0.mainName) }
  }

  private static func name(of argument: ArgumentSyntax) -> String {
    argument.form == .positional ? argument.placeholder.lowercased() : String(argument.mainName.dropFirst(2))
  }
}

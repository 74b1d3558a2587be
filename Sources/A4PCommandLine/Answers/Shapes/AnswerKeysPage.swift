import Formats

/// The keys of answers in JSON, as a page at the terminal.
struct AnswerKeysPage {
  private let answers: [AnswerShape]
  private let command: CommandSyntax?
  private let width: Int?
  private let style: TerminalStyle

  /// The answers of one command, or of all.
  init(of command: CommandSyntax?, width: Int?, style: TerminalStyle) {
    self.command = command
    self.width = width
    self.style = style
    answers = Tool.commands.filter { command == nil || $0.word == command?.name }.flatMap {
      $0.answers
    }
  }

  var text: String {
    guard !answers.isEmpty else {
      return paragraph("'\(Tool.syntax.name) \(command?.name ?? "")' gives no answer in JSON.")
    }
    let parts = answers.map { answer in
      part("\(Tool.syntax.name) \(answer.line) --format json", answer.summary, answer.properties)
    }
    let shared = SharedShape.all.filter { shape in
      answers.contains { Self.names(in: $0.properties).contains(shape.name) }
    }
    return (parts + shared.map { part("'\($0.name)'", $0.summary, $0.properties) }).joined(separator: "\n")
  }

  private func part(_ title: String, _ summary: String, _ properties: [JSONProperty]) -> String {
    var table = TextTable(columns: [
      TextTable.Column(title: "Key"), TextTable.Column(title: "Holds", isFlexible: true),
      TextTable.Column(title: "Meaning", isFlexible: true),
    ])
    for row in JSONShapeRow.rows(properties) {
      table.add([row.path, row.words, row.meaning].map(Self.quoted))
    }
    return style.strong(title) + "\n" + paragraph(summary) + table.text(width: width, style: style)
  }

  private func paragraph(_ text: String) -> String {
    let text = Self.quoted(text)
    guard let width else { return text + "\n" }
    return TextWrap.lines(text, width: width).map { $0 + "\n" }.joined()
  }

  /// What stands as code on a page stands between apostrophes here.
  private static func quoted(_ text: String) -> String { text.replacing("`", with: "'") }

  /// The names of the shapes that members refer to.
  private static func names(in properties: [JSONProperty]) -> Set<String> {
    var names: Set<String> = []
    func add(_ shape: JSONShape) {
      switch shape {
      case .string, .integer, .flag: break
      case .list(let element): add(element)
      case .map(_, let value): add(value)
      case .object(let properties): for property in properties { add(property.shape) }
      case .like(let name, _): names.insert(name)
      }
    }
    add(.object(properties))
    return names
  }
}

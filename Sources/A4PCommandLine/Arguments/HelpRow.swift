/// One entry of a help page: what is typed, and what it means.
struct HelpRow {
  var label: String
  var text: String

  init(label: String, text: String) {
    self.label = label
    self.text = text
  }

  /// The entry of an argument, with whatever else a user needs to know about it in parentheses.
  init(describing argument: ArgumentSyntax) {
    var notes: [String] = []
    if argument.isRequired { notes.append("required") }
    if !argument.choices.isEmpty { notes.append("one of " + argument.choices.joined(separator: ", ")) }
    if argument.isRepeated, argument.form == .option { notes.append("may be given more than once") }
    label = argument.label
    text = argument.help + (notes.isEmpty ? "" : " (\(notes.joined(separator: "; ")))")
  }
}

import A4PCommandLine
import Testing

struct PlainChooserTests {
  private func expect<Value: Equatable>(_ value: Value, _ expected: Value) { #expect(value == expected) }

  private static let question = Question(
    "Which?", choices: [Choice("A", "Apples"), Choice("B", "Brown bread"), Choice("C", "Cold bread")])

  @Test func numbersTheChoices() {
    var chooser = PlainChooser(Self.question)
    #expect(chooser.opening == "Which?\n  1. Apples\n  2. Brown bread\n  3. Cold bread\n")
    expect(chooser.take("3").outcome, .answered("C"))
  }

  @Test func numbersWhatFitsWordsAnew() {
    var chooser = PlainChooser(Self.question)
    let (outcome, text) = chooser.take("bread")
    #expect(outcome == nil)
    #expect(text == "2 of the list fit 'bread'.\n  1. Brown bread\n  2. Cold bread\nNumber, or more words.\n")
    expect(chooser.take("1").outcome, .answered("B"))
  }

  @Test func takesAUniqueWordAndRefusesOthers() {
    var chooser = PlainChooser(Self.question)
    expect(chooser.take("cold").outcome, .answered("C"))
    expect(chooser.take("melon").text, "Nothing on the list fits 'melon'.\n")
    expect(chooser.take("").text, "This is needed.\n")
    expect(chooser.take(nil).outcome, .left)
  }

  @Test func asksForWordsWhereTheListIsLong() {
    let many = Question("Which?", choices: (0..<50).map { Choice("\($0)", "number \($0)") }, isOptional: true)
    var chooser = PlainChooser(many)
    #expect(chooser.opening.contains("50 in all"))
    expect(chooser.take("").outcome, .skipped)
  }
}

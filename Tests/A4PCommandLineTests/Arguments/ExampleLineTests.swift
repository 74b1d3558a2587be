import A4PCommandLine
import Testing

struct ExampleLineTests {
  @Test func breaksALongExampleSoThatItCanStillBeTyped() {
    let syntax = CommandSyntax(
      name: "note", summary: "Note it.", group: .record, arguments: [],
      examples: [
        CommandExample(line: "vow note P-3 --title 'a b c d e f g h' --outcome kept", meaning: "Note it.")
      ])
    let tool = ToolSyntax(name: "vow", summary: "", commands: [syntax], common: [])
    #expect(
      HelpPage(tool: tool, width: 40).command(syntax) == """
        vow note: Note it.

        USAGE
          vow note

        EXAMPLES
          vow note P-3 --title \\
              'a b c d e f g h' --outcome kept
              Note it.

        """)
  }
}

import A4PCommandLine
import Testing

struct HelpPageTests {
  @Test(arguments: [0, 40, 57, 80, 120, 200])
  func staysWithinTheWidth(width: Int) {
    let page = HelpPage(tool: MadeUpTool.syntax, width: width)
    for line in (page.overview() + page.command(MadeUpTool.note)).split(separator: "\n") {
      #expect(DisplayWidth.of(String(line)) <= max(40, width))
      #expect(line.last != " ")
    }
  }

  @Test func showsTheToolAt80Columns() {
    #expect(
      HelpPage(tool: MadeUpTool.syntax, width: 80).overview() == """
        vow: Keeps track of promises.

        USAGE
          vow COMMAND [ARGUMENTS] [OPTIONS]

        LOOK
          list  List every promise and what became of it, one line each.
          lost  List the promises nobody has heard of since.

        RECORD
          note  Note what became of a promise.

        OPTIONS EVERY COMMAND UNDERSTANDS
          --folder DIR         The folder to work in.
          --format table|json  How to answer.
          --quiet              Say only what was asked for.

        'vow help COMMAND' explains one command, with examples. A command or a long
        option may be shortened as long as only one begins so.

        """)
  }

  @Test func showsTheVariablesThatTheToolReads() {
    var tool = MadeUpTool.syntax
    tool.settings = [EnvironmentSetting(name: "VOW_FOLDER", meaning: "As --folder.")]
    let page = HelpPage(tool: tool, width: 80).overview()
    #expect(page.contains("\nVARIABLES OF THE ENVIRONMENT\n  VOW_FOLDER  As --folder.\n\n'vow help"))
  }

  @Test func showsTheToolAt40Columns() {
    #expect(
      HelpPage(tool: MadeUpTool.syntax, width: 40).overview() == """
        vow: Keeps track of promises.

        USAGE
          vow COMMAND [ARGUMENTS] [OPTIONS]

        LOOK
          list  List every promise and what
                became of it, one line each.
          lost  List the promises nobody has
                heard of since.

        RECORD
          note  Note what became of a promise.

        OPTIONS EVERY COMMAND UNDERSTANDS
          --folder DIR  The folder to work in.
          --format table|json
                        How to answer.
          --quiet       Say only what was asked
                        for.

        'vow help COMMAND' explains one command,
        with examples. A command or a long
        option may be shortened as long as only
        one begins so.

        """)
  }

  @Test func showsACommandAt40Columns() {
    #expect(
      HelpPage(tool: MadeUpTool.syntax, width: 40).command(MadeUpTool.note) == """
        vow note: Note what became of a promise.

        USAGE
          vow note PROMISE [WITNESS...]
              --outcome OUTCOME [--title TEXT]
              [--count NUMBER]
              [--label LABEL]... [--dry-run]

        ARGUMENTS
          PROMISE        The promise, such as
                         P-3. (required)
          WITNESS...     Who saw it.

        OPTIONS
          -o, --outcome OUTCOME
                         What became of it.
                         (required; one of kept,
                         partly, broken)
          --title TEXT   What to call it.
          --count NUMBER
                         How many there were.
          --label LABEL  A word to find it by.
                         (may be given more than
                         once)
          -n, --dry-run  Show the note and write
                         nothing.

        COMMON OPTIONS
          --folder DIR, --format table|json,
          --quiet; see 'vow help'.

        EXAMPLES
          vow note P-3 --outcome kept --title \\
              'On the day'
              Note a promise kept.

        A note is never changed.

        What was noted by mistake is taken back
        with another note.

        """)
  }

  @Test func showsACommandAt80Columns() {
    #expect(
      HelpPage(tool: MadeUpTool.syntax, width: 80).command(MadeUpTool.note) == """
        vow note: Note what became of a promise.

        USAGE
          vow note PROMISE [WITNESS...] --outcome OUTCOME [--title TEXT]
              [--count NUMBER] [--label LABEL]... [--dry-run]

        ARGUMENTS
          PROMISE                The promise, such as P-3. (required)
          WITNESS...             Who saw it.

        OPTIONS
          -o, --outcome OUTCOME  What became of it. (required; one of kept, partly,
                                 broken)
          --title TEXT           What to call it.
          --count NUMBER         How many there were.
          --label LABEL          A word to find it by. (may be given more than once)
          -n, --dry-run          Show the note and write nothing.

        COMMON OPTIONS
          --folder DIR, --format table|json, --quiet; see 'vow help'.

        EXAMPLES
          vow note P-3 --outcome kept --title 'On the day'
              Note a promise kept.

        A note is never changed.

        What was noted by mistake is taken back with another note.

        """)
  }

  @Test func showsACommandAt120Columns() {
    #expect(
      HelpPage(tool: MadeUpTool.syntax, width: 120).command(MadeUpTool.note) == """
        vow note: Note what became of a promise.

        USAGE
          vow note PROMISE [WITNESS...] --outcome OUTCOME [--title TEXT] [--count NUMBER] [--label LABEL]... [--dry-run]

        ARGUMENTS
          PROMISE                The promise, such as P-3. (required)
          WITNESS...             Who saw it.

        OPTIONS
          -o, --outcome OUTCOME  What became of it. (required; one of kept, partly, broken)
          --title TEXT           What to call it.
          --count NUMBER         How many there were.
          --label LABEL          A word to find it by. (may be given more than once)
          -n, --dry-run          Show the note and write nothing.

        COMMON OPTIONS
          --folder DIR, --format table|json, --quiet; see 'vow help'.

        EXAMPLES
          vow note P-3 --outcome kept --title 'On the day'
              Note a promise kept.

        A note is never changed.

        What was noted by mistake is taken back with another note.

        """)
  }

  @Test func leavesRoomForALabelBeforeTheUsageLine() {
    let page = HelpPage(tool: MadeUpTool.syntax, width: 60)
    #expect(page.usageLine(MadeUpTool.list) == "vow list")
    #expect(
      page.usageLine(MadeUpTool.note) == """
        vow note PROMISE [WITNESS...] --outcome OUTCOME
                   [--title TEXT] [--count NUMBER]
                   [--label LABEL]... [--dry-run]
        """)
  }
}

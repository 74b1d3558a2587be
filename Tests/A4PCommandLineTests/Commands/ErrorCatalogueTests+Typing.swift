extension ErrorCatalogueTests {
  /// What is wrong with a line or a value whatever the workspace holds.
  static let typing: [Chapter] = [
    Chapter(
      title: "The line itself",
      lines: [
        "nonsense", "comit", "com", "re", "update", "delete", "search rivers", "--nonsense",
        "commitments --nonsense",
        "evidence --st AAA --sta BBB",
        "commitments --area", "commitments --area ALP --area BET", "commitments --quiet=yes",
        "commitments extra",
        "help nonsense", "record --commitment ALP-1:up --colour red --date banana --nature x",
        "completions ksh",
        "help --man --format json", "completions bash --format json", "commitments —area ALP",
        "evidence --s rivers", "evidence --quarter 2026-Q3", "areas -o out.txt", "scorecard -o Pages",
        "status 2026-Q3",
        "changes 2026-Q2", "record --title Two words --date 2026", "'bad\u{1B}[31m'",
      ]),
    Chapter(
      title: "Values",
      lines: [
        "evidence --since soon", "evidence --since 2026-13-01", "evidence --since 2026-02-30",
        "evidence --since '31 June 2026'", "evidence --since banana", "evidence --since 03/04/2026",
        "evidence --since 31.12.2026", "evidence --since 'March 12, 2026'",
        "evidence --since '12th of March 2026'",
        "evidence --since 30-09-2026", "evidence --since 2026-9-5", "evidence --since 'Sept 30 2026'",
        "status --quarter 2026Q3", "status --quarter 'third quarter of 2026'", "status --quarter 2026/3",
        "evidence --since 2026Q3", "evidence --since 'Q3 2026'", "evidence --since 20260312",
        "evidence --since tomorrow",
        "evidence --nature deed", "commitments --status done", "status --quarter 2026",
        "scorecard --quarter Q3",
        "commitments --format xml", "commitments --language xx", "commitments --now noon", "log --limit many",
        "log --limit -3",
        "areas --framework 'No Framework'", "record --covers sometime", "record --commitment ALP-1:up",
        "record --state AAA:owner", "record --office 'Not One'",
        "endorse Betaland --grade C --date 2019 --source L",
        "endorse Betaland --precision about --date 2019 --source L",
      ]),
    Chapter(
      title: "Things that go together, or do not",
      lines: [
        "init", "endorsements --totals --group African", "scorecard --as-of 2026-09-01",
        "scorecard --as-recorded 2026-10-05",
        "scorecard --as-of 2026-09-01 --output Reports", "scorecard --format csv",
        "scorecard --format markdown",
        "scorecard --language zh", "assess --reaffirm --date 2026-11-01 --gaps Lakes",
        "endorse Betaland --date 2018-09 --precision by --source L",
        "endorse Betaland --date 2018-09-25 --precision year --source L",
      ]),
  ]
}

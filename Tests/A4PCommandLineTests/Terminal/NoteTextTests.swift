import A4PCommandLine
import Testing

struct NoteTextTests {
  private func lines(_ note: String, _ width: Int?) -> [String] {
    NoteText.wrapped([note], width: width).flatMap { $0.split(separator: "\n").map(String.init) }
  }

  @Test func leavesEveryNoteOneLineWhereThereIsNoTerminal() {
    let note = "a4p: error: " + String(repeating: "word ", count: 80)
    #expect(NoteText.wrapped([note], width: nil) == [note])
  }

  @Test func goesOnTwoColumnsFurtherIn() {
    #expect(
      lines("  hint: nothing was written; mend the file, or record the others", 40) == [
        "  hint: nothing was written; mend the",
        "    file, or record the others",
      ])
  }

  @Test(
    "keeps what is copied on one line",
    arguments: [
      "'a4p todo --quarter 2026-Q3'", "'a4p commitment PER-3',", "('S/RES/2436 (2018)')",
      "Reports/2026-Q3/en/scorecard.md", "'名字/很长的名字'.", "01m45mn5m1000swdvsq5zmmz0n",
    ])
  func keepsWhatIsCopiedOnOneLine(piece: String) {
    for before in 1...40 {
      let text = String(repeating: "w", count: before) + " it says \(piece) lists what there is to do"
      let wrapped = lines("a4p: error: " + text, 40)
      #expect(wrapped.contains { $0.contains(piece) }, "\(wrapped)")
      #expect(wrapped.allSatisfy { DisplayWidth.of($0) <= 40 })
    }
  }

  @Test func breaksACommandAtItsSpacesOnlyWhereItIsLongerThanALine() {
    let wrapped = lines(
      "type 'a4p sign-off --quarter 2026-Q3 --prepared-by TEXT --approved-by TEXT' next", 40)
    #expect(
      wrapped == [
        "type 'a4p sign-off --quarter 2026-Q3",
        "  --prepared-by TEXT --approved-by TEXT'",
        "  next",
      ])
  }

  @Test(
    "measures every script", arguments: [40, 50, 80],
    [
      "государство с очень длинным названием не найдено в списках этого рабочего каталога, проверьте имя",
      "这个国家的名称不在名册中，请检查名称是否正确，或者使用国际标准化组织的代码来代替，谢谢您的理解与合作",
      "اسم الدولة غير موجود في السجلات، تحقق من الاسم أو استخدم رمز المنظمة الدولية للتوحيد القياسي بدلا منه",
    ])
  func measuresEveryScript(width: Int, text: String) {
    let wrapped = lines("a4p: error: " + text, width)
    #expect(wrapped.count > 1)
    #expect(wrapped.allSatisfy { DisplayWidth.of($0) <= width })
    #expect(wrapped.joined().filter { $0 != " " } == ("a4p: error: " + text).filter { $0 != " " })
  }

  @Test func keepsColoursOnTheWordsThatHadThem() {
    let style = TerminalStyle(isColored: true)
    let wrapped = lines(
      "a4p: \(style.error("error:")) 'XYZ' is not the name of a State, and nothing near it is", 40)
    #expect(wrapped.first == "a4p: \(style.error("error:")) 'XYZ' is not the name of a")
    #expect(wrapped.dropFirst().allSatisfy { !$0.contains("\u{1B}") })
  }
}

import Testing

@testable import CommitmentLedger

struct CellGuardTests {
  @Test(arguments: [
    "=1+1", "+41 22 917", "-5", "@sum(a)", "\tx", "\rx", "\nx", " =1+1", "＝1", "－1", "'tis", "''", "'",
    "004", "00", "0042", "1.50", "1.0", "1.", ".5", "1,5", "1,234", "1e5", "12E-3", "50%", "$5", "5 €", "(5)",
    "1/2",
    "TRUE", "false", "Vrai", "ИСТИНА",
    "2018-08-17", "2018-08", "8/17/2018", "17.08.2018", "67-69", "3-4", "12:30", "1:30 PM",
    "2026-09-30T14:05:09Z",
    "Aug 2018", "17 August 2018", "MAR1", "3 mai", "1 enero", "2 мая 2018", "2018年8月17日", "٣ مايو",
    "1234567890123456", "123456789012", " 42", "٤٢",
  ])
  func guardsWhatASpreadsheetWouldRunOrRetype(text: String) {
    #expect(CellGuard.guarded(text) == "'" + text)
    #expect(CellGuard.bare(CellGuard.guarded(text)) == text)
  }

  @Test(arguments: [
    "", "0", "7", "2018", "12345678901", "2018-Q3", "PER-3:advances", "A4P", "S/RES/2436 (2018)", "a-b",
    "May",
    "MINUSCA", "Fact sheet = data", "維持和平", "été", "01m806sbdmqw1kgvfxabt0w4rz", "true story", "Martin 3",
  ])
  func leavesAloneWhatStaysAsItIs(text: String) {
    #expect(CellGuard.guarded(text) == text)
    #expect(CellGuard.bare(text) == text)
  }

  @Test func takesOffOneApostropheAlsoBeforeACombiningMark() {
    #expect(CellGuard.bare("''x") == "'x")
    let marked = "\u{301}x"
    #expect(CellGuard.bare("'" + marked).unicodeScalars.elementsEqual(marked.unicodeScalars))
  }
}

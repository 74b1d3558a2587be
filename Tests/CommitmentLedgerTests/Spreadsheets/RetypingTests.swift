import Testing

@testable import CommitmentLedger

struct RetypingTests {
  @Test(arguments: [
    ("004", "4"), ("1.50", "1.5"), ("1.0", "1"), ("0042", "42.00"), ("1,5", "1.5"), ("1,234", "1234"),
    ("50%", "0.5"),
    ("1234567890123456", "1.23457E+15"), ("1234567890123456", "1234567890123450"), ("TRUE", "true"),
    ("False", "FALSE"),
    ("2018-08-17", "8/17/2018"), ("2018-08-17", "17/08/2018"), ("2018-08-17", "17.08.18"),
    ("2018-08-17", "17-Aug-18"),
    ("2018-08-17", "43329"), ("2018-08-17", "41867"), ("2018-08-17", "2018-08-17 00:00:00"),
    ("2018-08", "Aug-18"),
    ("2018-08", "8/1/2018"), ("3-4", "4-Mar"), ("3-4", "3/4/2026"), ("MAR1", "1-Mar"),
    ("17 August 2018", "17/08/2018"),
    ("=1+1", "2"), ("=A1", "#NAME?"), ("+x", "Err:508"), ("'tis", "tis"), ("a\r\nb", "a\nb"),
    ("a\u{0}b", "ab"),
    ("e\u{301}", "\u{E9}"), (" a ", "a"), ("été", "?t?"), ("维持和平", "????"), ("été", "Ã©tÃ©"),
  ])
  func knowsWhatASpreadsheetMakesOfAText(recorded: String, cell: String) {
    #expect(Retyping.isRetyped(cell, of: recorded))
  }

  @Test(arguments: [
    ("004", "5"), ("1.50", "1.6"), ("TRUE", "false"), ("2018-08-17", "2018-08-18"),
    ("2018-08-17", "9/17/2018"),
    ("2018-08", "2018-09"), ("a b", "a c"), ("Title", ""), ("", "4"), ("été", "ete"), ("3-4", "3-5"),
    ("67-69", "67"),
    ("1234567890123456", "1.33457E+15"), ("2018", "2019"), ("same", "same"), ("-5", "5"),
  ])
  func takesAnEditForAnEdit(recorded: String, cell: String) {
    #expect(!Retyping.isRetyped(cell, of: recorded))
  }

  @Test func knowsATextThatWasCutOff() {
    let long = String(repeating: "a", count: 40_000)
    #expect(Retyping.isRetyped(String(long.prefix(32_767)), of: long))
    #expect(!Retyping.isRetyped(String(long.prefix(20_000)), of: long))
  }
}

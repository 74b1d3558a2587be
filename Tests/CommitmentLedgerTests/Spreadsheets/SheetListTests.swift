import Testing

@testable import CommitmentLedger

struct SheetListTests {
  @Test(arguments: [
    ([], ""), (["a"], "a"), (["PER-3:advances", "PER-4:neutral"], "PER-3:advances; PER-4:neutral"),
    (["a;b", "c"], "\"a;b\"; c"), (["say \"so\""], "\"say \"\"so\"\"\""), ([" a "], "\" a \""),
    (["", "b"], "\"\"; b"),
    (["نص", "维"], "نص; 维"),
  ])
  func writesAndReadsPartsWithSemicolonsBetween(items: [String], cell: String) {
    #expect(SheetList.text(items) == cell)
    #expect(SheetList.items(cell) == items)
  }

  @Test(arguments: [
    ("a;b", ["a", "b"]), (" a ;; b ;", ["a", "b"]), ("\"a\" ; b", ["a", "b"]), ("a \"b\"", ["a \"b\""]),
  ])
  func readsWhatPeopleType(cell: String, items: [String]) {
    #expect(SheetList.items(cell) == items)
  }
}

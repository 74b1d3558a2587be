import CommitmentModel
import Testing

/// Symbols of documents of the United Nations; the documents exist, what is said of them here is only their form.
struct DocumentSymbolTests {
  @Test(arguments: [
    // Resolutions and presidential statements of the Security Council.
    "S/RES/2436 (2018)", "S/RES/39 (1948)", "S/RES/1244 (1999)", "S/PRST/2018/10", "S/PRST/2021/11",
    // Other documents of the Council.
    "S/2018/815", "S/2021/1014/Add.1", "S/12345", "S/INF/74", "S/PV.8349", "S/PV.8218 (Resumption 1)",
    // Resolutions of the General Assembly: by session, in Roman numerals, special and emergency sessions, parts.
    "A/RES/75/201", "A/RES/79/1", "A/RES/377 (V)", "A/RES/2131 (XX)", "A/RES/3379 (XXX)", "A/RES/ES-10/14",
    "A/RES/S-27/2", "A/RES/48/218 B", "A/RES/48/141 A-B",
    // Other documents of the Assembly, with addenda, corrigenda, revisions and volumes.
    "A/77/79", "A/72/19", "A/60/640/Add.1", "A/65/85/Corr.1", "A/C.5/78/L.2", "A/77/L.30/Rev.1",
    "A/60/640/Add.1/Corr.2",
    "A/77/5 (Vol. II)", "A/77/5 (Vol. II)/Corr.1", "A/AC.121/L.3", "A/72/PV.5", "A/C.4/73/SR.15",
    "A/CONF.183/9",
    "A/HRC/28/26", "A/HRC/RES/28/5",
    // The Secretariat, the Economic and Social Council, the Peacebuilding Commission.
    "ST/SGB/2003/13", "ST/AI/2017/1", "E/2019/86", "E/RES/2020/2", "E/CN.6/2020/3", "PBC/13/2",
    // Press releases.
    "SC/13877", "GA/12611", "GA/AB/4513", "GA/PK/252", "SG/SM/19154",
    // One document under two symbols.
    "A/70/95–S/2015/446", "A/72/772–E/2018/32",
  ])
  func readsASymbolAndPrintsItTheSame(symbol: String) throws {
    #expect(try DocumentSymbol.read(symbol).description == symbol)
  }

  @Test(arguments: [
    ("s/res/2436(2018)", "S/RES/2436 (2018)"), ("  S/RES/2436  ( 2018 ) ", "S/RES/2436 (2018)"),
    ("a/77/79", "A/77/79"), ("A/60/640/ADD.1", "A/60/640/Add.1"),
    ("A/70/95-S/2015/446", "A/70/95–S/2015/446"),
    ("A/70/95 — S/2015/446", "A/70/95–S/2015/446"), ("A/RES/48/218B", "A/RES/48/218 B"),
    ("A/77/5 (vol. ii)", "A/77/5 (Vol. II)"), ("s/pv.8349", "S/PV.8349"), ("sc/13877", "SC/13877"),
  ])
  func mendsHowASymbolWasTyped(typed: String, printed: String) throws {
    #expect(try DocumentSymbol.read(typed).description == printed)
  }

  @Test(arguments: [
    ("", "the document symbol is empty"), ("Resolution 2436", "it has no strokes"),
    ("S/RES/2436", "the year is missing"),
    ("S/RES/425 and 426 (1978)", "'425 and 426' is no part of a symbol"),
    ("APLC/MSP.17 (item 9 (c))", "the brackets do not match"),
    ("X/77/79", "'X' is no organ and no press series"),
    ("A/77", "a number is missing at the end"), ("A//79", "two strokes stand together"),
    ("A/77/79/", "two strokes stand together"), ("A/RES/75-201", "'75-201' is no part of a symbol"),
    ("S/PRST/18", "the year or the session is missing"), ("A/77/79/80", "it has two numbers"),
    ("A/60/640/Add.1/2", "stands after an addendum"), ("A/77/79, para. 68", "is not a document symbol alone"),
    ("https://undocs.org/A/77/79", "is no organ"), ("S/RES/2436 (late 2018)", "is neither a year nor a part"),
    ("32/76", "'32' is no organ"), ("A/RES/RES/5", "it names two kinds of document"),
    ("A/60/640/Add.0", "is no part of a symbol"), ("A/٧٧/79", "is no part of a symbol"),
  ])
  func saysWhatIsNoSymbol(text: String, why: String) {
    #expect {
      try DocumentSymbol.read(text)
    } throws: { error in
      (error as? DocumentSymbolFault)?.message.contains(why) ?? false
    }
  }

  @Test func knowsTheParts() throws {
    let resolution = try DocumentSymbol.read("S/RES/2436 (2018)")
    #expect(resolution.organ == .securityCouncil && resolution.form == .resolution)
    #expect(resolution.number == "2436" && resolution.year == 2018 && resolution.session == nil)
    let paper = try DocumentSymbol.read("A/C.5/78/L.2/Rev.1")
    #expect(paper.bodies == ["C.5"] && paper.session == "78" && paper.isLimited)
    #expect(paper.changes.map(\.kind) == [.revision] && paper.changes.map(\.number) == [1])
    let review = try DocumentSymbol.read("A/70/95–S/2015/446")
    #expect(review.others.map(\.description) == ["S/2015/446"])
    #expect(try DocumentSymbol.read("GA/PK/252").isPressRelease && !review.isPressRelease)
  }

  @Test func sortsByOrganThenKindThenYearAndNumberAsNumbers() throws {
    let sorted = [
      "A/RES/75/201", "A/RES/79/1", "A/72/751", "A/74/705", "A/77/79", "A/77/123", "A/C.5/78/L.2",
      "S/RES/39 (1948)", "S/RES/2436 (2018)", "S/RES/2447 (2018)", "S/PRST/2018/10", "S/PRST/2018/18",
      "S/PRST/2022/5",
      "S/2018/815", "S/PV.8349", "E/2019/86", "ST/SGB/2003/13", "GA/PK/252", "SC/13877",
    ]
    let symbols = try sorted.map { try DocumentSymbol.read($0) }
    #expect(symbols.reversed().sorted().map(\.description) == sorted)
  }
}

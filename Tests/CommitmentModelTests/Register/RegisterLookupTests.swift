import CommitmentModel
import Testing

struct RegisterLookupTests {
  private static func register() throws -> Register {
    var records = MadeUpRecords()
    for _ in 0..<40 { try records.evidence("2026-01-01", "ONE-1") }
    return try records.register()
  }

  @Test func findsByTheWholeIdentifierInEitherCase() throws {
    let id = MadeUpRecords.id(17)
    #expect(try Self.register().lookup(id.description) == .found(id))
    #expect(try Self.register().lookup(id.description.uppercased()) == .found(id))
  }

  @Test func findsByAnEndOrABeginningOfFourCharacters() throws {
    let id = MadeUpRecords.id(17)
    #expect(try Self.register().lookup(id.short) == .found(id))
    #expect(try Self.register().lookup("000h") == .found(id))
    #expect(try Self.register().lookup(String(id.description.dropLast())) == .found(id))
    #expect(try Self.register().lookup(String(id.description.dropFirst())) == .found(id))
  }

  @Test func namesTheFirstFewWhereMoreFit() throws {
    #expect(try Self.register().lookup("0000") == .ambiguous((0..<10).map(MadeUpRecords.id)))
  }

  @Test(arguments: ["zzzz", "01arz3ndektsv4rrffq69g5fav"])
  func knowsWhatIsNotThere(typed: String) throws {
    #expect(try Self.register().lookup(typed) == .unknown)
  }

  @Test(arguments: ["", "00h", "ilou", "000-", "00000000000000000000000000h", "дддд"])
  func refusesWhatNoIdentifierHas(typed: String) throws {
    #expect(try Self.register().lookup(typed) == .malformed)
  }

  @Test func givesTheWholeRecord() throws {
    let register = try Self.register()
    #expect(register[MadeUpRecords.id(3)]?.evidence?.title == "Evidence 3")
    #expect(register[MadeUpRecords.id(40)] == nil)
    #expect(register.recordCount == 40)
  }
}

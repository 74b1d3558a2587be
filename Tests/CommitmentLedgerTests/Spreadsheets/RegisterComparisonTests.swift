import CommitmentModel
import TestSupport
import Testing

@testable import CommitmentLedger

struct RegisterComparisonTests {
  private static func sheet(_ name: String) throws -> RegisterSheet {
    try #require(RegisterSheet.all(InventedWorkspace.registerFiles).first { $0.name == name })
  }

  private static func plan(_ name: String, _ text: String, acceptsRetyped: Bool = false) throws -> SheetPlan {
    RegisterComparison.plan(
      Array(text.utf8), as: try sheet(name), among: InventedWorkspace.registerFiles,
      acceptsRetyped: acceptsRetyped)
  }

  @Test(arguments: ["states", "organizations", "missions", "endorsement-totals"])
  func changesNothingThatNobodyEdited(name: String) throws {
    let sheet = try Self.sheet(name)
    let plan = try Self.plan(name, sheet.sheet.text(isPlain: false))
    #expect(plan.isEmpty)
    #expect(plan.findings == [])
    #expect(plan.unchanged == sheet.rows.count)
    #expect(sheet.file(changed: [:], added: []) == sheet.file)
  }

  @Test func changesOnlyTheRowsThatWereEdited() throws {
    let plan = try Self.plan("states", "code,group\nBBB,\"Second, group\"\n")
    #expect(
      plan.changes.map { "\($0.subject) \($0.before) > \($0.after)" } == [
        "BBB Asia-Pacific States > Second, group"
      ])
    #expect(plan.absent == 3)
    let before = try Self.sheet("states").file.bytes
    let after = try #require(plan.files.first).bytes
    let old = String(decoding: before, as: UTF8.self).split(separator: "\n")
    let new = String(decoding: after, as: UTF8.self).split(separator: "\n")
    #expect(old.count == new.count)
    #expect(zip(old, new).count { $0 != $1 } == 1)
    #expect(new.contains { $0.contains("\"Second, group\"") })
  }

  @Test func putsANewRowInItsPlace() throws {
    let plan = try Self.plan("states", "code,kind,name_en\nBAB,state,Invented Between\n")
    #expect(plan.findings.allSatisfy { $0.severity == .note })
    let codes = String(decoding: try #require(plan.files.first).bytes, as: UTF8.self).split(separator: "\n")
      .map { $0.prefix(3) }
    #expect(codes == ["cod", "AAA", "BAB", "BBB", "CCC", "DDD"])
  }

  @Test func saysWhichCellMakesARegisterUnreadable() throws {
    let plan = try Self.plan("states", "code,kind,member_since\nAAA,state,'1945-10-24\nBBB,realm,43329\n")
    #expect(
      plan.findings.filter { $0.severity == .error }.map { "\($0.place): \($0.message)" } == [
        "row 3, column B 'kind': 'realm' is not state or observer",
        "row 3, column C 'member_since': '43329' is not a date such as 1945-10-24",
      ])
    #expect(plan.findings.last?.hint?.contains("2018-08-17") == true)
  }

  @Test func leavesNumbersWithLeadingZerosAsTheyWere() throws {
    let real = SourceFile(path: "Commitments/Registers/codes.csv", text: "code,m49\nAFG,004\n")
    let sheet = try #require(RegisterSheet(real))
    let plan = RegisterComparison.plan(
      Array("code,m49\nAFG,4\n".utf8), as: sheet, among: [real], acceptsRetyped: false)
    #expect(plan.retyped.map(\.before) == ["004"])
    #expect(plan.isEmpty)
  }

  @Test func doesNotTakeARetypedKeyForANewRow() throws {
    let plan = try Self.plan("endorsement-totals", "date,states\n10/1/2018,3\n")
    #expect(plan.isEmpty)
    #expect(plan.findings.contains { $0.message.contains("may have changed '2018-10-01'") })
  }
}

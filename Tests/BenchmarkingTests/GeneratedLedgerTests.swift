import CommitmentLedger
import CommitmentModel
import TestSupport
import Testing

@testable import Benchmarking

struct GeneratedLedgerTests {
  private static func files(_ count: Int, seed: UInt64 = 1) throws -> [SourceFile] {
    let register = try InventedWorkspace().workspace().register
    let ledger = GeneratedLedger(framework: register.framework, registers: register.registers, seed: seed)
    var files: [SourceFile] = []
    ledger.write(records: count) { files.append($0) }
    return files
  }

  @Test func theSameSeedGivesTheSameBytes() throws {
    #expect(try Self.files(500) == Self.files(500))
    #expect(try Self.files(500) != Self.files(500, seed: 2))
  }

  @Test(arguments: [0, 1, 239, 240, 1000])
  func makesAsManyLinesAsAskedThatVerify(count: Int) throws {
    let files = try Self.files(count)
    let report = LedgerVerifier.verify(files)
    #expect(report.verified == count)
    #expect(report.findings.isEmpty)
    #expect(report.gaps.isEmpty)
    #expect(files.count == min(count, 240))
  }

  @Test func linesAreAboutFiveHundredBytes() throws {
    let bytes = try Self.files(1000).reduce(0) { $0 + $1.bytes.count }
    #expect((400_000...800_000).contains(bytes))
  }
}

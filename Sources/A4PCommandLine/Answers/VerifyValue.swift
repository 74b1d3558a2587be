import CommitmentLedger
import CommitmentModel
import Formats

/// What `verify` found, as programs read it.
enum VerifyValue {
  static func value(_ health: LedgerHealth, _ audit: HistoryAudit?) -> JSONValue {
    let report = health.report
    return .object([
      JSONMember("verified", .integer(report.verified)), JSONMember("streams", .integer(report.streams)),
      JSONMember("findings", .array(health.findings.map(\.value))),
      JSONMember("gaps", .array(health.gaps.map(\.value))),
      JSONMember("redacted", .array(report.redacted.map(redacted))),
      JSONMember("seals", .array(health.seals.checks.map(seal))), JSONMember("git", audit?.value ?? .null),
    ])
  }

  private static func redacted(_ redacted: LedgerVerifier.Redacted) -> JSONValue {
    .object([
      JSONMember("id", .string(redacted.record.id.description)),
      JSONMember("reason", .string(redacted.record.reason)), JSONMember("file", .string(redacted.place.file)),
      JSONMember("line", .integer(redacted.place.line ?? 0)),
    ])
  }

  private static func seal(_ check: SealCheck) -> JSONValue {
    .object([
      JSONMember("quarter", .string(check.seal.name.quarter.description)),
      JSONMember("records", .integer(check.seal.recordCount)), JSONMember("ok", .bool(check.isSound)),
    ])
  }
}

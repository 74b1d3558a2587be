import CommitmentLedger
import CommitmentModel
import Formats

/// What `verify` found, as programs read it.
enum VerifyValue {
  static func value(
    _ report: LedgerVerifier.Report, findings: [Diagnostic], gaps: [Diagnostic], audit: SealAudit
  ) -> JSONValue {
    .object([
      JSONMember("verified", .integer(report.verified)), JSONMember("streams", .integer(report.streams)),
      JSONMember("findings", .array(findings.map(\.value))), JSONMember("gaps", .array(gaps.map(\.value))),
      JSONMember("redacted", .array(report.redacted.map(redacted))),
      JSONMember("seals", .array(audit.checks.map(seal))),
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

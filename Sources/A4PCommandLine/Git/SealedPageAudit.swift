import CommitmentLedger
import CommitmentModel
import Formats

/// Holds the pages that are there against the seals, and their twins against the seals that should be there.
enum SealedPageAudit {
  /// Pages that were altered since they were signed, and pages that say that they were signed where no seal does.
  ///
  /// A page that is not here is no finding: not every clone keeps pages. Of a quarter that was signed twice the pages
  /// of the last seal are meant.
  static func findings(_ seals: SealAudit, in folder: WorkspaceFolder) throws(CommandFault) -> [Diagnostic] {
    let reports = ReportsFolder(path: folder.absolute("Reports"), top: folder.path, store: folder.store)
    var standing: [Quarter: Seal] = [:]
    for check in seals.checks { standing[check.seal.name.quarter] = check.seal }
    var findings: [Diagnostic] = []
    for seal in standing.values {
      findings += people(of: seal, reports)
      for page in seal.pages {
        guard let path = ReportsFolder.inside(page.path) else {
          findings.append(
            Diagnostic(
              .error, rule: "seal-page", at: Diagnostic.Place(file: seal.name.path),
              "this seal names a page outside of Reports/: '\(page.path)'",
              hint: "the seal was altered: git log -p -- \(seal.name.path)"))
          continue
        }
        guard let digest = reports.digest(of: path), digest != page.digest else { continue }
        findings.append(
          Diagnostic(
            .error, rule: "page-altered", at: Diagnostic.Place(file: page.path),
            "this page was signed in \(seal.name.quarter) and has been altered since",
            hint:
              "'a4p scorecard --quarter \(seal.name.quarter)' writes what was signed, or says why it cannot"))
      }
    }
    for quarter in try reports.quarters() where standing[quarter] == nil {
      findings += try claims(of: quarter, reports)
    }
    return findings
  }

  /// Where the signed pages name other people than the seal does: an edited seal shows before another follows it.
  private static func people(of seal: Seal, _ reports: ReportsFolder) -> [Diagnostic] {
    let named = [
      "preparedBy": seal.people.prepared, "reviewedBy": seal.people.reviewed,
      "approvedBy": seal.people.approved,
      "date": seal.signed.date.description,
    ]
    return seal.pages.compactMap { page in
      guard page.path.hasSuffix("/scorecard.json"), let path = ReportsFolder.inside(page.path),
        let bytes = reports.bytes(of: path), SHA256.digest(of: bytes) == page.digest,
        let signOff = (try? JSONReader.read(bytes))?["signOff"],
        named.contains(where: { signOff[$0.key]?.text != $0.value })
      else { return nil }
      return Diagnostic(
        .error, rule: "seal-people", at: Diagnostic.Place(file: seal.name.path),
        "this seal names other people or another day than the pages that were signed",
        hint: "the seal was altered: git log -p -- \(seal.name.path)")
    }
  }

  /// The twins of a quarter without a seal that say that it was signed.
  private static func claims(of quarter: Quarter, _ reports: ReportsFolder) throws(CommandFault)
    -> [Diagnostic]
  {
    let entries = try reporting { () throws(FileFault) in
      try reports.store.list("\(reports.path)/\(quarter)")
    }
    return entries.filter { $0.kind == .folder }.compactMap { entry in
      let path = "\(quarter)/\(entry.name)/scorecard.json"
      guard let bytes = reports.bytes(of: path), let signOff = (try? JSONReader.read(bytes))?["signOff"],
        signOff.members != nil
      else { return nil }
      return Diagnostic(
        .error, rule: "seal-removed", at: Diagnostic.Place(file: "Reports/\(path)"),
        "these pages say that \(quarter) was signed, and its seal is not here",
        hint:
          "git log --diff-filter=D -- \(SealName.folder) shows whether it was removed; where a sign-off was "
          + "interrupted, 'a4p scorecard --quarter \(quarter)' writes the pages unsigned")
    }
  }
}

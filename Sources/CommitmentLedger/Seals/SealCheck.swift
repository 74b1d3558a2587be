package import CommitmentModel
import Formats

/// A seal held against the ledger, the catalogue and the registers as they are now.
package struct SealCheck: Hashable, Sendable {
  package let seal: Seal
  /// What the seal reaches that is missing or altered.
  package private(set) var findings: [Diagnostic] = []
  /// The sums of records that the seal reaches and that are not here.
  package private(set) var missing: Set<RecordSum> = []
  /// The sums of records that the seal reaches and that stand in a part of the ledger that this clone did not get.
  package private(set) var unseen: Set<RecordSum> = []
  /// The files of the catalogue and the registers that are other than when the quarter was signed, or gone.
  package private(set) var changedFiles: [String] = []
  /// Where records stand that are dated in the quarter and were not known when it was signed.
  package private(set) var late: [Diagnostic.Place] = []

  /// Whether everything that the seal reaches is here as it was.
  package var isSound: Bool { findings.isEmpty && unseen.isEmpty }

  /// Checks one seal.
  ///
  /// O(lines).
  ///
  /// - Parameters:
  ///   - seal: the seal.
  ///   - chain: the lines of the ledger.
  ///   - links: the same lines in the order of reading.
  ///   - files: the files of the catalogue and the registers.
  ///   - elsewhere: segments that are known to be elsewhere and could not be read.
  init(
    _ seal: Seal, _ chain: LedgerChain, _ links: [LedgerLink], files: [SourceFile],
    unseen elsewhere: [SegmentName]
  ) {
    self.seal = seal
    let reach = chain.reach(from: seal.heads.map(\.sum))
    for record in reach.missing {
      if isElsewhere(record, in: elsewhere) {
        unseen.insert(record.sum)
      } else {
        missing.insert(record.sum)
        findings.append(finding(record))
      }
    }
    findings += reach.altered.map { link in
      Diagnostic(
        .error, rule: "sealed-altered", at: link.place,
        "this record was signed in \(seal.name.quarter) and has been altered since",
        hint: "git log -p -- \(link.place.file) shows what it was")
    }
    if reach.missing.isEmpty,
      reach.sums.count != seal.recordCount || LedgerChain.digest(of: reach.sums) != seal.recordDigest
    {
      findings.append(
        Diagnostic(
          .error, rule: "seal-mismatch", at: Diagnostic.Place(file: seal.name.path),
          "this seal counts \(seal.recordCount) records and other ones are reached from its heads: "
            + "\(reach.sums.count)",
          hint: "the seal or a link between records was altered: git log -p -- \(seal.name.path)"))
    }
    findings.sort()
    changedFiles = seal.changedFiles(among: files)
    var seen = reach.sums
    for link in links where link.state == .whole && seen.insert(link.sum).inserted {
      guard let date = link.date, seal.name.quarter.contains(date.last) else { continue }
      late.append(link.place)
    }
  }

  /// Whether a record that is missing belongs to a stream of which a segment is elsewhere.
  private func isElsewhere(_ missing: LedgerReach.Missing, in segments: [SegmentName]) -> Bool {
    if let place = missing.place { return segments.holdsStream(of: place) }
    return seal.heads.contains { head in
      head.sum == missing.sum
        && segments.contains { $0.office == head.office && $0.stream == head.stream }
    }
  }

  private func finding(_ missing: LedgerReach.Missing) -> Diagnostic {
    let digits = missing.sum.hexadecimal.prefix(16)
    let hint = "git log --all -S\(digits) -- \(SegmentName.folder) shows where it was"
    guard let place = missing.place else {
      let head = seal.heads.first { $0.sum == missing.sum }
      return Diagnostic(
        .error, rule: "sealed-missing", at: Diagnostic.Place(file: seal.name.path),
        "the last record of stream '\(head?.stream.text ?? "")' of office '\(head?.office.text ?? "")' at "
          + "sign-off is not here", hint: hint)
    }
    return Diagnostic(
      .error, rule: "sealed-missing", at: place,
      "the record before this one was signed in \(seal.name.quarter) and is not here", hint: hint)
  }
}

extension Quarter {
  /// Whether a day lies in the quarter.
  fileprivate func contains(_ day: CalendarDate) -> Bool { first <= day && day <= last }
}

import CommitmentLedger
import CommitmentModel
import Scorecards

/// A quarter as commands show it: as it was signed where it was, else as it stands.
struct QuarterView: Sendable {
  let snapshot: Snapshot
  /// The workspace that the snapshot is of; of a signed quarter only what was known at its sign-off.
  let workspace: Workspace
  /// The seal that it is shown by.
  let seal: Seal?
  /// How many records that were signed, of it or of the quarter it is compared with, are not here.
  let missing: Int
  /// The earlier scorecards that were signed a second time and that this one tells of.
  let signedAgain: [SignedAgain]

  /// What to say of records that should be here.
  var remarks: [String] {
    missing == 0 ? [] : ["warning: \(lack); 'a4p verify' says which"]
  }

  /// That records are not here.
  var lack: String {
    missing == 1 ? "1 record that was signed is not here" : "\(missing) records that were signed are not here"
  }

  /// The files of the quarter in some languages; `signOff` stands for a seal that is still to be made.
  func files(in languages: [Language], signOff: ScorecardSignOff? = nil) -> [ScorecardFile] {
    let threads = Threads()
    // Sorting and hashing the sums of all records takes as long as everything else.
    let (fingerprint, drafts) = threads.both(
      { workspace.fingerprint(of: snapshot) },
      {
        let scorecard = Scorecard(
          snapshot, fingerprint: "", signOff: signOff ?? seal.map(ScorecardSignOff.init),
          signedAgain: signedAgain)
        return languages.map { language in
          let draft = ScorecardDraft(scorecard, language: language)
          return (draft: draft, pieces: Self.written(draft.pieces, by: threads))
        }
      })
    return drafts.flatMap { $0.draft.files($0.pieces, fingerprint: fingerprint) }
  }

  /// Writes pieces, each on the thread that is free first.
  private static func written(
    _ pieces: [ScorecardDraft.Piece], by threads: Threads
  ) -> [ScorecardDraft.Written] {
    threads.share(pieces.count) { next in
      var written: [ScorecardDraft.Written] = []
      while let piece = next() { written.append(pieces[piece].written()) }
      return written
    }.flatMap(\.self)
  }
}

extension ScorecardSignOff {
  init(_ seal: Seal) {
    self.init(
      preparedBy: seal.people.prepared, reviewedBy: seal.people.reviewed, approvedBy: seal.people.approved,
      date: seal.signed.date, languages: SignedPages.languages(of: seal))
  }
}

extension OpenWorkspace {
  /// A quarter as it was signed, or as it stands where it was not or where a replay is asked for.
  func view(_ quarter: Quarter, reading: ReadingOptions, _ clock: Clock) -> QuarterView {
    guard reading.asOf == nil, reading.asRecorded == nil else {
      let recorded = reading.recordedDay(clock)
      let known = recorded.map { seals.signed(by: Instant(endOf: $0)) } ?? seals
      return view(
        quarter, in: workspace, after: known, asOf: reading.asOf?.lastDay(clock), recorded: recorded)
    }
    guard let entry = seals.standing(quarter) else { return standing(quarter) }
    let records = SealedRecords(workspace, by: Threads())
    let (sealed, missing) = records.workspace(of: entry.seal, by: Threads())
    return view(
      quarter, in: sealed, after: seals.before(entry), records: records, seal: entry.seal, missing: missing)
  }

  /// A quarter compared with another than the one that it is compared with by itself.
  func view(_ quarter: Quarter, since earlier: Quarter, _ clock: Clock) -> QuarterView {
    let none = ReadingOptions()
    let later = view(quarter, reading: none, clock)
    guard later.snapshot.comparedWith != earlier else { return later }
    let former = view(earlier, reading: none, clock)
    let baseline = Baseline(
      former.snapshot, isSigned: former.seal != nil,
      signedQuarters: seals.signedQuarters.filter { $0 <= earlier })
    let snapshot = Snapshot(
      of: later.workspace.register, quarter: quarter, baseline: baseline, wording: WordingFingerprint.of)
    return QuarterView(
      snapshot: snapshot, workspace: later.workspace, seal: later.seal,
      missing: later.missing + former.missing,
      signedAgain: later.signedAgain)
  }

  /// A quarter as it stands, whether or not it was signed before; the seals that count are those of the one line that
  /// a new seal would follow.
  func standing(_ quarter: Quarter) -> QuarterView { view(quarter, in: workspace, after: seals.history) }

  private func view(
    _ quarter: Quarter, in source: Workspace, after seals: SealBook, asOf: CalendarDate? = nil,
    recorded: CalendarDate? = nil, records: SealedRecords? = nil, seal: Seal? = nil, missing: Int = 0
  ) -> QuarterView {
    var missing = missing
    var baseline: Baseline?
    if let former = seals.latest(before: quarter)?.seal {
      let records = records ?? SealedRecords(workspace, by: Threads())
      let (sealed, gone) = records.workspace(of: former, by: Threads())
      missing += gone
      let snapshot = Snapshot(
        of: sealed.register, quarter: former.name.quarter, wording: WordingFingerprint.of)
      baseline = Baseline(
        snapshot, isSigned: true,
        signedQuarters: seals.signedQuarters.filter { $0 <= former.name.quarter })
    }
    let snapshot = Snapshot(
      of: source.register, quarter: quarter, asOf: asOf, asRecorded: recorded, baseline: baseline,
      wording: WordingFingerprint.of)
    return QuarterView(
      snapshot: snapshot, workspace: source, seal: seal, missing: missing,
      signedAgain: seals.signedAgain(toldIn: quarter).map {
        SignedAgain(quarter: $0.name.quarter, date: $0.signed.date, reason: $0.replaces?.reason ?? "")
      })
  }
}

import CommitmentLedger
import CommitmentModel

/// Finds evidence that looks like what is about to be recorded; it is pointed out, never refused.
struct Twins {
  let session: Session
  let open: OpenWorkspace

  /// A word on each piece that is like one of these.
  func remarks(on records: [Record], office: Office) -> [String] {
    let new = records.filter { $0.kind == .evidence && $0.header.corrects.isEmpty }
    guard !new.isEmpty else { return [] }
    let earlier = open.workspace.ledger.paths.isEmpty ? lately(office, like: new) : counted
    return new.flatMap { record in
      earlier.compactMap { other in
        guard let sameness = Twin.sameness(of: record, and: other) else { return nil }
        let title = TerminalText.shown(other.evidence?.title ?? "")
        return "note: this looks like '\(other.id.short)', \(sameness.words): \(title)"
      }
    }
  }

  /// The evidence that counts.
  private var counted: [Record] { LiveValues(open, session).evidence(limit: .max) }

  /// Of what was recorded lately, the evidence with a source or a title of the new.
  private func lately(_ office: Office, like new: [Record]) -> [Record] {
    let texts = new.flatMap { record -> [String] in
      guard let evidence = record.evidence else { return [] }
      return [evidence.title, evidence.citation.documentKey]
    }
    return LedgerAppender(open.folder, in: session.context).latestRecords(of: office, holding: texts)
  }
}

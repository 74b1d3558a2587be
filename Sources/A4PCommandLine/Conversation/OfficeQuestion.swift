import CommitmentLedger
import CommitmentModel

/// The question in whose name is recorded, which is asked before all others where nothing says it.
///
/// Asked last it would be found missing only when everything else has been answered.
enum OfficeQuestion {
  private static let option = "--office"

  /// Asks where it is needed, and gives the answer to the command; false where the person left.
  static func ask(
    _ interview: inout Interview, _ asker: Asker, in open: OpenWorkspace, _ session: Session
  ) -> Bool {
    guard interview.answers[option].isEmpty, !isKnown(in: open, session) else { return true }
    guard case .answered(let office) = asker.ask(question(in: open)) else { return false }
    var answers = interview.answers
    answers[option] = [office]
    interview.replace(answers)
    return true
  }

  private static func isKnown(in open: OpenWorkspace, _ session: Session) -> Bool {
    let isInEnvironment = !(session.context.environment["A4P_OFFICE"] ?? "").isEmpty
    return isInEnvironment || StreamStore(for: open.folder, in: session.context).office() != nil
  }

  private static func question(in open: OpenWorkspace) -> Question {
    // Those that have recorded are offered, so that nobody is there twice under two names.
    let entries = (try? open.folder.store.list(open.folder.absolute(SegmentName.folder))) ?? []
    let offices = entries.filter { $0.kind == .folder }.compactMap { Office($0.name)?.text }.sorted()
    return Question(
      "Which office records?",
      hint:
        "Small letters, digits and hyphens. 'a4p init --office OFFICE' keeps it, so that it is not asked again.",
      choices: offices.map { Choice($0, $0) }, isOpen: true
    ) { typed in
      do throws(ArgumentValueFault) {
        _ = try OfficeArgument(argument: typed)
        return nil
      } catch {
        return error.message + (error.hint.map { "; \($0)" } ?? "")
      }
    }
  }
}

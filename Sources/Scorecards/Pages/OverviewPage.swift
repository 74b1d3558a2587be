import CommitmentModel
import Formats

/// The overview of a scorecard.
struct OverviewPage {
  let parts: PageParts

  init(_ parts: PageParts) { self.parts = parts }

  var words: ScorecardWords { parts.words }
  var scorecard: Scorecard { parts.scorecard }

  /// Everything but the fingerprint, which comes last.
  var body: [MarkdownBlock] {
    let sections = [
      identity, glance, parts.picture(.statusByArea), parts.picture(.movement), changes, newEvidence, areas,
      figures, attention, detail, roles, endorsements,
      followUp,
      coming, corrections, method, sources,
    ]
    return sections.flatMap(\.self) + [.rule, parts.format]
  }

  /// The quarter's evidence shown here, then other evidence shown here.
  var citedEvidence: [ShownEvidence] {
    let changed = scorecard.numbered.filter(\.isChanged).flatMap {
      $0.assessment?.cites.compactMap(\.shown) ?? []
    }
    let new = scorecard.numbered.flatMap {
      $0.new.prefix(ScorecardLimits.newEvidenceOnOverview) + $0.coarse
    }
    let followUp = scorecard.followUp.flatMap { card in
      (card.assessment?.cites.compactMap(\.shown) ?? []) + card.new + card.others
    }
    return changed + new + scorecard.figures + followUp
  }
}

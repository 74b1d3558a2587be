import CommitmentModel
import Formats

/// The pictures of a scorecard, functions of its values.
struct ScorecardPictures {
  let parts: PageParts

  var scorecard: Scorecard { parts.scorecard }
  var words: PictureWords { parts.words.pictures }

  /// Whether there is anything to see: an empty picture says less than the sentence on the page.
  func isShown(_ kind: PictureKind) -> Bool {
    switch kind {
    case .statusByArea: !scorecard.numbered.isEmpty
    case .movement: isAnythingAssessed
    case .evidenceByYear: !scorecard.evidenceByYear.years.isEmpty
    case .endorsements:
      !scorecard.endorsements.course.isEmpty || !scorecard.endorsements.officialTotals.isEmpty
    }
  }

  /// The figures of a picture in sentences.
  func description(_ kind: PictureKind) -> String {
    switch kind {
    case .statusByArea: statusDescription
    case .movement: movementDescription
    case .evidenceByYear: evidenceDescription
    case .endorsements: endorsementsDescription
    }
  }

  func drawing(_ kind: PictureKind) -> ChartDrawing {
    switch kind {
    case .statusByArea: statusChart.drawing
    case .movement: movementChart.drawing
    case .evidenceByYear: evidenceChart.drawing
    case .endorsements: endorsementsChart.drawing
    }
  }

  func heading(_ kind: PictureKind, _ title: String) -> ChartHeading {
    ChartHeading(
      name: kind.rawValue, title: title, subtitle: words.asOf(day), description: description(kind),
      language: parts.words.language.rawValue, isRightToLeft: parts.words.language == .arabic)
  }

  /// The last day that counts, in words.
  var day: String { parts.words.dates.day(scorecard.asOf) }
}

extension PageParts {
  /// A picture as an image on the overview, or nothing where there is nothing to see.
  func picture(_ kind: PictureKind) -> [MarkdownBlock] {
    let pictures = ScorecardPictures(parts: self)
    guard pictures.isShown(kind) else { return [] }
    return [.paragraph([.image(alternative: pictures.description(kind), destination: kind.path)])]
  }
}

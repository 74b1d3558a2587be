import CommitmentModel
import Formats

/// What all pages of a scorecard share: its values, its words, and the smaller parts that they are made of.
struct PageParts {
  /// Which page the parts stand on, from which links lead.
  enum Page: Hashable {
    case index
    case overview
    case area(AreaKey)
    case role(RoleKey)
    case crosswalk(String)
  }

  let scorecard: Scorecard
  let words: ScorecardWords
  let page: Page
  /// The language asked for, which may have no words yet.
  let asked: Language

  init(_ scorecard: Scorecard, words: ScorecardWords, page: Page, asked: Language) {
    self.scorecard = scorecard
    self.words = words
    self.page = page
    self.asked = asked
  }

  var framework: Framework { scorecard.framework }
  var rubric: Rubric { scorecard.framework.rubric }

  /// The path of the overview in the folder of a language.
  static let overviewPath = "scorecard.md"

  /// The path of the index in the folder of a language: the name that a forge shows beside a folder.
  static let indexPath = "README.md"

  /// The path of an area's page in the folder of a language.
  static func path(of area: AreaKey) -> String { "areas/\(area).md" }

  /// The path of a role's page in the folder of a language.
  static func path(of role: RoleKey) -> String { "roles/\(role).md" }

  /// The path of a crosswalk's page in the folder of a language.
  static func path(of crosswalk: Crosswalk) -> String { "crosswalks/\(crosswalk.key).md" }

  /// The name of the place where a commitment stands on its page.
  static func anchor(_ id: CommitmentID) -> String { id.text.lowercased() }

  func text(_ translations: Translations) -> String { translations.text(in: words.language) }

  /// Where links to a commitment lead from this page.
  func destination(_ id: CommitmentID) -> String {
    let place = "#\(Self.anchor(id))"
    let isOnOverview = framework.area(id.area) == nil
    if isOnOverview ? page == .overview : page == .area(id.area) { return place }
    return destination(isOnOverview ? Self.overviewPath : Self.path(of: id.area)) + place
  }

  /// Where links to another page lead from this one.
  func destination(_ path: String) -> String {
    switch page {
    case .index, .overview: path
    case .area, .role, .crosswalk: "../\(path)"
    }
  }

  /// The way back, on pages beside the overview.
  var wayBack: MarkdownBlock {
    .paragraph([
      .link(
        [.text(words.identity.title(text(framework.names), words.dates.quarter(scorecard.quarter)))],
        destination: destination(Self.overviewPath)),
      .text(words.punctuation.clause),
      .link([.text(words.sections.index)], destination: destination(Self.indexPath)),
    ])
  }

  /// What stands below every page beside the overview.
  var disclaimer: [MarkdownBlock] {
    [.rule, .quotation([paragraph(words.identity.notUnitedNations)]), format]
  }

  /// By what rules a page was written.
  ///
  /// The fingerprint stands on the overview alone, so that one record does not touch every page.
  var format: MarkdownBlock {
    paragraph(words.closing.rules(rubric.version, ScorecardFiles.pageFormat))
  }

  /// The identifier as a link to the commitment's place.
  func link(_ id: CommitmentID) -> MarkdownInline { .link([.text(id.text)], destination: destination(id)) }

  /// The identifier as a link, then the title.
  func titledLink(_ commitment: Commitment) -> [MarkdownInline] {
    [link(commitment.id), .text(" \(text(commitment.titles))")]
  }

  /// Parts with something between any two.
  static func joined(_ parts: [[MarkdownInline]], by separator: String) -> [MarkdownInline] {
    Array(parts.filter { !$0.isEmpty }.joined(separator: [.text(separator)]))
  }

  /// A label and what is known under it.
  func labelled(_ label: String, _ value: [MarkdownInline]) -> [MarkdownBlock] {
    [.paragraph([.strong([.text(label)]), .text(words.punctuation.colon)] + value)]
  }

  func labelled(_ label: String, _ value: String) -> [MarkdownBlock] { labelled(label, [.text(value)]) }

  func paragraph(_ text: String) -> MarkdownBlock { .paragraph([.text(text)]) }

  func heading(_ level: Int, _ text: String) -> MarkdownBlock { .heading(level: level, [.text(text)]) }

  /// The notice on a page whose language has no words yet, and on one whose language was added after the sign-off.
  var languageNotice: [MarkdownBlock] {
    var blocks: [MarkdownBlock] = []
    if asked != words.language { blocks.append(paragraph(words.identity.otherLanguage(asked))) }
    if let signOff = scorecard.signOff, let signed = signOff.languages, !signed.contains(asked) {
      blocks.append(paragraph(words.identity.addedLater(words.dates.day(signOff.date))))
    }
    return blocks
  }

  func count(_ number: Int) -> [MarkdownInline] { [.text(String(number))] }

  /// Header cells.
  func header(_ columns: String...) -> [[MarkdownInline]] { columns.map { [.text($0)] } }

  /// The text with a capital first letter, for labels that are data and stand alone in a cell.
  static func capitalized(_ text: String) -> String {
    text.first.map { $0.uppercased() + text.dropFirst() } ?? text
  }
}

/// What a chart is called and says, for those who see it and those who do not.
package struct ChartHeading: Hashable, Sendable {
  /// A name in ASCII that parts of the drawing are called by, so that two charts on one page do not mix.
  package let name: String
  package let title: String
  /// The line under the title, such as a day.
  package let subtitle: String
  /// The figures in sentences, for whoever cannot see the chart.
  package let description: String
  /// The language of the texts, as BCP 47 writes it.
  package let language: String
  package let isRightToLeft: Bool

  package init(
    name: String, title: String, subtitle: String, description: String, language: String, isRightToLeft: Bool
  ) {
    self.name = name
    self.title = title
    self.subtitle = subtitle
    self.description = description
    self.language = language
    self.isRightToLeft = isRightToLeft
  }
}

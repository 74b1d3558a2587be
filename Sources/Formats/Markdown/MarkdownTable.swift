/// A table with a header row.
package struct MarkdownTable: Hashable, Sendable {
  /// The side which the cells of a column stand on.
  package enum Alignment: Sendable {
    case left
    case right
  }

  package var header: [[MarkdownInline]]
  /// The sides of the columns in order; those beyond the last are left.
  package var alignments: [Alignment]
  package var rows: [[[MarkdownInline]]]

  package init(
    header: [[MarkdownInline]], alignments: [Alignment] = [], rows: [[[MarkdownInline]]] = []
  ) {
    self.header = header
    self.alignments = alignments
    self.rows = rows
  }
}

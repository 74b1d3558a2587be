/// A correction or retraction: which entry points at which record.
package struct RecordLink: Hashable, Sendable {
  package var source: Int
  package var target: RecordID
  package var isRetraction: Bool

  package init(source: Int, target: RecordID, isRetraction: Bool) {
    self.source = source
    self.target = target
    self.isRetraction = isRetraction
  }
}

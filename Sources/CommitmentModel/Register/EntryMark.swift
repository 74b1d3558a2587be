/// A commitment that evidence is cited under, by position, with its direction.
package struct EntryMark: Hashable, Sendable {
  package var commitment: UInt16
  package var direction: EvidenceDirection

  package init(commitment: Int, direction: EvidenceDirection) {
    self.commitment = UInt16(clamping: commitment)
    self.direction = direction
  }
}

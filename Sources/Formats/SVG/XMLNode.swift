/// What an element holds: other elements and text.
package indirect enum XMLNode: Hashable, Sendable {
  case element(XMLElement)
  /// Text as typed, whatever is in it.
  case text(String)
}

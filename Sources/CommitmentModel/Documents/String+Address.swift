extension String {
  /// An address without its fragment (RFC 3986, section 3.5), by which it is known what it leads to.
  package var withoutFragment: String {
    utf8.firstIndex(of: UInt8(ascii: "#")).map { String(self[..<$0]) } ?? self
  }
}

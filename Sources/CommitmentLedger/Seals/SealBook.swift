package import CommitmentModel
package import Formats

/// The seals of a framework, with what they say of each other.
///
/// A seal names the one that was made before it, so that the order of signing does not rest on clocks.
package struct SealBook: Sendable {
  /// A seal and the digest by which others name it.
  package struct Entry: Hashable, Sendable {
    package let seal: Seal
    package let file: SourceFile
    package let digest: SHA256Digest
  }

  /// By quarter and part.
  package let entries: [Entry]
  /// What is wrong with files that are no seals or cannot be read.
  package let diagnostics: [Diagnostic]

  package static let empty = SealBook([])

  private init(_ entries: [Entry]) {
    self.entries = entries
    diagnostics = []
  }

  /// Reads the files of the folder of the seals; those of other frameworks are left out.
  package init(_ signOffs: [SourceFile], framework: FrameworkID) {
    var entries: [Entry] = []
    var diagnostics: [Diagnostic] = []
    for file in signOffs where !file.path.hasSuffix("README.md") {
      let (seal, findings) = SealReader.read(file)
      diagnostics += findings
      guard let seal, seal.framework == framework else { continue }
      entries.append(Entry(seal: seal, file: file, digest: SHA256.digest(of: file.bytes)))
    }
    self.entries = entries.sorted { $0.seal.name < $1.seal.name }
    self.diagnostics = diagnostics.sorted()
  }

  package var signedQuarters: Set<Quarter> { Set(entries.map(\.seal.name.quarter)) }

  /// The seal of a quarter that no other of it replaces.
  package func standing(_ quarter: Quarter) -> Entry? {
    entries.last { $0.seal.name.quarter == quarter }
  }

  /// The standing seal of the latest signed quarter before another.
  package func latest(before quarter: Quarter) -> Entry? {
    entries.last { $0.seal.name.quarter < quarter }
  }

  /// The seal that was made last: the one that no other names.
  package var tip: Entry? {
    let named = Set(entries.flatMap { [$0.seal.previous, $0.seal.replaces?.digest] }.compactMap(\.self))
    return entries.filter { !named.contains($0.digest) }
      .max { ($0.seal.signed, $0.seal.name) < ($1.seal.signed, $1.seal.name) }
  }

  /// The seals that were there when one was made, found by what they name.
  package func before(_ entry: Entry) -> SealBook {
    reached([entry.seal.previous, entry.seal.replaces?.digest])
  }

  /// The seals that a new one would follow: the one made last, and those before it.
  package var history: SealBook { reached([tip?.digest]) }

  private func reached(_ digests: [SHA256Digest?]) -> SealBook {
    let byDigest = Dictionary(entries.map { ($0.digest, $0) }, uniquingKeysWith: { first, _ in first })
    var open = digests.compactMap(\.self)
    var found: Set<SHA256Digest> = []
    while let digest = open.popLast() {
      guard let entry = byDigest[digest], found.insert(digest).inserted else { continue }
      open += [entry.seal.previous, entry.seal.replaces?.digest].compactMap(\.self)
    }
    return SealBook(entries.filter { found.contains($0.digest) })
  }

  /// Those that had been made by a moment, as far as their times can be trusted.
  package func signed(by limit: Instant) -> SealBook { SealBook(entries.filter { $0.seal.signed <= limit }) }

  /// The seals that replaced another and that no scorecard before this quarter's has told of.
  ///
  /// The next scorecard tells of it: that of the next later quarter that was signed after it.
  package func signedAgain(toldIn quarter: Quarter) -> [Seal] {
    let earlier = entries.filter { $0.seal.name.quarter < quarter }
    return earlier.filter { entry in
      entry.seal.replaces != nil
        && !earlier.contains { other in
          other.seal.name.quarter > entry.seal.name.quarter
            && before(other).entries.contains { $0.digest == entry.digest }
        }
    }.map(\.seal)
  }
}

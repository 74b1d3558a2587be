/// What one worker verified of a ledger.
struct VerifiedPart<Source: SegmentSource>: Sendable {
  /// What was found in each segment, in the order of the segments.
  private(set) var segments: [(segment: Int, verifier: SegmentVerifier)] = []
  /// The segment that could not be read, after which this worker took no other.
  private(set) var fault: (segment: Int, fault: Source.Fault)?

  /// Verifies segments until there is none left, or one cannot be read.
  ///
  /// - Parameters:
  ///   - source: the segments.
  ///   - paths: their paths.
  ///   - empty: a verifier that has seen nothing yet.
  ///   - next: gives the next segment.
  init(_ source: Source, _ paths: [String], _ empty: SegmentVerifier, _ next: () -> Int?) {
    while let segment = next() {
      do throws(Source.Fault) {
        var verifier = empty
        verifier.verify(SourceFile(path: paths[segment], bytes: try source.bytes(of: segment)))
        segments.append((segment, verifier))
      } catch {
        fault = (segment, error)
        return
      }
    }
  }
}

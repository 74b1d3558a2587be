/// Memory for the bytes of one segment after another.
///
/// Fresh memory has to be cleared by the system page by page, which for a whole ledger takes longer than copying its
/// bytes; so a reader keeps its buffer.
public struct SegmentBuffer: Sendable {
  /// The memory: only the first ``count`` bytes mean something.
  package private(set) var bytes: [UInt8]
  /// The number of bytes that were filled in.
  package private(set) var count = 0

  /// Takes memory only once there is something to fill in.
  public init() { bytes = [] }

  /// Fills in some bytes.
  package mutating func fill(with bytes: [UInt8]) {
    self.bytes = bytes
    count = bytes.count
  }

  /// Fills in what a function gives, which is asked until it gives nothing more.
  ///
  /// The function writes the next bytes to a place and gives their number, 0 at the end; what it throws is passed on.
  package mutating func fill<Fault: Error>(
    _ next: (UnsafeMutableRawBufferPointer) throws(Fault) -> Int
  ) throws(Fault) {
    count = 0
    if bytes.isEmpty { bytes = Self.memory(Self.smallest) }
    while true {
      if count == bytes.count {
        let larger = Self.memory(bytes.count * 2)
        let filled = bytes
        bytes = larger
        bytes.replaceSubrange(0..<count, with: filled)
      }
      let filled = count
      var fault: Fault?
      let number = unsafe bytes.withUnsafeMutableBytes { memory in
        do throws(Fault) {
          return try unsafe next(UnsafeMutableRawBufferPointer(rebasing: memory[filled...]))
        } catch {
          fault = error
          return 0
        }
      }
      if let fault { throw fault }
      if number == 0 { return }
      count += number
    }
  }

  /// Most segments are no larger than 1 MiB.
  private static let smallest = 1 << 20 + 1 << 16

  /// Memory whose bytes may be anything: any byte is one, and none is looked at before it was filled in.
  private static func memory(_ size: Int) -> [UInt8] {
    unsafe [UInt8](unsafeUninitializedCapacity: size) { _, count in count = size }
  }
}

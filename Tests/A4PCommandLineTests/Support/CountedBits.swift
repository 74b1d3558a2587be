import Synchronization

/// Bits that only look random: the same in every run of a test.
final class CountedBits: Sendable {
  private let count = Mutex<UInt64>(0)

  func next() -> UInt64 {
    count.withLock { count in
      count += 1
      var bits = count &* 0x9E37_79B9_7F4A_7C15
      bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
      return bits ^ (bits >> 27)
    }
  }
}

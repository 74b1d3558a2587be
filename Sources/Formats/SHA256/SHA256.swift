/// The hash function SHA-256 (FIPS 180-4), fed in pieces of any length.
///
/// Whole blocks are mixed in straight from the span given; only the bytes of a block begun are kept.
package struct SHA256: Sendable {
  private static let blockLength = 64

  private var state = SHA256State()
  private var pending = InlineArray<64, UInt8>(repeating: 0)
  private var pendingCount = 0
  private var byteCount: UInt64 = 0

  package init() {}

  /// Takes in further bytes of the message.
  ///
  /// - Complexity: O(`bytes.count`), without allocation.
  package mutating func update(_ bytes: Span<UInt8>) {
    byteCount &+= UInt64(bytes.count)
    var offset = 0
    if pendingCount > 0 {
      offset = min(Self.blockLength - pendingCount, bytes.count)
      keep(bytes, from: 0, to: offset)
      if pendingCount < Self.blockLength { return }
      state.compress(pending.span, at: 0)
      pendingCount = 0
    }
    while bytes.count - offset >= Self.blockLength {
      state.compress(bytes, at: offset)
      offset += Self.blockLength
    }
    keep(bytes, from: offset, to: bytes.count)
  }

  package mutating func update(_ bytes: [UInt8]) {
    update(bytes.span)
  }

  /// Takes in the UTF-8 bytes of `text`.
  package mutating func update(_ text: String) {
    update(text.utf8.span)
  }

  /// Pads the message (FIPS 180-4, 5.1.1) and gives its digest.
  package consuming func finalize() -> SHA256Digest {
    let bitCount = byteCount &* 8
    var last = pending
    var state = state
    last[pendingCount] = 0x80
    var end = pendingCount + 1
    if end > 56 {
      for index in end..<Self.blockLength { last[index] = 0 }
      state.compress(last.span, at: 0)
      end = 0
    }
    for index in end..<56 { last[index] = 0 }
    for index in 0..<8 {
      last[56 + index] = UInt8(truncatingIfNeeded: bitCount >> UInt64(56 - 8 * index))
    }
    state.compress(last.span, at: 0)
    return SHA256Digest(pairs: state.pairs)
  }

  private mutating func keep(_ bytes: Span<UInt8>, from start: Int, to end: Int) {
    for index in start..<end {
      pending[pendingCount] = bytes[index]
      pendingCount += 1
    }
  }
}

extension SHA256 {
  package static func digest(of bytes: [UInt8]) -> SHA256Digest {
    digest(of: bytes.span)
  }

  package static func digest(of bytes: Span<UInt8>) -> SHA256Digest {
    var hash = SHA256()
    hash.update(bytes)
    return hash.finalize()
  }

  /// The digests of many parts of some bytes, in the order of the parts.
  ///
  /// Four are hashed at the same time, which is more than twice as fast as one after another. O(bytes of all parts).
  ///
  /// - Parameters:
  ///   - parts: where each stands, within the bytes.
  ///   - bytes: the bytes.
  /// - Returns: a digest for each part.
  package static func digests(of parts: [Range<Int>], in bytes: Span<UInt8>) -> [SHA256Digest] {
    // One alone would take as long as four.
    if parts.count == 1 { return [digest(of: bytes.extracting(parts[0]))] }
    return SHA256Batch(parts).run(over: bytes)
  }

  /// The digest of the UTF-8 bytes of `text`.
  package static func digest(of text: String) -> SHA256Digest {
    digest(of: text.utf8.span)
  }
}

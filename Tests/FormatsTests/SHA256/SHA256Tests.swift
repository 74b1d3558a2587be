import Formats
import Testing

@Suite struct SHA256Tests {
  @Test(
    "agrees with the examples which NIST gives",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (
        "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmn"
          + "hijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
        "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
      ),
    ])
  func agreesWithPublishedExamples(message: String, hexadecimal: String) {
    #expect(SHA256.digest(of: message).hexadecimal == hexadecimal)
    #expect(SHA256.digest(of: Array(message.utf8)).hexadecimal == hexadecimal)
  }

  @Test func agreesOnAMillionLetters() {
    var hash = SHA256()
    let thousand = [UInt8](repeating: UInt8(ascii: "a"), count: 1000)
    for _ in 0..<1000 { hash.update(thousand) }
    #expect(
      hash.finalize().hexadecimal == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  // Lengths around one and two blocks, and around what fits beside the length in the last block.
  @Test(arguments: [1, 55, 56, 57, 63, 64, 65, 119, 120, 127, 128, 129, 200])
  func givesTheSameDigestHoweverTheMessageIsSplit(count: Int) {
    let message = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let whole = SHA256.digest(of: message)
    for boundary in 0...count {
      var hash = SHA256()
      hash.update(Array(message[..<boundary]))
      hash.update(Array(message[boundary...]))
      #expect(hash.finalize() == whole, "split at \(boundary)")
    }
    var byteByByte = SHA256()
    for byte in message { byteByByte.update([byte]) }
    #expect(byteByByte.finalize() == whole)
  }

  @Test func aCopyGoesItsOwnWay() {
    var hash = SHA256()
    hash.update("a")
    var copy = hash
    copy.update("bc")
    hash.update("bd")
    #expect(copy.finalize() == SHA256.digest(of: "abc"))
    #expect(hash.finalize() == SHA256.digest(of: "abd"))
  }
}

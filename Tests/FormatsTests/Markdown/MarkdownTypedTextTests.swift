import TestSupport
import Testing

@testable import Formats

@Suite struct MarkdownTypedTextTests {
  /// Pieces of text that matter at the beginning of a line, beside each other, or not at all.
  private static let pieces = [
    "a", "w", "www", "12", "iv", "Table", ".", ")", "(", ":", "//", "-", "+", "#", ",", ";", "'", "\"", "?",
    "!", " ", " ", "  ", "\t", "\n", "\r\n", "_", "*", "`", "&", "=", "%", "@", "\\", "\0", "\u{7F}", "é",
    "م",
    "维", "，", "\u{A0}", "\u{3000}", "\u{80}", "\u{9F}", "\u{2027}", "\u{2028}", "\u{202E}", "\u{202F}",
    "\u{2019}", "\u{2065}", "\u{2066}", "\u{2069}", "\u{206A}", "\u{FEFE}", "\u{FEFF}", "\u{200B}",
    "e\u{301}", "🕊",
  ]

  private static func text(_ random: inout SeededRandom) -> String {
    let count = Int.random(in: 0...7, using: &random)
    return (0..<count).compactMap { _ in pieces.randomElement(using: &random) }.joined()
  }

  /// What should be written, character by character.
  private static func onOneLine(_ text: String) -> String {
    var line = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if [" ", "\t", "\n", "\r"].contains(scalar) {
        if line.last != " " { line.append(" ") }
      } else if isHidden(scalar) {
        line.append(contentsOf: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}".unicodeScalars)
      } else {
        line.append(scalar)
      }
    }
    return String(line)
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default:
      (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
        || scalar == "\u{FEFF}"
    }
  }

  @Test(arguments: 0..<40)
  func isTheTextOnOneLineWithItsControlsVisible(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for _ in 0..<200 {
      let text = Self.text(&random)
      var bytes = Array("before".utf8)
      MarkdownTypedText.append(text, to: &bytes)
      #expect(String(decoding: bytes, as: UTF8.self) == "before" + Self.onOneLine(text))
    }
  }

  @Test(arguments: 0..<40)
  func findsAllThatCouldBeMarkup(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for _ in 0..<200 {
      let text = Self.text(&random)
      var bytes: [UInt8] = []
      if MarkdownTypedText.append(text, to: &bytes) { continue }
      for context in [MarkdownInlineWriter.Context.paragraph, .heading, .cell] {
        for startsLine in [true, false] {
          var escaped: [UInt8] = []
          MarkdownEscaping.append(
            bytes, in: context, startsLine: startsLine, isFollowed: true, to: &escaped)
          #expect(escaped == bytes)
        }
      }
    }
  }

  @Test(arguments: [
    "30 September 2026", "of 45 commitments, as agreed; \"A/80/1\" (paragraph 4", "it's so, is it?",
    "Déclaration, السلام 维和",
  ])
  func seesThatProseIsNone(text: String) {
    var bytes: [UInt8] = []
    #expect(!MarkdownTypedText.append(text, to: &bytes))
  }
}

import Testing

/// Text which means something in Markdown, and how it is written so that it means nothing.
struct HostileText: Hashable, Sendable, CustomTestStringConvertible {
  var typed: String
  var written: String

  var testDescription: String { typed.debugDescription }

  private init(_ typed: String, _ written: String) {
    self.typed = typed
    self.written = written
  }

  static let samples = blocks + inlines + pandoc + plain + characters

  private static let blocks = [
    HostileText("# a", "\\# a"),
    HostileText("- a", "\\- a"),
    HostileText("+ a", "\\+ a"),
    HostileText("* a", "\\* a"),
    HostileText("> a", "\\> a"),
    HostileText("12. a", "12\\. a"),
    HostileText("12) a", "12\\) a"),
    HostileText("1.", "1\\."),
    HostileText("-", "\\-"),
    HostileText("---", "\\---"),
    HostileText("- - -", "\\- - -"),
    HostileText("***", "\\*\\*\\*"),
    HostileText("___", "\\_\\_\\_"),
    HostileText("===", "\\==="),
    HostileText("```", "\\`\\`\\`"),
    HostileText("~~~", "\\~\\~\\~"),
    HostileText("    code", "code"),
    HostileText("\tcode", "code"),
    HostileText("a | b\n--|--", "a \\| b --\\|--"),
    HostileText("[a]: b", "\\[a\\]: b"),
    HostileText("a\n===", "a ==="),
    HostileText("a  \nb", "a b"),
    HostileText("a\r\n\r\nb", "a b"),
  ]

  private static let inlines = [
    HostileText("*a* _b_ **c**", "\\*a\\* \\_b\\_ \\*\\*c\\*\\*"),
    HostileText("~~a~~", "\\~\\~a\\~\\~"),
    HostileText("`a`", "\\`a\\`"),
    HostileText("[a](b)", "\\[a\\](b)"),
    HostileText("![a](b)", "!\\[a\\](b)"),
    HostileText("[a][b]", "\\[a\\]\\[b\\]"),
    HostileText("[^1]", "\\[\\^1\\]"),
    HostileText("<b>a</b>", "\\<b>a\\</b>"),
    HostileText("<!-- a -->", "\\<\\!-- a -->"),
    HostileText("<http://a.b>", "\\<http\\://a.b>"),
    HostileText("&amp; &#35; &", "\\&amp; \\&#35; &"),
    HostileText("see www.a.org", "see www\\.a.org"),
    HostileText("see https://a.org/b_c", "see https\\://a.org/b_c"),
    HostileText("a.b@c.org", "a.b<!-- -->\\@c.org"),
    HostileText("mailto:a@c.org", "mailto:a<!-- -->\\@c.org"),
    HostileText("a\\", "a\\\\"),
    HostileText("a\\*", "a\\\\\\*"),
    HostileText("a|b", "a\\|b"),
  ]

  private static let pandoc = [
    HostileText("see @key", "see \\@key"),
    HostileText("[@key, p. 3]", "\\[\\@key, p. 3\\]"),
    HostileText("$a$", "\\$a\\$"),
    HostileText("a^2^", "a\\^2\\^"),
    HostileText("a~2~", "a\\~2\\~"),
    HostileText("a {#id .class}", "a \\{#id .class}"),
    HostileText("\\alpha{}", "\\\\alpha\\{}"),
    HostileText(": a", "\\: a"),
    HostileText("~ a", "\\~ a"),
    HostileText("| a", "\\| a"),
    HostileText("::: a", "\\::: a"),
    HostileText("% a", "\\% a"),
    HostileText("(1) a", "(1\\) a"),
    HostileText("iv. a", "iv\\. a"),
    HostileText("B) a", "B\\) a"),
    HostileText("#. a", "\\#\\. a"),
    HostileText("(@a) b", "(\\@a) b"),
    HostileText("Table: a", "Table\\: a"),
  ]

  private static let plain = [
    HostileText("well-known (2018/19): it's 3.5 - ok!", "well-known (2018/19): it's 3.5 - ok!"),
    HostileText("-5 and +3", "-5 and +3"),
    HostileText("file_name, R&D, a > b, #4, 50%", "file_name, R&D, a > b, #4, 50%"),
    HostileText("e.g. this; \"that\"", "e.g. this; \"that\""),
    HostileText("维持和平。", "维持和平。"),
    HostileText("التزام", "التزام"),
  ]

  private static let characters = [
    HostileText("a\u{0}b", "a\\\\u\\{0}b"),
    HostileText("a\u{1b}[1m", "a\\\\u\\{1B}\\[1m"),
    HostileText("a\u{7f}\u{85}", "a\\\\u\\{7F}\\\\u\\{85}"),
    HostileText("a\u{2028}b", "a\\\\u\\{2028}b"),
    HostileText("a\u{202e}b\u{2066}", "a\\\\u\\{202E}b\\\\u\\{2066}"),
    HostileText("\u{feff}a", "\\\\u\\{FEFF}a"),
    HostileText("a\tb\u{a0}", "a b"),
  ]
}

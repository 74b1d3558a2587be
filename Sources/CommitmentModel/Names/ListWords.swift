/// What stands between, before and around the names of a list, in the six languages.
enum ListWords {
  /// Characters that part names.
  static let commas: Set<Character> = [",", ";", "،", "؛", "、", "，", "；", "\t", "|", "/"]

  /// Chinese words for "and", which stand without a space; some names hold them.
  static let chineseAnds: Set<Character> = ["和", "及", "与", "與", "暨"]

  /// Whether a word joins the last name of a list to those before it.
  static func isAnd(_ word: Substring) -> Bool { ands.contains(word.lowercased()) }

  private static let ands: Set<String> = ["and", "&", "et", "y", "e", "и", "و", "和", "以及", "及", "与"]

  /// Longer ways to say "and", none of which is part of a name, as a comma.
  static func withCommas(_ line: String) -> String {
    var words: [Substring] = []
    for word in line.split(separator: " ", omittingEmptySubsequences: false) {
      words.append(word)
      for phrase in phrases where words.count > phrase.count {
        guard words.suffix(phrase.count).elementsEqual(phrase, by: { $0.lowercased() == $1 }) else {
          continue
        }
        words.removeLast(phrase.count)
        words.append(",")
      }
    }
    let joined = words.joined(separator: " ")
    guard joined.contains("以") else { return joined }
    return joined.split(separator: "以及", omittingEmptySubsequences: false).joined(separator: "，")
  }

  private static let phrases: [[String]] = [
    ["as", "well", "as"], ["together", "with"], ["ainsi", "que"], ["así", "como"], ["а", "также"], ["وكذلك"],
  ]

  /// Whether a line is the heading of a column of names.
  static func isHeading(_ line: String) -> Bool { headings.contains(NameFolding.key(line)) }

  private static let headings = Set(
    [
      "country", "countries", "country name", "state", "states", "member state", "member states", "name",
      "names",
      "endorser", "endorsers", "sponsors", "co sponsors", "code", "iso3", "iso code", "pays", "État", "États",
      "État membre", "États Membres", "nom", "auteurs", "país", "países", "Estado", "Estados",
      "Estado Miembro",
      "Estados Miembros", "nombre", "patrocinadores", "الدولة", "الدول", "الدول الأعضاء", "الدولة العضو",
      "البلد",
      "البلدان", "الاسم", "страна", "страны", "государство", "государства", "государство-член",
      "государства-члены",
      "название", "国家", "会员国", "成员国", "名称", "国家名称",
    ].map { NameFolding.key($0) })

  /// The line without a bullet or number before it and without marks of footnotes.
  static func withoutMarks(_ line: String) -> String {
    var text = line[...]
    while let first = text.first, "•·–—-*▪◦●".contains(first) || first.isWhitespace { text.removeFirst() }
    let digits = text.prefix { $0.isNumber }
    if !digits.isEmpty, digits.count <= 3, let mark = text.dropFirst(digits.count).first, ".)".contains(mark)
    {
      text = text.dropFirst(digits.count + 1)
    }
    var result = ""
    var isInNote = false
    for character in text {
      if character == "[" { isInNote = true }
      if !isInNote, !"¹²³⁴⁵⁶⁷⁸⁹⁰*†‡".contains(character) { result.append(character) }
      if character == "]" { isInNote = false }
    }
    return result.trimmed
  }
}

import Testing

@testable import CommitmentModel

struct NameFoldingTests {
  @Test(arguments: [
    ("Côte d'Ivoire", "cote d ivoire"), ("COTE D’IVOIRE", "cote d ivoire"),
    ("Côte dʼIvoire", "cote d ivoire"),
    ("Co\u{302}te d'Ivoire", "cote d ivoire"), ("Türkiye", "turkiye"), ("TÜRKİYE", "turkiye"),
    ("Timor-Leste", "timor leste"), ("Timor – Leste", "timor leste"),
    ("  São Tomé   & Príncipe ", "sao tome principe"),
    ("Guinea\u{2011}Bissau", "guinea bissau"), ("Ｆｉｊｉ", "fiji"), ("Ｆｉｊｉ　１", "fiji 1"), ("ﬁji", "fiji"),
    ("Azərbaycan", "azerbaycan"), ("AZƏRBAYCAN", "azerbaycan"), ("Groß", "gross"), ("GROẞ", "gross"),
    ("Łódź", "lodz"), ("Ísland", "island"), ("Việt Nam", "viet nam"), ("Fi\u{00AD}ji", "fiji"),
    ("Fi\u{200B}ji", "fiji"),
  ])
  func foldsLatinLetters(name: String, folded: String) {
    #expect(NameFolding.folded(name) == folded)
  }

  @Test(arguments: [
    ("Орёл", "Орел"), ("ЧЁРНАЯ", "черная"), ("Йемен", "И\u{306}емен"), ("ЙЕМЕН", "йемен"),
    ("Кот-д'Ивуар", "КОТ Д’ИВУАР"),
  ])
  func bringsCyrillicSpellingsTogether(left: String, right: String) {
    #expect(NameFolding.folded(left) == NameFolding.folded(right))
  }

  @Test(arguments: [
    ("الأردن", "الاردن"), ("الأُردُنّ", "الأردن"), ("إثيوبيا", "اثيوبيا"), ("آيرلندا", "ايرلندا"),
    ("ليبيا", "ليبيـــا"),
    ("غينيا الاستوائية", "غينيا الاستوائيه"), ("مصرى", "مصري"), ("کوبا", "كوبا"), ("بنین", "بنين"),
    ("\u{FEFB}وس", "لاوس"), ("ا\u{654}ردن", "أردن"), ("ٱلجزائر", "الجزائر"), ("٠٠٤", "004"),
  ])
  func bringsArabicFormsTogether(left: String, right: String) {
    #expect(NameFolding.folded(left) == NameFolding.folded(right))
  }

  @Test func bringsGreekSpellingsTogether() {
    #expect(NameFolding.folded("Κύπρος") == NameFolding.folded("ΚΥΠΡΟΣ"))
  }

  @Test("folds every character of the alphabets in use by its form, its category and nothing else")
  func foldsByFormAndCategory() {
    for scalar in (UInt32(0x80)..<0x900).compactMap(Unicode.Scalar.init) {
      let form = FoldingTable.forms[scalar] ?? scalar.properties.lowercaseMapping
      var expected = ""
      for part in form.unicodeScalars {
        switch part.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark, .format: break
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
          .decimalNumber:
          expected.unicodeScalars.append(part)
        default: expected += " "
        }
      }
      let words = "x\(expected)y".split(separator: " ").joined(separator: " ")
      #expect(
        NameFolding.folded("x\(scalar)y").unicodeScalars.elementsEqual(words.unicodeScalars),
        "\(scalar.value)")
    }
  }

  @Test func keepsLettersOfDifferentSoundApart() {
    #expect(NameFolding.folded("Niger") != NameFolding.folded("Nigeria"))
    #expect(NameFolding.folded("Мали") != NameFolding.folded("Малави"))
    #expect(NameFolding.folded("中国") == "中国")
  }

  @Test(arguments: [
    ("The Gambia", "gambia"), ("Gambia (the)", "gambia"), ("L'Algérie", "algerie"),
    ("les Îles Salomon", "iles salomon"),
    ("El Salvador", "salvador"), ("the", "the"), ("Bahamas, The", "bahamas"),
    ("Los Países Bajos", "paises bajos"),
  ])
  func leavesArticlesOutOfAKey(name: String, key: String) {
    #expect(NameFolding.key(name) == key)
  }

  @Test(arguments: ["", " ", "—", "\u{301}", "\u{200F}"])
  func givesNothingForATextWithoutLetters(name: String) {
    #expect(NameFolding.folded(name).isEmpty)
  }

  @Test(arguments: ["Côte d'Ivoire", "Türkiye", "الأردن", "Йемен", "ＡＢＣ", "İI", "ǅ", "ﬃ"])
  func foldsOnceAndForAll(name: String) {
    #expect(NameFolding.folded(NameFolding.folded(name)) == NameFolding.folded(name))
  }
}

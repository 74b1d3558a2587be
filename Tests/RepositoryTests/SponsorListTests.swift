import CommitmentModel
import Testing

/// Lists as documents of the United Nations print them, and as people paste them, over the real names.
struct SponsorListTests {
  private static let list = Result { NameList(NameIndex(try RealWorkspace.registers())) }

  /// What each name of a text means; `?` for what is not understood.
  private static func codes(_ text: String) throws -> [String] {
    let list = try list.get()
    let index = NameIndex(try RealWorkspace.registers())
    return list.items(in: text).map { item in
      if case .found(let code) = index.answer(exactly: item.text) { code.text } else { "?" }
    }
  }

  private static let sponsors = "ATG BIH COD IRN TZA TTO GBR"

  @Test(
    "takes the sponsors of a draft apart in six languages",
    arguments: [
      """
      Antigua and Barbuda, Bosnia and Herzegovina, Democratic Republic of the Congo, Iran (Islamic Republic of), United \
      Republic of Tanzania, Trinidad and Tobago and United Kingdom of Great Britain and Northern Ireland: draft resolution
      """,
      """
      Antigua-et-Barbuda, Bosnie-Herzégovine, République démocratique du Congo, Iran (République islamique d’), \
      République-Unie de Tanzanie, Trinité-et-Tobago et Royaume-Uni de Grande-Bretagne et d’Irlande du Nord : projet de \
      résolution
      """,
      """
      Antigua y Barbuda, Bosnia y Herzegovina, República Democrática del Congo, Irán (República Islámica del), República \
      Unida de Tanzanía, Trinidad y Tabago y Reino Unido de Gran Bretaña e Irlanda del Norte: proyecto de resolución
      """,
      """
      أنتيغوا وبربودا، والبوسنة والهرسك، وجمهورية الكونغو الديمقراطية، وإيران (جمهورية - الإسلامية)، وجمهورية تنزانيا المتحدة، \
      وترينيداد وتوباغو، والمملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية: مشروع قرار
      """,
      """
      Антигуа и Барбуда, Босния и Герцеговина, Демократическая Республика Конго, Иран (Исламская Республика), Объединенная \
      Республика Танзания, Тринидад и Тобаго и Соединенное Королевство Великобритании и Северной Ирландии: проект резолюции
      """,
      "安提瓜和巴布达、波斯尼亚和黑塞哥维那、刚果民主共和国、伊朗伊斯兰共和国、坦桑尼亚联合共和国、特立尼达和多巴哥和大不列颠及北爱尔兰联合王国：决议草案",
    ])
  func takesSponsorsApart(text: String) throws {
    #expect(try Self.codes(text).joined(separator: " ") == Self.sponsors)
  }

  @Test(
    "takes lists apart as people paste them",
    arguments: [
      ("Albania\nAlgeria\n", "ALB DZA"), ("Country\nAlbania\nAlgeria", "ALB DZA"),
      ("\u{FEFF}État membre\r\nAlbanie\r\nAlgérie\r\n", "ALB DZA"), ("国家\n阿尔巴尼亚\n乍得", "ALB TCD"),
      ("\"Iran, Islamic Republic of\"\n\"Congo, Democratic Republic of the\"", "IRN COD"),
      ("Iran, Islamic Republic of, Congo, Democratic Republic of the, and Korea, Republic of", "IRN COD KOR"),
      ("Albania; Iran, Islamic Republic of; Chad", "ALB IRN TCD"),
      ("1. Albania\n2. Chad\n• Peru\n- Togo", "ALB TCD PER TGO"),
      ("Albania,\nBosnia and\nHerzegovina, Chad", "ALB BIH TCD"),
      ("Albania, Algeria, United\nKingdom of Great Britain and Northern Ireland, Chad", "ALB DZA GBR TCD"),
      ("Co-sponsors: Albania, Chad and Peru", "ALB TCD PER"),
      ("Albania, Chad, as well as Peru", "ALB TCD PER"),
      ("Albanie, Tchad ainsi que Pérou", "ALB TCD PER"), ("Albania, Chad así como Perú", "ALB TCD PER"),
      ("Албания, Чад, а также Перу", "ALB TCD PER"), ("阿尔巴尼亚、乍得以及秘鲁", "ALB TCD PER"),
      ("الأردن وألبانيا والولايات المتحدة الأمريكية", "JOR ALB USA"), ("España e Italia", "ESP ITA"),
      ("Albania[1], Serbia² and Chad*", "ALB SRB TCD"), ("AL\tALB\tAlbania\nTD\tTCD\tChad", "ALB TCD"),
      ("AFG, alb; DZA", "AFG ALB DZA"), ("Serbia and Montenegro", "SRB"),
      ("Albania, Serbia and Montenegro", "ALB SRB MNE"), ("Nowhere, Chad, Nobody and Peru", "? TCD ? PER"),
      ("Nowhere and Nobody", "?"), ("Albania, Nowhere, Nobody, Noman", "?"), ("", ""), ("\n\n", ""),
      ("Hong Kong, Chad and Peru", "? TCD PER"),
    ])
  func takesListsApart(text: String, codes: String) throws {
    #expect(try Self.codes(text).joined(separator: " ") == codes)
  }

  @Test("finds all States in one list in the language's own words", arguments: Language.allCases)
  func findsAllStatesInOneList(language: Language) throws {
    let states = try RealWorkspace.registers().memberStates
    let names = states.compactMap { $0.names[language] }
    let comma =
      switch language {
      case .arabic: "، و"
      case .chinese: "、"
      case .english, .french, .spanish, .russian: ", "
      }
    #expect(try Self.codes(names.joined(separator: comma)) == states.map(\.code.text))
    #expect(try Self.codes(names.joined(separator: "\n")) == states.map(\.code.text))
  }

  @Test func readsAColumnOfCodesThoughOneOfThemIsAWord() throws {
    #expect(try Self.codes("ALB\nAND\nARE\n") == ["ALB", "AND", "ARE"])
    #expect(try Self.codes("Albania and\nAndorra\n") == ["ALB", "AND"])
  }

  @Test func saysOnWhichLineANameStands() throws {
    let items = try Self.list.get().items(in: "Country\n\nAlbania\nChad, Peru and Togo\n")
    #expect(items.map(\.line) == [3, 4, 4, 4])
    #expect(items.map(\.text) == ["Albania", "Chad", "Peru", "Togo"])
  }
}

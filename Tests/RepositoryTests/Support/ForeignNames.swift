/// Names that are no endorser's, or that fit several, in the six languages: none of them may ever be answered for.
enum ForeignNames {
  /// Territories, parts of States, former States and others, which the registers know to be nobody's here.
  static let unlisted = list(
    """
    Hong Kong; HONG KONG; Hong-Kong; Hong Kong (China); China, Hong Kong Special Administrative Region; HKG; HK; Macao; Macau;
    Puerto Rico; Porto Rico; Commonwealth of Puerto Rico; the Virgin Islands; Virgin Islands; British Virgin Islands;
    United States Virgin Islands; Virgin Islands (British); Taiwan; Taiwan Province of China; Chinese Taipei;
    Republic of China; Republic of Taiwan; Kosovo; Republic of Kosovo; Western Sahara; Sahrawi Arab Democratic Republic;
    Greenland; Gibraltar; Guam; Bermuda; Aruba; Curaçao; Curacao; Saint Martin; French Guiana; Falkland Islands (Malvinas);
    Northern Mariana Islands; American Samoa; New Caledonia; French Polynesia; Cook Islands; Niue; Tokelau;
    Northern Ireland; England; Scotland; Wales; Northern Cyprus; Turkish Republic of Northern Cyprus; Abkhazia; Somaliland;
    Soviet Union; USSR; Czechoslovakia; German Democratic Republic; East Germany; Netherlands Antilles;
    Socialist Federal Republic of Yugoslavia; Islamic State; Sovereign Order of Malta; Tibet; Crimea; Republic of Crimea;
    Îles Vierges; Îles Vierges américaines; Porto-Rico; Taïwan; République de Chine; Sahara occidental; Groenland;
    Irlande du Nord; Nouvelle-Calédonie; Polynésie française; La Réunion; République du Kosovo; Écosse;
    Islas Vírgenes; Islas Vírgenes Británicas; Taiwán; República de China; Sáhara Occidental; Islas Malvinas;
    Irlanda del Norte; Groenlandia; Escocia; República de Kosovo;
    هونغ كونغ; ماكاو; بورتوريكو; جزر فرجن; تايوان; جمهورية الصين; كوسوفو; الصحراء الغربية; غرينلاند; جبل طارق; أيرلندا الشمالية;
    Гонконг; Макао; Пуэрто-Рико; Виргинские острова; Тайвань; Китайская Республика; Косово; Республика Косово;
    Западная Сахара; Гренландия; Гибралтар; Северная Ирландия; СССР; Советский Союз; Чехословакия;
    香港; 中国香港; 澳门; 波多黎各; 维尔京群岛; 台湾; 臺灣; 中华民国; 中華民國; 中国台湾省; 科索沃; 西撒哈拉; 格陵兰; 直布罗陀; 北爱尔兰; 苏联
    """)

  /// Texts that fit several, parts of names, names with a mistake, and nonsense.
  static let others = list(
    """
    Korea; Republic; the Republic; Kingdom; Guinée équatorial; Atlantis; America; Emirates; Timor; Trinidad; Ghanna;
    Kingdom of Ghana; Islamic State of Iraq; Democratic Republic of Korea; Democratic Republic of Vietnam; African Union; Nowhere;
    Federal Republic of Norway; Bissau; Saint; Islands; United; South; New; Islamic Republic; Syrian; Nigerr; Unted States;
    Irak and Iran; Corée; República; Corea; Estados; كوريا; جمهورية; الجمهورية; بانيا; Корея; Республика; 共和国; 王国; 民主;
    Republic Democratic Congo; Congo Kinshassa; ; 印都; Iran (Islamic Republic of) and Chad
    """)

  private static func list(_ text: String) -> [String] {
    text.split(separator: ";").map { part in
      String(part.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }.filter { !$0.isEmpty }
  }
}

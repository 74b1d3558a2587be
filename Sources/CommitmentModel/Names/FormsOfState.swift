/// The words for what kind of State one is, in the six languages, folded as names are.
///
/// They stand in front of a name, behind it or around it: "Kingdom of X", "Республика X", "جمهورية X". Which of them fit a
/// State is read from its formal names; here is only which words are of that kind at all.
enum FormsOfState {
  /// Words parted by spaces in the languages that write spaces.
  static let words: Set<Substring> = Set(written.split(whereSeparator: \.isWhitespace))

  private static let written = """
    republic kingdom state states principality grand duchy sultanate emirate emirates federation union commonwealth
    republique royaume etat etats principaute duche emirats
    republica reino estado estados principado ducado sultanato emirato emiratos federacion mancomunidad
    республика королевство государство княжество герцогство султанат эмират федерация союз содружество
    """ + " " + arabic

  private static let arabic = [
    "جمهورية", "الجمهورية", "مملكة", "المملكة", "دولة", "إمارة", "سلطنة", "دوقية", "اتحاد", "كمنولث",
    "ولايات",
  ].map(NameFolding.folded).joined(separator: " ")

  /// What Chinese writes after a name, longest first.
  static let chineseEndings = [
    "伊斯兰共和国", "联邦共和国", "民主共和国", "人民共和国", "阿拉伯共和国", "大公国", "苏丹国", "共和国", "合众国", "王国", "公国", "联邦",
  ]
}

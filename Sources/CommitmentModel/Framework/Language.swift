/// One of the six official languages of the United Nations, by its ISO 639-1 code.
public enum Language: String, Hashable, Sendable, CaseIterable {
  /// English.
  case english = "en"
  /// French.
  case french = "fr"
  /// Spanish.
  case spanish = "es"
  /// Arabic, which is written from right to left.
  case arabic = "ar"
  /// Russian.
  case russian = "ru"
  /// Chinese.
  case chinese = "zh"

  /// The place among all of them, which costs no look at the codes.
  var place: Int {
    switch self {
    case .english: 0
    case .french: 1
    case .spanish: 2
    case .arabic: 3
    case .russian: 4
    case .chinese: 5
    }
  }
}

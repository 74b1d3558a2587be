/// One of the six official languages of the United Nations, by its ISO 639-1 code.
public enum Language: String, Hashable, Sendable, CaseIterable {
  case english = "en"
  case french = "fr"
  case spanish = "es"
  case arabic = "ar"
  case russian = "ru"
  case chinese = "zh"
}

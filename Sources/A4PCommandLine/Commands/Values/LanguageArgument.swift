package import CommitmentModel

/// One language, or all six.
package struct LanguageArgument: ArgumentValue {
  package let languages: [Language]

  package static var choices: [String] { Language.allCases.map(\.rawValue) + ["all"] }

  package init(argument: String) throws(ArgumentValueFault) {
    if argument == "all" {
      languages = Language.allCases
      return
    }
    guard let language = Language(rawValue: argument) else {
      throw ArgumentValueFault(argument, isNoneOf: Self.choices)
    }
    languages = [language]
  }
}

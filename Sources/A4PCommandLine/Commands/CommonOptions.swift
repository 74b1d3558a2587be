package import CommitmentModel

/// How an answer is written.
package enum OutputFormat: String, CaseIterable, Sendable, ArgumentValue {
  case table
  case json
  case csv
  case markdown
}

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

/// A fixed time for tests and replays: UTC without an offset.
package struct TimeArgument: ArgumentValue {
  package let instant: Instant

  package init(argument: String) throws(ArgumentValueFault) {
    for candidate in [argument, argument + "Z", argument + ":00Z", argument + "T00:00:00Z"] {
      guard let instant = Instant(candidate) else { continue }
      self.instant = instant
      return
    }
    throw ArgumentValueFault("'\(argument)' is not a time", hint: "write 2026-09-30T14:05:09, in UTC")
  }
}

/// The options that every command understands.
package struct CommonOptions: Sendable {
  static let workspace = Argument<String?>.optional(
    "--workspace", value: "dir", help: "The folder that holds Commitments/ and Reports/.")
  static let framework = Argument<FrameworkArgument?>.optional(
    "--framework", value: "framework", help: "The framework meant, where the workspace holds several.")
  static let format = Argument<OutputFormat?>.optional(
    "--format", value: "format", help: "How the answer is written: table, json or csv; markdown for some.")
  static let language = Argument<[LanguageArgument]>.repeated(
    "--language", value: "language", help: "The language of names and titles.")
  static let isQuiet = Argument<Bool>.flag(
    "--quiet", "-q", help: "Leaves out remarks that are no part of the answer.")
  static let isPlain = Argument<Bool>.flag("--no-color", help: "Writes without colours.")
  static let now = Argument<TimeArgument?>.optional(
    "--now", value: "datetime", help: "Takes this for the time, in UTC; records say that it was given.")
  static let wantsHelp = Argument<Bool>.flag("--help", "-h", help: "Shows help and does nothing.")
  static let wantsVersion = Argument<Bool>.flag("--version", help: "Shows the version and does nothing.")

  package static let arguments: [ArgumentSyntax] = [
    workspace.syntax, framework.syntax, format.syntax, language.syntax, isQuiet.syntax, isPlain.syntax,
    now.syntax,
    wantsHelp.syntax, wantsVersion.syntax,
  ]

  package var workspace: String?
  package var framework: FrameworkID?
  package var format: OutputFormat?
  package var languages: [Language]
  package var isQuiet: Bool
  package var isPlain: Bool
  package var now: Instant?

  package init(_ parsed: ParsedArguments) throws(UsageFault) {
    workspace = try parsed[Self.workspace]
    framework = try parsed[Self.framework]?.id
    format = try parsed[Self.format]
    languages = try parsed[Self.language].flatMap(\.languages)
    isQuiet = try parsed[Self.isQuiet]
    isPlain = try parsed[Self.isPlain]
    now = try parsed[Self.now]?.instant
  }
}

/// The identifier of a framework on the command line.
package struct FrameworkArgument: ArgumentValue {
  package let id: FrameworkID

  package init(argument: String) throws(ArgumentValueFault) {
    guard let id = FrameworkID(argument) else {
      throw ArgumentValueFault("'\(argument)' is not the identifier of a framework", hint: "such as a4p")
    }
    self.id = id
  }
}

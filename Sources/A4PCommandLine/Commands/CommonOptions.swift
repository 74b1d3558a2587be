package import CommitmentModel

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
  static let isUnpaged = Argument<Bool>.flag(
    "--no-pager", help: "Prints a long answer at once; else it goes to PAGER at a terminal.")
  static let now = Argument<TimeArgument?>.optional(
    "--now", value: "datetime", help: "Takes this for the time, in UTC; records say that it was given.")
  static let wantsHelp = Argument<Bool>.flag("--help", "-h", help: "Shows help and does nothing.")
  static let wantsVersion = Argument<Bool>.flag("--version", help: "Shows the version and does nothing.")

  package static let arguments: [ArgumentSyntax] = [
    workspace.syntax, framework.syntax, format.syntax, language.syntax, isQuiet.syntax, isPlain.syntax,
    isUnpaged.syntax, now.syntax,
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

  /// Refuses a format that an answer does not come in, rather than giving another without a word.
  static func expectFormats(_ formats: [OutputFormat], _ parsed: ParsedArguments) throws(UsageFault) {
    guard let asked = try parsed[format], !formats.contains(asked) else { return }
    throw UsageFault(
      .combination("this answer does not come as '\(asked.rawValue)'"),
      hint: "it comes as \(formats.map(\.rawValue).joined(separator: " or "))")
  }
}

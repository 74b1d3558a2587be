/// Something wrong or notable, with its place and a way out.
public struct Diagnostic: Hashable, Sendable {
  /// How bad it is.
  public enum Severity: String, Hashable, Sendable, CaseIterable, Comparable {
    /// What keeps figures from being right.
    case error
    /// What should be looked at.
    case warning
    /// What is worth knowing.
    case note

    public static func < (left: Self, right: Self) -> Bool { left.weight < right.weight }
    private var weight: Int { self == .error ? 0 : self == .warning ? 1 : 2 }
  }

  /// Where it stands: a file of the workspace, and a line and column from 1 (columns in characters).
  public struct Place: Hashable, Sendable {
    /// The path of the file from the folder of the workspace.
    public var file: String
    /// The line, from 1; nil where the whole file is meant.
    public var line: Int?
    /// The column in characters, from 1; nil where the whole line is meant.
    public var column: Int?

    /// A place in a file.
    public init(file: String, line: Int? = nil, column: Int? = nil) {
      self.file = file
      self.line = line
      self.column = column
    }
  }

  /// How bad it is.
  public var severity: Severity
  /// The key of the rule, such as `unknown-commitment`.
  public var rule: String
  /// Where it was found.
  public var place: Place
  /// What is wrong, without a full stop.
  public var message: String
  /// What would do.
  public var hint: String?
  /// The line, or the part of it around the place, and the column within that part.
  public var excerpt: Excerpt?

  /// A line of text with the place in it.
  public struct Excerpt: Hashable, Sendable {
    /// The line, or the part of it around the place.
    public var text: String
    /// The number of characters before the place.
    public var caret: Int

    /// A line with a caret under one of its characters.
    public init(text: String, caret: Int) {
      self.text = text
      self.caret = caret
    }
  }

  /// A finding.
  public init(
    _ severity: Severity, rule: String, at place: Place, _ message: String, hint: String? = nil,
    excerpt: Excerpt? = nil
  ) {
    self.severity = severity
    self.rule = rule
    self.place = place
    self.message = message
    self.hint = hint
    self.excerpt = excerpt
  }
}

extension Diagnostic: Comparable {
  /// Orders by place, then by severity and rule: the order in which a reader mends things.
  public static func < (left: Self, right: Self) -> Bool {
    let places =
      (left.place.file, left.place.line ?? 0, left.place.column ?? 0)
      != (right.place.file, right.place.line ?? 0, right.place.column ?? 0)
    if places {
      return (left.place.file, left.place.line ?? 0, left.place.column ?? 0)
        < (right.place.file, right.place.line ?? 0, right.place.column ?? 0)
    }
    return (left.severity, left.rule, left.message) < (right.severity, right.rule, right.message)
  }
}

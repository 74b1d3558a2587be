/// How a record stands among the others.
public enum Standing: String, Hashable, Sendable, CaseIterable {
  /// It counts.
  case live
  /// A later record replaces it.
  case corrected
  /// It was taken back.
  case retracted
  /// Rival corrections of one record exist: the record counts with its original values until they are settled.
  case contested
  /// Its content was blacked out.
  case redacted
}

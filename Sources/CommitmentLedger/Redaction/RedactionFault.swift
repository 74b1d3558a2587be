/// Why a record could not be blacked out.
public enum RedactionFault: Error, Hashable, Sendable {
  /// The line at this number is not what was recorded: blacking it out would hide that it was altered.
  case altered(line: Int)
}

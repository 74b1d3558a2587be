/// Why a record could not be blacked out.
package enum RedactionFault: Error, Hashable, Sendable {
  /// The line at this number is not what was recorded: blacking it out would hide that it was altered.
  case altered(line: Int)
}

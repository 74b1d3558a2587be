/// The part of the work that a command belongs to, which is how the help sorts the commands.
package enum CommandGroup: String, CaseIterable, Sendable {
  case look = "Look"
  case record = "Record"
  case report = "Report"
  case care = "Look after the workspace"
}

/// How an answer is written.
package enum OutputFormat: String, CaseIterable, Sendable, ArgumentValue {
  case table
  case json
  case csv
  case markdown
}

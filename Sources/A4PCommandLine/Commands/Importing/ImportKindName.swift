/// The kinds of things that can be imported, as the command line names them.
enum ImportKindName: String, CaseIterable, Sendable, ArgumentValue {
  case endorsements
}

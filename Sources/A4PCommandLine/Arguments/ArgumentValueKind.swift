/// The type that the words of an argument are read as.
///
/// With it a word can be tested before anything is done with it, so that a line with several faults gets all of them
/// said at once. Two kinds are the same where the types are.
package struct ArgumentValueKind: Hashable, Sendable {
  private let type: any ArgumentValue.Type

  package init(_ type: any ArgumentValue.Type) { self.type = type }

  /// What is wrong with a word, or nil where it can be read.
  package func fault(of word: String) -> ArgumentValueFault? {
    do throws(ArgumentValueFault) {
      _ = try type.init(argument: word)
      return nil
    } catch {
      return error
    }
  }

  package static func == (left: Self, right: Self) -> Bool {
    ObjectIdentifier(left.type) == ObjectIdentifier(right.type)
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(type)) }
}

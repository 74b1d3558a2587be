/// What the benchmark is asked for.
package struct BenchmarkOptions: Hashable, Sendable {
  package var records = 100_000
  package var runs = 5
  /// Whether the workspaces are left there to look at.
  package var keep = false
  /// The tool; the one beside the benchmark unless said.
  package var tool: String?

  /// Where to make data and nothing else: how the benchmark calls itself.
  package var generated: String?

  /// Reads the words of the command line; nil where one is not understood.
  package init?(_ words: [String]) {
    var rest = words[...]
    while let word = rest.popFirst() {
      switch word {
      case "--keep": keep = true
      case "--generate":
        guard let folder = rest.popFirst() else { return nil }
        generated = folder
      case "--records", "--runs":
        guard let number = rest.popFirst().flatMap({ Int($0) }), number >= (word == "--runs" ? 1 : 0)
        else { return nil }
        if word == "--records" { records = number } else { runs = number }
      default:
        guard !word.hasPrefix("-"), tool == nil else { return nil }
        tool = word
      }
    }
  }

  package static let usage = """
    usage: a4p-benchmark [TOOL] [--records N] [--runs N] [--keep]
    Times the tool and its peers over generated data; run it in a workspace, whose catalogue it copies.

    """
}

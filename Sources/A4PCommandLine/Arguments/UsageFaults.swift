/// Everything that is wrong with a command line, at least one fault.
package struct UsageFaults: Error, Hashable, Sendable {
  package var all: [UsageFault]

  package init(_ all: [UsageFault]) { self.all = all }
}

/// Several files that are written together: where one cannot be, those before it are put back as they were.
struct FileBatch: Sendable {
  /// One change: the bytes that a file gets, or nil where it goes.
  struct Change: Sendable {
    var path: String
    var bytes: [UInt8]?
  }

  private var changes: [Change] = []
  /// The folder below which no link is followed.
  private let top: String

  init(below top: String) { self.top = top }

  mutating func replace(_ path: String, with bytes: [UInt8]) {
    changes.append(Change(path: path, bytes: bytes))
  }

  mutating func remove(_ path: String) { changes.append(Change(path: path, bytes: nil)) }

  /// Makes the changes in order, unless one of them would go through a link.
  func write(to store: any FileStore) throws(FileFault) {
    for change in changes { try store.refuseLinks(below: top, on: change.path) }
    var former: [Change] = []
    do throws(FileFault) {
      for change in changes {
        let bytes = store.kind(of: change.path) == .file ? try store.read(change.path) : nil
        try Self.make(change, in: store)
        former.append(Change(path: change.path, bytes: bytes))
      }
    } catch {
      // What cannot be put back either is left as it is: the first reason is the one that helps.
      for change in former.reversed() { try? Self.make(change, in: store) }
      throw error
    }
  }

  private static func make(_ change: Change, in store: any FileStore) throws(FileFault) {
    if let bytes = change.bytes {
      try store.replace(change.path, with: bytes)
    } else {
      try store.remove(change.path)
    }
  }
}

/// A file of the workspace as it was read: its path from the workspace's folder, with `/`, and its bytes.
public struct SourceFile: Hashable, Sendable {
  /// The path from the folder of the workspace, parted by `/`.
  public let path: String
  /// Everything in it.
  public let bytes: [UInt8]

  /// A file of these bytes; nothing is read.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// A file of a text, in UTF-8.
  public init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The last part of the path.
  var name: String {
    let start =
      path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path.utf8.index(after: $0) } ?? path.startIndex
    return String(path[start...])
  }

  /// The name without its last extension; empty where it has none.
  var stem: String {
    let name = name
    return name.utf8.lastIndex(of: UInt8(ascii: ".")).map { String(name[..<$0]) } ?? ""
  }
}

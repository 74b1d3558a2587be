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
    path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? path
  }

  /// The name without its last extension.
  var stem: String {
    name.utf8.split(separator: UInt8(ascii: ".")).dropLast().map(Substring.init).joined(separator: ".")
  }
}

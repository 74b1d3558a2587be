/// A file of the workspace as it was read: its path from the workspace's folder, with `/`, and its bytes.
public struct SourceFile: Hashable, Sendable {
  public let path: String
  public let bytes: [UInt8]

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  public init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The last part of the path.
  var name: String { path.split(separator: "/").last.map(String.init) ?? path }

  /// The name without its last extension.
  var stem: String { name.split(separator: ".").dropLast().joined(separator: ".") }
}

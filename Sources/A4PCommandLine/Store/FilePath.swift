/// Arithmetic on paths with `/`.
package enum FilePath {
  /// An absolute path without `.`, `..` and doubled strokes.
  package static func normalized(_ path: String, from folder: String) -> String {
    var parts: [Substring] = []
    for part in (path.hasPrefix("/") ? path : folder + "/" + path).split(separator: "/") where part != "." {
      if part == ".." {
        if !parts.isEmpty { parts.removeLast() }
      } else {
        parts.append(part)
      }
    }
    return "/" + parts.joined(separator: "/")
  }

  /// The folder that a path lies in.
  package static func parent(_ path: String) -> String {
    guard let stroke = path.lastIndex(of: "/"), stroke > path.startIndex else { return "/" }
    return String(path[..<stroke])
  }

  /// The last part of a path.
  package static func name(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}

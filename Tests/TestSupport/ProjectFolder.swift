package import Foundation

/// The folder of the package, found from this file.
package enum ProjectFolder {
  package static let url = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The address of a file or folder in it.
  package static func url(_ path: String) -> URL { url.appendingPathComponent(path) }
}

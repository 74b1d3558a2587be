import Foundation
import TestSupport

/// The files of the project as they lie on the disk, by their paths from its folder.
enum ProjectFiles {
  /// The paths of the files below a folder, or of a file itself; hidden ones are left out.
  static func paths(below folder: String, suffix: String = "") throws -> [String] {
    guard exists(folder) else { return [] }
    guard isDirectory(folder) else { return folder.hasSuffix(suffix) ? [folder] : [] }
    let paths = try FileManager.default.subpathsOfDirectory(atPath: ProjectFolder.url(folder).path)
    return paths.sorted().compactMap { path in
      let isHidden = path.split(separator: "/").contains { $0.hasPrefix(".") }
      guard !isHidden, path.hasSuffix(suffix), !isDirectory("\(folder)/\(path)") else { return nil }
      return "\(folder)/\(path)"
    }
  }

  /// The names of the folders directly in a folder.
  static func folders(in folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: ProjectFolder.url(folder).path)) ?? []
    return names.filter { !$0.hasPrefix(".") && isDirectory("\(folder)/\($0)") }.sorted()
  }

  static func text(_ path: String) throws -> String { String(decoding: try bytes(path), as: UTF8.self) }

  static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: ProjectFolder.url(path)))
  }

  static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: ProjectFolder.url(path).path)
  }

  private static func isDirectory(_ path: String) -> Bool {
    let values = try? ProjectFolder.url(path).resourceValues(forKeys: [.isDirectoryKey])
    return values?.isDirectory ?? false
  }
}

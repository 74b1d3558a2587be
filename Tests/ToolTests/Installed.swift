import Foundation

/// Programs of this machine that tests can use; where one is missing, its tests say that they are skipped.
enum Installed {
  static func has(_ program: String) -> Bool {
    ["/bin", "/usr/bin", "/usr/local/bin"].contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/\(program)")
    }
  }
}

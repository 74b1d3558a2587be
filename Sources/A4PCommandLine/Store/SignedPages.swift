import CommitmentLedger
import CommitmentModel
import Formats
import Scorecards

/// The pages of a signed quarter: what was signed, what is on the disk, and what the tool would write today.
///
/// What was signed stays. A page is only ever written where its bytes are the signed ones, or where its language was
/// not signed at all.
struct SignedPages: Sendable {
  /// How a page stands.
  enum Standing: Hashable, Sendable {
    /// On the disk as signed.
    case asSigned
    /// On the disk other than signed or not at all, and the tool writes the signed bytes again.
    case restorable(isMissing: Bool)
    /// On the disk other than signed or not at all, and the tool would write other bytes.
    case lost(isMissing: Bool)
    /// In a language that was not signed.
    case added
  }

  private let seal: Seal
  private let folder: ReportsFolder
  private let made: [String: ScorecardFile]
  /// By path from the reports' folder, in order.
  private(set) var standings: [(path: String, standing: Standing)] = []
  /// The pages that the tool would write in other bytes than the signed ones, or not at all.
  private(set) var movedOn: [String] = []

  /// - Parameters:
  ///   - seal: the seal of the quarter.
  ///   - files: what the tool makes of the sealed records.
  ///   - folder: where the pages are.
  init(_ seal: Seal, files: [ScorecardFile], in folder: ReportsFolder) {
    self.seal = seal
    self.folder = folder
    made = Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    let languages = Set(files.map { Self.folder(of: $0.path) })
    var signed: [String: SHA256Digest] = [:]
    for page in seal.pages {
      guard let path = ReportsFolder.inside(page.path), path.hasPrefix("\(seal.name.quarter)/") else {
        continue
      }
      signed[path] = page.digest
    }
    let signedLanguages = Set(signed.keys.map(Self.folder))
    for (path, digest) in signed.sorted(by: { $0.key < $1.key })
    where languages.contains(Self.folder(of: path)) {
      let present = folder.digest(of: path)
      let isMade = made[path].map { SHA256.digest(of: $0.text) == digest } ?? false
      if !isMade { movedOn.append(path) }
      let standing: Standing =
        present == digest
        ? .asSigned
        : isMade ? .restorable(isMissing: present == nil) : .lost(isMissing: present == nil)
      standings.append((path, standing))
    }
    for file in files where signed[file.path] == nil {
      if signedLanguages.contains(Self.folder(of: file.path)) {
        movedOn.append(file.path)
      } else {
        standings.append((file.path, .added))
      }
    }
  }

  /// The languages of the pages that a seal holds.
  static func languages(of seal: Seal) -> Set<Language> {
    Set(
      seal.pages.compactMap { page in
        ReportsFolder.inside(page.path)?.split(separator: "/").dropFirst().first
          .flatMap { Language(rawValue: String($0)) }
      })
  }

  /// The folder of quarter and language.
  private static func folder(of path: String) -> String {
    path.split(separator: "/").prefix(2).joined(separator: "/")
  }

  /// The files that can be written: those that are restored to what was signed, and those of further languages.
  var writable: [ScorecardFile] {
    standings.compactMap { path, standing in
      switch standing {
      case .restorable, .added: made[path]
      case .asSigned, .lost: nil
      }
    }
  }

  func paths(_ isMeant: (Standing) -> Bool) -> [String] {
    standings.filter { isMeant($0.standing) }.map(\.path)
  }

  /// The figures that the tool gives otherwise today than in the twins that were signed and are here.
  var differences: [(path: String, figure: FigureDifference)] {
    movedOn.filter { $0.hasSuffix("/scorecard.json") }.flatMap { path -> [(String, FigureDifference)] in
      guard standings.contains(where: { $0.path == path && $0.standing == .asSigned }),
        let bytes = folder.bytes(of: path), let former = try? JSONReader.read(bytes),
        let text = made[path]?.text, let latter = try? JSONReader.read(Array(text.utf8))
      else { return [] }
      return FigureDifference.differences(former, latter).map { (path, $0) }
    }
  }
}

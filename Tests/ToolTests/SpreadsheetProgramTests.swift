import Foundation
import TestSupport
import Testing

/// Out, edited in a real spreadsheet program, and back: exactly the edited cells change.
@Suite(.enabled(if: LibreOffice.isAvailable, "LibreOffice with its Python is not installed"), .serialized)
struct SpreadsheetProgramTests {
  private let place: ToolPlace

  /// Texts that spreadsheets run or retype, in several scripts.
  private static let texts = [
    "=1+1", "+41 22", "-5", "@here", "0042", "1.50", "TRUE", "2018-08-17", "3-4", "1234567890123456", "'tis",
    "''",
    "line\nbreak", "a,b;c", "say \"so\"", "миссия 3 мая", "التزام", "维持和平", "शांति", "평화",
  ]

  init() throws {
    var workspace = InventedWorkspace()
    for text in Self.texts {
      try workspace.addEvidence(
        text, date: "2026-08-12", marks: ["ALP-1:advances", "BET-2:neutral"], symbol: "A/77/79",
        paragraph: text,
        summary: text)
    }
    place = try ToolPlace(workspace)
  }

  private func export(_ kind: String) throws -> URL {
    let file = place.folder.appendingPathComponent("table.csv")
    let outcome = try place.tool.run("export", kind)
    try #require(outcome.code == 0)
    try Data(outcome.output.utf8).write(to: file)
    return file
  }

  private func changes(_ kind: String, _ file: URL) throws -> [String: Any] {
    let outcome = try place.tool.run("import", kind, file.path, "--format", "json")
    let value = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
    return try #require(value, "\(outcome.output)\(outcome.errors)")
  }

  private func cells(_ value: [String: Any], _ list: String) -> [String] {
    (value[list] as? [[String: Any]] ?? []).map {
      "\($0["column"] as? String ?? "")\($0["row"] as? Int ?? 0): \($0["after"] as? String ?? "")"
    }
  }

  @Test func changesExactlyTheCellsThatWereEdited() throws {
    defer { place.clean() }
    let office = LibreOffice(folder: place.folder)
    let file = try export("evidence")
    try office.edit(file, cells: ["E3": "An edited title, with \"quotes\"", "F7": "два слова"])
    let value = try changes("evidence", file)
    #expect(cells(value, "changes") == ["E3: An edited title, with \"quotes\"", "F7: два слова"])
    #expect(cells(value, "retyped") == [])
    #expect(
      (value["findings"] as? [[String: Any]])?.filter { $0["severity"] as? String == "error" }.isEmpty == true
    )
    #expect(value["unchanged"] as? Int == Self.texts.count - 2)
    #expect(try place.tool.run("import", "evidence", file.path, "--yes").code == 0)
    #expect(try place.tool.run("check").code == 0)
    let again = try export("evidence")
    #expect(String(decoding: try Data(contentsOf: again), as: UTF8.self).contains("два слова"))
  }

  @Test func showsWhatTheProgramChangesWhereTheGuardsWereTakenOff() throws {
    defer { place.clean() }
    let file = try export("evidence")
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let bare = text.replacingOccurrences(of: ",'", with: ",").replacingOccurrences(of: ",\"'", with: ",\"")
    try Data(bare.utf8).write(to: file)
    try LibreOffice(folder: place.folder).edit(file, cells: [:])
    let value = try changes("evidence", file)
    #expect(cells(value, "changes") == [])
    let retyped = Set(cells(value, "retyped").map { String($0.drop { $0 != " " }.dropFirst()) })
    #expect(retyped.isSuperset(of: ["42", "1.5", "tis"]), "\(retyped)")
    #expect(try place.tool.run("import", "evidence", file.path).code == 0)
  }

  @Test(
    "leaves a table that was opened and saved as it was",
    arguments: ["evidence", "commitments", "states", "missions"])
  func leavesATableThatWasOpenedAndSaved(kind: String) throws {
    defer { place.clean() }
    let file = try export(kind)
    try LibreOffice(folder: place.folder).edit(file, cells: [:])
    let value = try changes(kind, file)
    #expect(cells(value, "changes") == [])
    #expect(cells(value, "retyped") == [])
    #expect((value["findings"] as? [Any])?.isEmpty == true)
  }
}

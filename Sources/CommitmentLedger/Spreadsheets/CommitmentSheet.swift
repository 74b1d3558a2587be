package import CommitmentModel
import Formats

/// The table of the commitments: the catalogue's files, one a row.
package enum CommitmentSheet {
  package static let name = "commitments"

  package static let columns: [SheetColumn] = [
    SheetColumn("id", isEditable: false), SheetColumn("number", isEditable: false),
    SheetColumn("area", isEditable: false), SheetColumn("title"), SheetColumn("sentences"),
    SheetColumn("readingNote"), SheetColumn("paragraph"), SheetColumn("calledOn", isList: true),
    SheetColumn("inferred", isList: true), SheetColumn("term"), SheetColumn("assessedBy", isList: true),
    SheetColumn("measurable"), SheetColumn("provenance"), SheetColumn("sources", isList: true),
    SheetColumn("responsibleOffice"), SheetColumn("targetDate", isDate: true),
  ]

  /// The key of a line of a commitment's file that a column shows: `called-on` for `calledOn`.
  static func fileKey(_ key: String) -> String {
    var name = ""
    for character in key { name += character.isUppercase ? "-\(character.lowercased())" : String(character) }
    return name
  }

  /// The files of commitments among those of a framework, in the order of its commitments.
  static func files(_ files: [SourceFile], of framework: Framework) -> [(id: CommitmentID, file: SourceFile)]
  {
    let found = files.filter { file in
      file.path.hasSuffix(".md")
        && ["Commitments", "FollowUp"].contains(
          file.path.split(separator: "/").dropLast().last.map(String.init) ?? "")
    }
    return framework.commitments.compactMap { commitment in
      found.first { $0.stem == commitment.id.text }.map { (commitment.id, $0) }
    }
  }

  /// The commitments as they go out.
  package static func sheet(_ files: [SourceFile], of framework: Framework) -> Sheet {
    var sheet = Sheet(columns)
    for (_, file) in self.files(files, of: framework) {
      let cells = cells(FrontMatter(file))
      sheet.add(
        cells,
        zip(columns, cells).map { column, cell in
          if column.isList { return JSONMember(column.key, .strings(SheetList.items(cell))) }
          if ["number", "paragraph"].contains(column.key), Int(cell) != nil {
            return JSONMember(column.key, .number(cell))
          }
          return JSONMember(column.key, cell.isEmpty ? .null : .string(cell))
        })
    }
    return sheet
  }

  /// The cells of a commitment's file, in the order of the columns.
  static func cells(_ matter: FrontMatter) -> [String] {
    columns.map { column in
      switch column.key {
      case "title": return matter.title
      case "sentences": return matter.body
      default:
        let value = matter.field(fileKey(column.key))?.value ?? ""
        guard column.isList else { return value }
        return SheetList.text(value.split(separator: ",").map { String($0).trimmed })
      }
    }
  }
}

import CommitmentModel
import Formats

/// Reads lists of endorsers in the shapes in which they come.
enum EndorsementRows {
  /// The names of a list: rows of a table with headings, else lines, a column, or names between commas.
  ///
  /// - Throws: a fault where the bytes are not UTF-8: names with letters of their own would come out as others.
  static func read(
    _ bytes: [UInt8], of source: String, _ index: NameIndex
  ) throws(CommandFault) -> [EndorsementRow] {
    guard !bytes.contains(0), String(validating: bytes, as: UTF8.self) != nil else {
      throw CommandFault(
        .data, "\(source) is not text in UTF-8",
        hint: "save the list as 'CSV UTF-8', or as plain text in UTF-8, and try again")
    }
    if let sheet = ImportSheet(bytes, headings: headings, required: ["name", "code"]) {
      return sheet.rows.compactMap { row in
        guard let name = row["name"] ?? row["code"] else { return nil }
        return EndorsementRow(
          line: row.line, name: name, code: row["name"] == nil ? nil : row["code"], date: row["date"],
          precision: row["precision"], verb: row["verb"], source: row["source"], grade: row["grade"],
          manner: row["manner"], statement: row["statement"], note: row["note"], answer: row["answer"])
      }
    }
    return NameList(index).items(in: String(decoding: bytes, as: UTF8.self)).map {
      EndorsementRow(line: $0.line, name: $0.text)
    }
  }

  /// The headings under which the columns are found.
  private static let headings: [String: [String]] = [
    "name": [
      "country", "state", "member state", "endorser", "country name", "input", "pays", "État", "État membre",
      "nom",
      "país", "Estado", "Estado Miembro", "nombre", "الدولة", "البلد", "الاسم", "الدول الأعضاء", "страна",
      "государство", "государство-член", "название", "国家", "会员国", "名称",
    ],
    "code": ["iso3", "iso 3", "alpha-3", "iso code", "iso", "code iso", "código", "код", "代码", "الرمز"],
    "date": [
      "date of endorsement", "endorsed on", "endorsement date", "date d'adhésion", "fecha", "التاريخ", "дата",
      "日期",
    ],
    "precision": ["datePrecision", "date precision"], "verb": [],
    "source": ["fuente", "المصدر", "источник", "来源"],
    "grade": [], "manner": [], "statement": ["déclaration", "declaración", "البيان", "заявление", "声明"],
    "note": ["remark", "remarks", "notes"], "answer": ["act"],
  ]
}

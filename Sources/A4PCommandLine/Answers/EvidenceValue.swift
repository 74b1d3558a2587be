import CommitmentModel
import Formats

/// A piece of evidence as programs read it.
enum EvidenceValue {
  /// The keys of a piece of evidence in order; with `standing` after them where all are shown.
  static let keys = [
    "id", "date", "datePrecision", "recorded", "title", "summary", "symbol", "paragraph", "url", "document",
    "commitments", "roles", "states", "missions", "nature", "published", "covers", "office", "by", "corrects",
  ]

  static func members(_ record: Record, standing: Standing? = nil) -> [JSONMember] {
    guard let evidence = record.evidence else { return [] }
    let header = record.header
    var members: [JSONMember] = [JSONMember("id", .string(header.id.description))]
    members += JSONMember.date(header.date)
    members += [
      JSONMember("recorded", .string(header.recorded.description)),
      JSONMember("title", .string(evidence.title)),
      JSONMember("summary", .optional(evidence.summary)),
      JSONMember("symbol", .optional(evidence.citation.symbol)),
      JSONMember("paragraph", .optional(evidence.citation.paragraph)),
      JSONMember("url", .optional(evidence.citation.url)),
      JSONMember("document", .optional(evidence.citation.document)),
      JSONMember(
        "commitments",
        .array(
          evidence.marks.map {
            .object([
              JSONMember("id", .string($0.commitment.text)),
              JSONMember("direction", .string($0.direction.rawValue)),
            ])
          })), JSONMember("roles", .strings(evidence.roles.map(\.text))),
      JSONMember(
        "states",
        .array(
          evidence.states.map {
            .object([
              JSONMember("code", .string($0.code.text)),
              JSONMember("relation", .optional($0.relation?.rawValue)),
            ])
          })), JSONMember("missions", .strings(evidence.missions.map(\.text))),
      JSONMember("nature", .string(evidence.nature.rawValue)),
      JSONMember("published", .optional(evidence.published?.text)),
      JSONMember("covers", .optional(evidence.covers?.description)),
      JSONMember("office", .string(header.office.text)), JSONMember("by", .optional(header.by)),
      JSONMember("corrects", .strings(header.corrects.map(\.description))),
    ]
    if let standing { members.append(JSONMember("standing", .string(standing.rawValue))) }
    return members
  }
}

extension Citation {
  /// The source in a line: symbol with paragraph, else the document, else the address.
  var shown: String {
    let main = symbol ?? document ?? url ?? ""
    guard let paragraph else { return main }
    let isMany = paragraph.contains { $0 == "-" || $0 == "–" || $0 == "," }
    return "\(main), \(isMany ? "paras." : "para.") \(paragraph)"
  }

  /// The source short enough for a table: of an address only its host.
  var listed: String {
    guard symbol == nil, document == nil, let url else { return shown }
    let host = url.split(separator: "/").dropFirst().first.map(String.init) ?? url
    return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
  }
}

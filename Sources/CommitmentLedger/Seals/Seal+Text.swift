import CommitmentModel
import Formats

extension Seal {
  /// The file of the seal: JSON with its members in a fixed order, what is empty left out, a line feed at its end.
  package var file: SourceFile { SourceFile(path: name.path, text: value.text() + "\n") }

  private var value: JSONValue {
    var members = [
      JSONMember("quarter", .string(name.quarter.description)),
      JSONMember("framework", .string(framework.text)), JSONMember("preparedBy", .string(people.prepared)),
    ]
    if let reviewed = people.reviewed { members.append(JSONMember("reviewedBy", .string(reviewed))) }
    members += [
      JSONMember("approvedBy", .string(people.approved)), JSONMember("signed", .string(signed.description)),
    ]
    if isClockGiven { members.append(JSONMember("clock", .string("given"))) }
    members += [
      JSONMember("rubric", .string(rubric)),
      JSONMember(
        "heads",
        .array(
          heads.map {
            .object([
              JSONMember("office", .string($0.office.text)), JSONMember("stream", .string($0.stream.text)),
              JSONMember("sum", .string($0.sum.hexadecimal)),
            ])
          })),
      JSONMember(
        "records",
        .object([
          JSONMember("count", .integer(recordCount)),
          JSONMember("sha256", .string(recordDigest.hexadecimal)),
        ])),
      JSONMember("files", .array(files.map(Self.value))), JSONMember("pages", .array(pages.map(Self.value))),
      JSONMember("pageFormat", .integer(pageFormat)), JSONMember("tool", .string(tool)),
    ]
    if let previous { members.append(JSONMember("previous", .string(previous.hexadecimal))) }
    if let replaces {
      members.append(
        JSONMember(
          "replaces",
          .object([
            JSONMember("sha256", .string(replaces.digest.hexadecimal)),
            JSONMember("reason", .string(replaces.reason)),
          ])))
    }
    return .object(members)
  }

  private static func value(_ file: File) -> JSONValue {
    .object([
      JSONMember("path", .string(file.path)), JSONMember("sha256", .string(file.digest.hexadecimal)),
    ])
  }
}

package import CommitmentModel
import Formats

/// Reads the file of a seal.
package struct SealReader {
  private var members: JSONMembers

  private init(_ file: SourceFile) { members = JSONMembers(file) }

  /// The seal that a file holds, or what is wrong with it.
  package static func read(_ file: SourceFile) -> (seal: Seal?, diagnostics: [Diagnostic]) {
    guard let name = SealName(path: file.path) else {
      let finding = file.diagnostic(
        .error, rule: "foreign-file", "this is no seal",
        hint: "seals are named \(SealName.folder)/<quarter>.json; move it elsewhere")
      return (nil, [finding])
    }
    let root: JSONNode
    do throws(JSONFault) {
      root = try JSONReader.read(file.bytes)
    } catch {
      let finding = file.diagnostic(
        .error, rule: "unreadable-seal", at: error.offset, "this seal cannot be read: \(error.reason)",
        hint: "restore it, for example with git")
      return (nil, [finding])
    }
    var reader = SealReader(file)
    let seal = reader.seal(root, name)
    let findings = reader.members.diagnostics
    return (findings.isEmpty ? seal : nil, findings)
  }

  private mutating func seal(_ root: JSONNode, _ name: SealName) -> Seal? {
    let quarter = members.value(root, "quarter", "the quarter of the file's name") { text in
      Quarter(text).flatMap { $0 == name.quarter ? $0 : nil }
    }
    let framework = members.value(root, "framework", "an identifier of a framework") { FrameworkID($0) }
    let people = Seal.People(
      prepared: members.text(root, "preparedBy"), reviewed: members.optionalText(root, "reviewedBy"),
      approved: members.text(root, "approvedBy"))
    let signed = members.value(root, "signed", "a time such as 2026-09-30T14:05:09Z") { Instant($0) }
    let rubric = members.text(root, "rubric")
    let heads = members.list(root, "heads").compactMap { head($0) }
    let records = root["records"] ?? root
    let count = count(records)
    let digest = digest(records, "sha256")
    let files = members.list(root, "files").compactMap { file($0) }
    let pages = members.list(root, "pages").compactMap { file($0) }
    let format = members.number(root, "pageFormat")
    let tool = members.text(root, "tool")
    let previous = root["previous"] == nil ? nil : self.digest(root, "previous")
    let replaces = root["replaces"].flatMap { replacement($0) }
    guard quarter != nil, let framework, let signed, let count, let digest, let format else { return nil }
    return Seal(
      name: name, framework: framework, people: people, signed: signed,
      isClockGiven: root["clock"] != nil, rubric: rubric, heads: heads,
      recordCount: count, recordDigest: digest, files: files, pages: pages, pageFormat: format, tool: tool,
      previous: previous, replaces: replaces)
  }

  private mutating func head(_ node: JSONNode) -> Seal.Head? {
    let office = members.value(node, "office", "an office") { Office($0) }
    let stream = members.value(node, "stream", "the token of a stream") { StreamToken($0) }
    let sum = members.value(node, "sum", "a sum of 64 digits") { RecordSum(hexadecimal: $0) }
    guard let office, let stream, let sum else { return nil }
    return Seal.Head(office: office, stream: stream, sum: sum)
  }

  private mutating func file(_ node: JSONNode) -> Seal.File? {
    let path = members.text(node, "path")
    return digest(node, "sha256").map { Seal.File(path: path, digest: $0) }
  }

  private mutating func replacement(_ node: JSONNode) -> Seal.Replacement? {
    let reason = members.text(node, "reason")
    return digest(node, "sha256").map { Seal.Replacement(digest: $0, reason: reason) }
  }

  private mutating func digest(_ node: JSONNode, _ name: String) -> SHA256Digest? {
    members.value(node, name, "a digest of 64 digits") { SHA256Digest(hexadecimal: $0) }
  }

  /// The number of records, which other numbers of a workspace do not come near.
  private mutating func count(_ node: JSONNode) -> Int? {
    if let member = node["count"], case .number(let literal) = member.content, let count = Int(literal),
      count >= 0
    {
      return count
    }
    members.report(node["count"] ?? node, "bad-value", "the member 'count' is not a number of records")
    return nil
  }
}

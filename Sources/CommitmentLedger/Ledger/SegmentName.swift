public import CommitmentModel

/// The name of a segment: which office, quarter and stream it belongs to, and its place among those of its quarter.
///
/// `Ledger/<office>/<year>/<quarter of recording>.<stream>.jsonl`; when a segment is full, the next of the same
/// quarter is `<quarter>.<stream>.2.jsonl`.
public struct SegmentName: Hashable, Sendable, Comparable {
  /// The office that recorded it.
  public let office: Office
  /// The quarter in which it was recorded, by the clock in UTC.
  public let quarter: Quarter
  /// The stream: one clone of one office.
  public let stream: StreamToken
  /// From 1.
  public let part: Int

  /// The name of a part of a stream.
  public init(office: Office, quarter: Quarter, stream: StreamToken, part: Int) {
    self.office = office
    self.quarter = quarter
    self.stream = stream
    self.part = part
  }

  /// The folder of the ledger in a workspace.
  public static let folder = "Commitments/Ledger"

  /// The path from the workspace's folder.
  public var path: String {
    let number = part == 1 ? "" : ".\(part)"
    return "\(Self.folder)/\(office)/\(quarter.description.prefix(4))/\(quarter).\(stream)\(number).jsonl"
  }

  /// Reads a path from the workspace's folder.
  public init?(path: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 5, parts[0...1].joined(separator: "/") == Self.folder, let office = Office(parts[2])
    else {
      return nil
    }
    var name = parts[4].split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard name.last == "jsonl" else { return nil }
    name.removeLast()
    guard (2...3).contains(name.count), let quarter = Quarter(name[0]), quarter.description == name[0],
      quarter.description.prefix(4) == parts[3], let stream = StreamToken(name[1])
    else { return nil }
    var part = 1
    if name.count == 3 {
      guard let number = Int(name[2]), number > 1, String(number) == name[2] else { return nil }
      part = number
    }
    self.init(office: office, quarter: quarter, stream: stream, part: part)
  }

  /// Orders the segments of a stream by time.
  public static func < (left: Self, right: Self) -> Bool {
    (left.office, left.stream, left.quarter, left.part) < (
      right.office, right.stream, right.quarter, right.part
    )
  }
}

extension [SegmentName] {
  /// Whether one of them belongs to the stream of the segment that a place is in.
  package func holdsStream(of place: Diagnostic.Place) -> Bool {
    guard let name = SegmentName(path: place.file) else { return false }
    return contains { $0.office == name.office && $0.stream == name.stream }
  }
}

import CommitmentLedger
package import CommitmentModel
import Formats

/// Appends records to the ledger of a workspace.
package struct LedgerAppender: Sendable {
  let workspace: WorkspaceFolder
  let streams: StreamStore
  let context: Context

  package init(_ workspace: WorkspaceFolder, in context: Context) {
    self.workspace = workspace
    self.context = context
    streams = StreamStore(for: workspace, in: context)
  }

  /// What was written.
  package struct Receipt: Hashable, Sendable {
    /// The segment, from the workspace's folder.
    package var path: String
    /// Where the remains of an interrupted write were put.
    package var setAside: String?
  }

  /// Appends records of one office in one write; they are on the disk when this returns.
  ///
  /// With `isWhole` the segment is replaced by one that holds them too, so that even a machine that stops in the midst of
  /// writing leaves all of them or none; for many records at once.
  package func append(
    _ records: [Record], office: Office, isWhole: Bool = false
  ) throws(CommandFault) -> Receipt {
    let holder = "office \(office), since \(context.clock.now)"
    return try context.store.locked(streams.lock, holder: holder) { () throws(CommandFault) in
      try reporting { () throws(FileFault) in try write(records, office, isWhole) }
    }
  }

  private func write(_ records: [Record], _ office: Office, _ isWhole: Bool) throws(FileFault) -> Receipt {
    let former = streams.stream(of: office)
    var stream = former ?? RememberedStream(token: StreamToken(random: context.random()))
    var latest = try latestSegment(of: stream.token, office)
    var setAside: String?
    if latest.flatMap({ Self.lastSum($0.bytes) }) != stream.last {
      // Whatever an interrupted write left there is set aside all the same, and said.
      if let latest, latest.bytes.last != 0x0A {
        setAside = try append([], to: latest.segment.path)
      }
      stream = RememberedStream(token: StreamToken(random: context.random()))
      latest = nil
    }
    let plan = SegmentPlan(
      office: office, stream: stream.token, quarter: Quarter(containing: context.clock.now.date),
      latest: latest.map { ($0.segment, $0.bytes.count, $0.bytes.count { $0 == 0x0A }) })
    var batch: [UInt8] = []
    for record in records {
      let (line, sum) = RecordWriter.line(record, previous: stream.last)
      batch += line + [0x0A]
      stream.last = sum
    }
    let path = workspace.absolute(plan.segment.path)
    try workspace.store.refuseLinks(below: workspace.path, on: path)
    // Remembered first: a run that is killed in between leaves a stream that is never gone on with, and nothing else.
    try streams.remember(stream, of: office)
    do throws(FileFault) {
      let remains = try isWhole ? replace(path, adding: batch) : append(batch, to: plan.segment.path)
      return Receipt(path: plan.segment.path, setAside: remains ?? setAside)
    } catch {
      try? streams.remember(former, of: office)
      throw error
    }
  }

  private func append(_ bytes: [UInt8], to path: String) throws(FileFault) -> String? {
    let path = workspace.absolute(path)
    try workspace.store.refuseLinks(below: workspace.path, on: path)
    return try workspace.store.append(bytes, to: path)
  }

  /// Replaces a segment by one with more lines at its end; what an interrupted write left is set aside first.
  private func replace(_ path: String, adding batch: [UInt8]) throws(FileFault) -> String? {
    guard workspace.store.kind(of: path) == .file else {
      try workspace.store.replace(path, with: batch)
      return nil
    }
    var present = try workspace.store.read(path)
    var setAside: String?
    if let last = present.last, last != 0x0A {
      setAside = try workspace.store.append([], to: path)
      present = try workspace.store.read(path)
    }
    try workspace.store.replace(path, with: present + batch)
    return setAside
  }

  /// The last segment of a stream, found by names alone, and its bytes: at most a mebibyte or a few lines more.
  func latestSegment(
    of token: StreamToken, _ office: Office
  ) throws(FileFault) -> (segment: SegmentName, bytes: [UInt8])? {
    let folder = workspace.absolute("\(SegmentName.folder)/\(office)")
    guard workspace.store.kind(of: folder) == .folder else { return nil }
    for year in try workspace.store.list(folder).reversed() where year.kind == .folder {
      var latest: SegmentName?
      for entry in try workspace.store.list("\(folder)/\(year.name)") where entry.kind == .file {
        guard let segment = SegmentName(path: "\(SegmentName.folder)/\(office)/\(year.name)/\(entry.name)"),
          segment.stream == token
        else { continue }
        latest = max(latest ?? segment, segment)
      }
      if let latest { return (latest, try workspace.store.read(workspace.absolute(latest.path))) }
    }
    return nil
  }

  /// The sum of the last whole line.
  private static func lastSum(_ bytes: [UInt8]) -> RecordSum? {
    guard let end = bytes.lastIndex(of: 0x0A) else { return nil }
    let start = bytes[..<end].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return RecordSum.stated(in: bytes, line: start..<end)
  }
}

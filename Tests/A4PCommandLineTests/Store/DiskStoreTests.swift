import A4PCommandLine
import Foundation
import Testing

/// The files of the machine.
struct DiskStoreTests {
  private let folder: TemporaryFolder
  private let store = DiskStore()

  init() throws { folder = try TemporaryFolder() }

  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  private func attempt(_ work: () throws -> Void) -> FileFault.Attempt? {
    do {
      try work()
      return nil
    } catch {
      return (error as? FileFault)?.attempt
    }
  }

  private func permissions(_ name: String) throws -> Int {
    try #require(try FileManager.default.attributesOfItem(atPath: folder(name))[.posixPermissions] as? Int)
  }

  @Test func replacesAFileAndMakesItsFolders() throws {
    try store.replace(folder("one/two/file"), with: bytes("first"))
    try store.replace(folder("one/two/file"), with: bytes("second"))
    #expect(folder.text("one/two/file") == "second")
    #expect(try store.list(folder("one/two")) == [FileEntry(name: "file", kind: .file)])
  }

  @Test("keeps the permissions of a file that it replaces", arguments: [0o600, 0o664, 0o640, 0o666])
  func keepsPermissions(mode: Int) throws {
    try folder.write("x", at: "file")
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: folder("file"))
    try store.replace(folder("file"), with: bytes("y"))
    #expect(try permissions("file") == mode)
  }

  @Test func replacesALinkAndNotWhatItLeadsTo() throws {
    try folder.write("outside", at: "outside")
    try FileManager.default.createSymbolicLink(atPath: folder("link"), withDestinationPath: folder("outside"))
    try store.replace(folder("link"), with: bytes("inside"))
    #expect(folder.text("outside") == "outside")
    #expect(store.kind(of: folder("link")) == .file)
    #expect(try permissions("link") & 0o022 == 0)
  }

  @Test func readsRangesAsFarAsTheFileGoes() throws {
    try folder.write("0123456789", at: "file")
    let ranges = [8..<20, 2..<4, 30..<40, 10..<11, 5..<5]
    #expect(try store.read(folder("file"), in: ranges) == ["89", "23", "", "", ""].map(bytes))
    #expect(try ranges.map { try store.read(folder("file"), in: $0) } == ["89", "23", "", "", ""].map(bytes))
  }

  @Test func saysWhyAFileCannotBeMadeOrRead() throws {
    try folder.write("x", at: "file")
    try folder.write("x", at: "folder/file")
    #expect(attempt { _ = try store.read(folder("none")) } == .find)
    #expect(attempt { _ = try store.read(folder("none/none")) } == .find)
    #expect(attempt { _ = try store.read(folder("folder")) } == .read)
    #expect(attempt { _ = try store.list(folder("none")) } == .find)
    #expect(attempt { try store.replace(folder("file/below"), with: []) } == .create)
    #expect(attempt { try store.replace(folder("folder"), with: []) } == .write)
    #expect(attempt { _ = try store.append(bytes("x\n"), to: folder("folder")) } == .write)
    #expect(try store.list(folder.path).map(\.name) == ["file", "folder"])
  }

  @Test func readsWhatIsThereWhateverItsLength() throws {
    for length in [0, 1, 4095, 4096, 4097, 100_000] {
      let content = [UInt8](repeating: 0x61, count: length)
      try store.replace(folder("file"), with: content)
      #expect(try store.read(folder("file")) == content)
    }
  }

  #if os(Linux)
    @Test func readsToItsEndAFileThatDoesNotSayItsLength() throws {
      #expect(store.size(of: "/proc/self/status") == 0)
      #expect(String(decoding: try store.read("/proc/self/status"), as: UTF8.self).contains("\nThreads:"))
    }
  #endif

  @Test func appendsWholeLines() throws {
    #expect(try store.append(bytes("one\n"), to: folder("a/b.jsonl")) == nil)
    #expect(try store.append(bytes("two\nthree\n"), to: folder("a/b.jsonl")) == nil)
    #expect(folder.text("a/b.jsonl") == "one\ntwo\nthree\n")
  }

  @Test("sets a torn tail aside", arguments: [("one\n{\"to", "one\n", "{\"to"), ("{\"to", "", "{\"to")])
  func setsATornTailAside(before: String, kept: String, torn: String) throws {
    try folder.write(before, at: "a.jsonl")
    let remains = try #require(try store.append(bytes("two\n"), to: folder("a.jsonl")))
    #expect(folder.text("a.jsonl") == kept + "two\n")
    #expect(remains == folder("a.jsonl.torn-\(kept.utf8.count)"))
    #expect(folder.text("a.jsonl.torn-\(kept.utf8.count)") == torn)
  }

  @Test func appendsToNoLink() throws {
    try folder.write("outside\n", at: "outside")
    try FileManager.default.createSymbolicLink(atPath: folder("link"), withDestinationPath: folder("outside"))
    #expect(attempt { _ = try store.append(bytes("x\n"), to: folder("link")) } != nil)
    #expect(folder.text("outside") == "outside\n")
  }

  @Test func listsByNameAndNamesLinksAsSuch() throws {
    try folder.write("x", at: "b")
    try folder.write("x", at: "a/c")
    try FileManager.default.createSymbolicLink(atPath: folder("l"), withDestinationPath: "/etc")
    #expect(
      try store.list(folder.path) == [
        FileEntry(name: "a", kind: .folder), FileEntry(name: "b", kind: .file),
        FileEntry(name: "l", kind: .link),
      ])
  }

  @Test func removesWhatIsThereAndMindsNotWhatIsNot() throws {
    try folder.write("x", at: "file")
    try store.remove(folder("file"))
    try store.remove(folder("file"))
    #expect(store.kind(of: folder("file")) == nil)
  }

  @Test func saysWhoHoldsTheLock() throws {
    let path = folder("clone/lock")
    let (first, second) = (DiskStore(), DiskStore(patience: 1))
    let fault = try first.locked(path, holder: "office one, since noon") {
      () throws(CommandFault) -> CommandFault? in
      do throws(CommandFault) {
        try second.locked(path, holder: "office two") { () throws(CommandFault) in }
        return nil
      } catch {
        return error
      }
    }
    #expect(fault?.code == .locked)
    #expect(fault?.message == "somebody else is writing to this ledger: office one, since noon")
    #expect(try second.locked(path, holder: "office two") { () throws(CommandFault) in 2 } == 2)
  }

  @Test func letsOneWriterInAtATime() async throws {
    let path = folder("lock")
    let store = store
    let file = folder("count")
    try store.replace(file, with: bytes("0"))
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<8 {
        group.addTask {
          _ = try? store.locked(path, holder: "test") { () throws(CommandFault) in
            let count = (try? store.read(file)).flatMap { Int(String(decoding: $0, as: UTF8.self)) } ?? 0
            try? store.replace(file, with: Array(String(count + 1).utf8))
          }
        }
      }
    }
    #expect(folder.text("count") == "8")
  }
}

import A4PCommandLine
import Testing

/// Paths with strokes.
struct FilePathTests {
  @Test(
    "normalizes a path",
    arguments: [
      ("/a/b", "/x", "/a/b"), ("a/../b", "/x", "/x/b"), ("../../..", "/x/y", "/"),
      ("./a//b/.", "/x", "/x/a/b"), ("", "/x", "/x"),
    ])
  func normalizes(path: String, folder: String, expected: String) {
    #expect(FilePath.normalized(path, from: folder) == expected)
  }

  @Test func findsTheFolderAndTheName() {
    #expect(FilePath.parent("/a/b") == "/a")
    #expect(FilePath.parent("/a") == "/")
    #expect(FilePath.parent("/") == "/")
    #expect(FilePath.name("/a/b") == "b")
  }
}

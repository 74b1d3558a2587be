import CommitmentModel
import Testing

@testable import CommitmentLedger

struct MarkReaderTests {
  private static let known = CodeTable([("PER-3", 0), ("CON-2", 1), ("IMPACT-AND-LONGER", 2)])

  /// What a list is read as where more bytes follow, and where none do; nil where it holds anything but marks.
  private func marks(_ list: String) -> [[EntryMark]?] {
    [list + #"],"nature":"data","office":"desk-1","recorded":"2026-01-01T00:00:00Z"}"#, list].map { text in
      var reader = MarkReader(Self.known)
      var marks: [EntryMark] = []
      let bytes = Array(text.utf8)
      let isRead = reader.read(bytes.span, 0..<list.utf8.count, into: &marks)
      return isRead ? marks : nil
    }
  }

  private static func mark(_ commitment: Int, _ direction: EvidenceDirection) -> EntryMark {
    EntryMark(commitment: commitment, direction: direction)
  }

  @Test(arguments: [
    (#""PER-3:advances""#, [mark(0, .advances)]),
    (#""PER-3:advances","CON-2:sets-back""#, [mark(0, .advances), mark(1, .setsBack)]),
    (#""PER-3","CON-2:advances""#, [mark(0, .neutral), mark(1, .advances)]),
    (#" "PER-3:neutral" , "CON-2" "#, [mark(0, .neutral), mark(1, .neutral)]),
    (#""CON-2:neutral" ,"PER-3:neutral""#, [mark(1, .neutral), mark(0, .neutral)]),
    (#""XYZ-1:advances","PER-3:advances""#, [mark(0, .advances)]),
    (#""XYZ-1""#, []),
  ])
  func readsMarksHoweverTheyAreSpaced(list: String, marks expected: [EntryMark]) {
    #expect(marks(list) == [expected, expected])
  }

  @Test(arguments: [
    "", " ", #""PER-3:advances","#, #","PER-3:advances""#, #""PER-3:sideways""#, #""PER-3:""#,
    #""PER\u002d3""#,
    #""PER-3:advances","CON-2:sideways""#, #""PER-3:advances" "CON-2""#, #"1"#, #""PER-3:advances",1"#,
    #""PER-3"#,
  ])
  func refusesWhatIsNoListOfMarks(list: String) {
    #expect(marks(list) == [nil, nil])
  }
}

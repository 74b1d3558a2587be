import Formats
import Testing

@testable import CommitmentLedger

struct EntryKeyTests {
  @Test(arguments: EntryKey.allCases)
  func isFoundByTheNameOfItsCase(key: EntryKey) {
    let name = Array(String(describing: key).utf8)
    #expect(EntryKey.names.number(of: 0..<name.count, in: name.span) == key.rawValue)
  }
}

import A4PCommandLine
import Testing

struct ThreadsTests {
  @Test(arguments: [0, 1, 2, 3, 40])
  func givesTheValuesInTheOrderOfTheSlices(count: Int) {
    let slices = (0..<count).map { $0 * 3..<$0 * 3 + 3 }
    let sums = Threads(width: 4).map(slices) { slice in slice.reduce(0, +) }
    #expect(sums == (0..<count).map { $0 * 9 + 3 })
  }

  @Test(arguments: [0, 1, 3, 1000])
  func givesEveryItemToOneWorkerTheFirstFromTheFrontTheOthersFromTheEnd(count: Int) {
    let items = Threads(width: 4).share(count) { next in
      var items: [Int] = []
      while let item = next() { items.append(item) }
      return items
    }
    #expect(items.flatMap(\.self).sorted() == Array(0..<count))
    #expect(items.first.map { $0 == Array(0..<$0.count) } ?? (count == 0))
    #expect(items.dropFirst().allSatisfy { $0 == $0.sorted(by: >) })
    #expect(items.count <= 4)
  }

  @Test(arguments: [-1, 0, 1, 8])
  func thereIsAtLeastOneThread(asked: Int) {
    #expect(Threads(width: asked).width == max(1, asked))
  }

  @Test(arguments: [0, 1, 4096, 2 << 20, 9 << 20])
  func memoryThatWasPreparedHoldsWhatItHeld(count: Int) {
    let bytes = [UInt8](repeating: 0x61, count: count)
    unsafe bytes.withUnsafeBytes { unsafe Threads().prepare($0) }
    #expect(bytes.allSatisfy { $0 == 0x61 })
  }
}

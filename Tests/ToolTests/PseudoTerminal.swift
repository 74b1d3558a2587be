import Foundation

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  @unsafe @preconcurrency import Glibc
#elseif canImport(Musl)
  @unsafe @preconcurrency import Musl
#endif

/// A terminal without a screen: what a program writes to it is read, and what a person would type is written.
struct PseudoTerminal {
  /// The end of whoever looks on.
  let outside: FileHandle
  /// The end that a program takes for its terminal.
  let inside: FileHandle

  /// Opens one; nil where the machine has none left or gives none.
  init?(columns: Int, rows: Int) {
    let main = unsafe open("/dev/ptmx", O_RDWR | O_NOCTTY)
    guard main >= 0 else { return nil }
    outside = FileHandle(fileDescriptor: main, closeOnDealloc: true)
    guard let name = Self.unlockedName(of: main) else { return nil }
    let side = unsafe open(name, O_RDWR | O_NOCTTY)
    guard side >= 0 else { return nil }
    inside = FileHandle(fileDescriptor: side, closeOnDealloc: true)
    var size = winsize()
    size.ws_col = UInt16(columns)
    size.ws_row = UInt16(rows)
    guard unsafe ioctl(side, UInt(TIOCSWINSZ), &size) == 0 else { return nil }
  }

  /// The name of the other end, which may be opened from now on.
  private static func unlockedName(of main: Int32) -> String? {
    #if canImport(Darwin)
      guard grantpt(main) == 0, unlockpt(main) == 0, let name = unsafe ptsname(main) else { return nil }
      return unsafe String(cString: name)
    #else
      // What 'unlockpt' and 'ptsname' do; the C library keeps them from programs that do not ask for X/Open.
      let (setLock, getNumber): (UInt, UInt) = (0x4004_5431, 0x8004_5430)
      var (isLocked, number): (Int32, UInt32) = (0, 0)
      guard unsafe ioctl(main, setLock, &isLocked) == 0, unsafe ioctl(main, getNumber, &number) == 0 else {
        return nil
      }
      return "/dev/pts/\(number)"
    #endif
  }

  static let isHere = PseudoTerminal(columns: 80, rows: 24) != nil

  /// Reads until the program has closed its end; `answer` gives what is typed after what was read so far.
  func read(typing answer: (String) -> String?) -> String {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = unsafe Self.readSome(outside.fileDescriptor, &chunk, chunk.count)
      // The end is an error here: nobody holds the other side any more.
      guard count > 0 else { break }
      bytes += chunk[..<count]
      if let typed = answer(String(decoding: bytes, as: UTF8.self)) {
        try? outside.write(contentsOf: Data(typed.utf8))
      }
    }
    return String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n")
  }

  private static func readSome(_ file: Int32, _ bytes: UnsafeMutableRawPointer, _ count: Int) -> Int {
    #if canImport(Darwin)
      unsafe Darwin.read(file, bytes, count)
    #elseif canImport(Glibc)
      unsafe Glibc.read(file, bytes, count)
    #else
      unsafe Musl.read(file, bytes, count)
    #endif
  }
}

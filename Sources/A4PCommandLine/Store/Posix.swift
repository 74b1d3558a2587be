#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  @unsafe @preconcurrency import Glibc
#elseif canImport(Musl)
  @unsafe @preconcurrency import Musl
#endif

/// The system's words for its last error.
func systemReason() -> String {
  let number = errno
  guard let words = unsafe strerror(number) else { return "error \(number)" }
  return unsafe String(cString: words)
}

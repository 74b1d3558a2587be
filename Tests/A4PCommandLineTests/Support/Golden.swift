import Foundation
import TestSupport
import Testing

/// Compares text with a file in this target's folder of goldens, from whatever folder the test is in.
func expectGolden(_ text: String, _ name: String, sourceLocation: Testing.SourceLocation = #_sourceLocation)
  throws
{
  let folder = ProjectFolder.url("Tests/A4PCommandLineTests/any").path
  try TestSupport.expectGolden(text, named: name, file: folder, sourceLocation: sourceLocation)
}

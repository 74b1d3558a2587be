import Foundation
import Testing

/// A spreadsheet program without a window, driven by the Python that it brings.
struct LibreOffice {
  /// Where the program is; nil where it is not installed.
  static let path = ["/usr/bin/soffice", "/usr/local/bin/soffice", "/opt/libreoffice/program/soffice"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  /// A Python that can talk to it; nil where there is none.
  static let python = ["/usr/bin/python3", "/opt/libreoffice/program/python"].first { path in
    FileManager.default.isExecutableFile(atPath: path) && (try? status(path, ["-c", "import uno"], [:])) == 0
  }

  static var isAvailable: Bool { path != nil && python != nil }

  let folder: URL

  /// Opens a file as comma-separated values in UTF-8, puts texts into cells, and saves it as such.
  ///
  /// - Parameters:
  ///   - file: the file, which is replaced.
  ///   - cells: texts by the names of cells, such as `E2`.
  /// The program and its Python sometimes break down on a busy machine before the file was touched, or halfway: then the
  /// file is put back as it was, and a second and a third start, each with a profile of its own, may do it.
  ///
  /// - Throws: where the program does not do it in three starts of a minute each.
  func edit(_ file: URL, cells: [String: String]) throws {
    let original = try Data(contentsOf: file)
    for start in 1...3 {
      if try edit(file, cells: cells, profile: "profile-\(start)") { return }
      try original.write(to: file)
    }
    Issue.record("the spreadsheet program could not edit \(file.path)")
  }

  private func edit(_ file: URL, cells: [String: String], profile: String) throws -> Bool {
    let program = try #require(Self.path)
    let script = folder.appendingPathComponent("edit.py")
    try Self.script.write(to: script, atomically: true, encoding: .utf8)
    let edits = try String(decoding: JSONEncoder().encode(cells), as: UTF8.self)
    let environment = ["PATH": "/usr/bin:/bin", "HOME": folder.path, "LANG": "C.UTF-8"]
    let pipe = "a4p-\(UUID().uuidString)"
    let office = Process()
    office.executableURL = URL(fileURLWithPath: program)
    office.arguments = [
      "--headless", "--norestore", "--nologo", "--nodefault",
      "-env:UserInstallation=file://\(folder.path)/\(profile)",
      "--accept=pipe,name=\(pipe);urp;",
    ]
    office.environment = environment
    office.standardOutput = FileHandle.nullDevice
    office.standardError = FileHandle.nullDevice
    try office.run()
    defer {
      office.terminate()
      office.waitUntilExit()
    }
    let python = try #require(Self.python)
    return try Self.status(python, [script.path, pipe, file.path, edits], environment) == 0
  }

  private static func status(_ program: String, _ words: [String], _ environment: [String: String]) throws
    -> Int32
  {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = words
    process.environment = environment
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// Filter options: comma, double quotes, UTF-8 (76), from the first row; saved as shown, quoted where needed.
  private static let script = """
    import json, sys, time, uno
    from com.sun.star.beans import PropertyValue
    pipe, path, edits = sys.argv[1], sys.argv[2], json.loads(sys.argv[3])
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    address = "uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe
    for attempt in range(600):
        try:
            context = resolver.resolve(address)
            break
        except Exception:
            time.sleep(0.1)
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    def property(name, value):
        result = PropertyValue()
        result.Name, result.Value = name, value
        return result
    url = "file://" + path
    # The sixth to eighth: language, quoted cells as text no, special numbers detected yes: as unkind as it gets.
    opened = [property("Hidden", True), property("FilterName", "Text - txt - csv (StarCalc)"),
              property("FilterOptions", "44,34,76,1,,1033,false,true")]
    document = desktop.loadComponentFromURL(url, "_blank", 0, tuple(opened))
    sheet = document.Sheets.getByIndex(0)
    for name, text in edits.items():
        cell = sheet.getCellRangeByName(name)
        cell.FormulaLocal = text
    saved = [property("FilterName", "Text - txt - csv (StarCalc)"),
             property("FilterOptions", "44,34,76,1,,1033,false,true,true")]
    document.storeToURL(url, tuple(saved))
    document.close(True)
    try:
        desktop.terminate()
    except Exception:
        pass
    """
}

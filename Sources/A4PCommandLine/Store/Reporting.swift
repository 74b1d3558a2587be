/// Runs work on files and reports its fault as a command does.
package func reporting<Value>(_ work: () throws(FileFault) -> Value) throws(CommandFault) -> Value {
  do throws(FileFault) {
    return try work()
  } catch {
    throw error.command
  }
}

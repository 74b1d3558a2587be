/// A key that was pressed, or what was pasted.
package enum Key: Hashable, Sendable {
  case text(String)
  case enter
  case tab
  case backTab
  case up
  case down
  case left
  case right
  case home
  case end
  case pageUp
  case pageDown
  case backspace
  case delete
  case deleteWord
  case deleteToStart
  case deleteToEnd
  case redraw
  /// The process was stopped and goes on: what is on the screen now is not known.
  case resumed
  case escape
  /// Control-C.
  case interrupt
  /// Control-D, or the end of the terminal.
  case endOfInput
}

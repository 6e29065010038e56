import Authoring
import Foundation

/// The lines that answer the story: a file's, or standard input's as they come.
struct LineSource {
  private let file: [Substring]?
  private var next = 0
  private var pushedBack: String?

  /// Whether a person types here.
  let isTerminal: Bool

  /// Nil reads standard input.
  ///
  /// - Throws: a ``CommandFailure`` where the file cannot be read.
  init(path: String?) throws {
    guard let path else {
      file = nil
      isTerminal = isatty(STDIN_FILENO) == 1
      return
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw CommandFailure("\(path): this file cannot be read")
    }
    // CR LF is one character, and not equal to LF.
    var lines = String(decoding: data, as: UTF8.self).split(omittingEmptySubsequences: false) {
      $0 == "\n" || $0 == "\r\n"
    }
    if lines.last?.isEmpty == true { lines.removeLast() }
    file = lines
    isTerminal = false
  }

  /// The next line without its end; nil at the end of input.
  mutating func line() -> String? {
    if let line = pushedBack {
      pushedBack = nil
      return line
    }
    guard let file else { return readLine() }
    guard next < file.count else { return nil }
    defer { next += 1 }
    return String(file[next])
  }

  /// The description of the employee in a file's first line; what is not given stays open.
  ///
  /// - Throws: a ``CommandFailure`` that says what is wrong with it.
  mutating func header() throws -> InputsHeader {
    guard file != nil, let first = line() else { return InputsHeader() }
    guard first.hasPrefix("{") else {
      pushedBack = first
      return InputsHeader()
    }
    do {
      return try InputsHeader.parse(first)
    } catch {
      throw CommandFailure("the first line of the inputs: \(error.message)")
    }
  }
}

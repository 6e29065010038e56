import Foundation
import Synchronization

/// Where text for people goes: standard output or standard error, in colour where that is wanted.
struct Terminal: Sendable {
  static let output = Terminal(descriptor: STDOUT_FILENO)
  static let error = Terminal(descriptor: STDERR_FILENO)

  /// Whether somebody is looking, instead of a file or another program.
  let isTerminal: Bool
  /// Colour: only on a terminal, and never with `NO_COLOR`.
  let hasColour: Bool
  /// How wide it is, in characters; 80 where it does not say.
  var columns: Int {
    var size = winsize()
    guard isTerminal, ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 20 else { return 80 }
    return Int(size.ws_col)
  }

  private let descriptor: Int32

  init(descriptor: Int32, environment: [String: String] = ProcessInfo.processInfo.environment) {
    self.descriptor = descriptor
    isTerminal = isatty(descriptor) == 1
    hasColour =
      isTerminal && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
  }

  enum Style: String {
    case bold = "1"
    case dim = "2"
    case red = "1;31"
    case green = "1;32"
    case yellow = "1;33"
    case blue = "1;34"
    case magenta = "1;35"
    case cyan = "1;36"
  }

  /// The text in a style, or as it is where there is no colour.
  func styled(_ text: String, _ style: Style) -> String {
    hasColour ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }

  /// Why some of the output could not be written, as `errno`; 0 where all of it was.
  static var lost: Int32 { lostOutput.withLock { $0 } }

  private static let lostOutput = Mutex<Int32>(0)

  /// Writes all of the text; where nobody reads any more, the rest is dropped.
  ///
  /// Output that is lost for another reason, such as a full disk, shows in ``lost``: a file that misses its end must
  /// not look finished.
  func write(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while let base = rest.baseAddress, !rest.isEmpty {
        let count = Foundation.write(descriptor, base, rest.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else {
          let reason = errno
          if descriptor == STDOUT_FILENO, reason != EPIPE { Self.lostOutput.withLock { $0 = reason } }
          return
        }
        rest = UnsafeRawBufferPointer(rebasing: rest[count...])
      }
    }
  }
}

extension String {
  /// Without what a terminal would obey instead of show: text from a file must not steer it.
  var withoutControls: String {
    guard unicodeScalars.contains(where: { $0.steersTerminal }) else { return self }
    var shown = UnicodeScalarView()
    for scalar in unicodeScalars { shown.append(scalar.steersTerminal ? "\u{FFFD}" : scalar) }
    return String(shown)
  }
}

extension Unicode.Scalar {
  /// Control characters but for the tab, and those that turn the direction of what follows.
  fileprivate var steersTerminal: Bool {
    switch value {
    case 0x09: false
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}

import Synchronization

/// How far long work is, on one line of a terminal that is cleared in the end; nothing where nobody looks.
final class ProgressBar: Sendable {
  private let all: Int
  private let terminal: Terminal
  /// What is shown, in percent; -1 for nothing.
  private let shown = Mutex(-1)

  private static let width = 30

  init(of all: Int, on terminal: Terminal) {
    self.all = max(1, all)
    self.terminal = terminal
  }

  /// So much is done; from any thread.
  func show(_ done: Int) {
    guard terminal.isTerminal else { return }
    let percent = min(100, done * 100 / all)
    shown.withLock { shown in
      guard percent > shown else { return }
      shown = percent
      let filled = percent * Self.width / 100
      let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: Self.width - filled)
      terminal.write("\r\(bar) \(percent)%")
    }
  }

  func clear() {
    guard terminal.isTerminal else { return }
    shown.withLock { if $0 >= 0 { terminal.write("\r\u{1B}[K") } }
  }
}

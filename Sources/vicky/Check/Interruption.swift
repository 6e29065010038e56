import Dispatch
import Foundation

/// Ends the program with status 0 when somebody presses Ctrl-C: watching ends no other way.
struct Interruption {
  private let sources: [any DispatchSourceSignal]

  /// From now on, as long as the value is kept.
  init() {
    sources = [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { exit(0) }
      source.resume()
      return source
    }
  }
}

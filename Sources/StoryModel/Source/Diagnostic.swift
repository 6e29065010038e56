/// One finding about a file: data, not text on a screen.
///
/// The wording may change between releases; the code does not.
package struct Diagnostic: Hashable, Sendable {
  package var code: Code
  /// Where in the file.
  package var range: SourceRange
  /// What was found.
  package var message: String
  /// What to do about it.
  package var help: String

  package init(_ code: Code, at range: SourceRange, _ message: String, help: String) {
    self.code = code
    self.range = range
    self.message = message
    self.help = help
  }

  /// How much it weighs: what its code says.
  package var severity: Severity { code.severity }

  /// How much a finding weighs: an error stops a story from being told.
  package enum Severity: String, Sendable {
    case error
    case warning
    case note
  }

  /// The stable identity of a kind of finding; `docs/diagnostics/` has a page for each.
  package struct Code: Hashable, Sendable, CustomStringConvertible {
    /// 12 for `V0012`.
    package var number: Int
    /// In words: `unknown-target`.
    package var name: String
    package var severity: Severity

    package init(_ number: Int, _ name: String, _ severity: Severity = .error) {
      self.number = number
      self.name = name
      self.severity = severity
    }

    /// `V0012`.
    package var description: String {
      let digits = String(number)
      return "V" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
  }
}

extension Sequence<Diagnostic> {
  /// In the order of the file, and by code where several stand at one place.
  package func inFileOrder() -> [Diagnostic] {
    sorted { ($0.range.start, $0.code.number, $0.range.end) < ($1.range.start, $1.code.number, $1.range.end) }
  }

  /// Whether anything here stops a story from being told.
  package var hasErrors: Bool { contains { $0.severity == .error } }
}

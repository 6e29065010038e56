/// One finding about a file: data, not text on a screen.
///
/// The wording may change between releases; the code does not.
package struct Diagnostic: Hashable, Sendable {
  package var code: Code
  /// Where in the file.
  package var range: SourceRange
  /// What was found.
  package var message: Words
  /// What to do about it.
  package var help: Words
  /// What a proof has to show for it; nil for what is not found by a proof.
  package var evidence: Evidence?

  package init(_ code: Code, at range: SourceRange, _ message: Words, help: Words) {
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

  /// What a proof found out, and the run that shows it.
  package struct Evidence: Hashable, Sendable {
    package var verdict: Verdict
    /// The lines of an inputs file that show it; none where no run can.
    package var inputs: [String]
    /// What was said on both sides in that run.
    package var conversation: [String]

    package init(_ verdict: Verdict, inputs: [String] = [], conversation: [String] = []) {
      self.verdict = verdict
      self.inputs = inputs
      self.conversation = conversation
    }

    /// Whether it holds, does not, or cannot be said.
    package enum Verdict: String, Sendable {
      case proved
      case refuted
      case open
    }
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

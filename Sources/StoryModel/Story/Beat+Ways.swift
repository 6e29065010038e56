// Beats that decide how the story goes on.
extension Beat {
  /// `if`, its `elseif`s and its `else`: the first case whose condition holds; a case without one always holds.
  package struct Branch: Sendable {
    package var cases: [Case]

    package init(cases: [Case]) { self.cases = cases }

    /// A condition and the beats that are told where it is the first to hold.
    package struct Case: Sendable {
      /// Nil for `else`.
      package var condition: Expression?
      package var beats: [Beat]

      package init(condition: Expression?, beats: [Beat]) {
        self.condition = condition
        self.beats = beats
      }
    }
  }

  /// One of several cases, another one each time.
  package struct Vary: Sendable {
    package var mode: VaryMode
    package var cases: [Case]

    package init(mode: VaryMode, cases: [Case]) {
      self.mode = mode
      self.cases = cases
    }

    /// The beats that are told when it is this case's turn.
    package struct Case: Sendable {
      package var id: Located<CaseID>
      package var beats: [Beat]

      package init(id: Located<CaseID>, beats: [Beat]) {
        self.id = id
        self.beats = beats
      }
    }
  }

  /// Gives a variable a value, without waiting.
  package struct Set: Sendable {
    package var variable: Located<VariableName>
    package var value: Expression

    package init(variable: Located<VariableName>, value: Expression) {
      self.variable = variable
      self.value = value
    }
  }
}

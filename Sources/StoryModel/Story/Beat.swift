/// One thing that happens in a scene.
package struct Beat: Sendable {
  /// Nil only where the story does not wait and the author gave none.
  package var id: Located<BeatID>?
  /// The start tag.
  package var range: SourceRange
  package var kind: Kind

  package init(id: Located<BeatID>?, range: SourceRange, kind: Kind) {
    self.id = id
    self.range = range
    self.kind = kind
  }

  package indirect enum Kind: Sendable {
    case say(Say)
    case image(Image)
    case choose(Choose)
    case ask(Ask)
    case branch(Branch)
    case vary(Vary)
    case set(Set)
    case goto(Located<SceneID>)
    /// Into a scene, whose `return` comes back to the next beat.
    case visit(Located<SceneID>)
    case comeBack
    case task(Task)
    case feedback(Feedback)
    case end(End)
  }

  package struct Say: Sendable {
    /// Nil for the story's guide.
    package var speaker: Located<PersonaID>?
    /// Nil for the speaker's first mood.
    package var mood: Located<MoodID>?
    package var text: Text

    package init(speaker: Located<PersonaID>? = nil, mood: Located<MoodID>? = nil, text: Text) {
      self.speaker = speaker
      self.mood = mood
      self.text = text
    }
  }

  package struct Image: Sendable {
    /// A path inside the story's folder.
    package var source: Located<String>
    /// The text alternative; empty only where the author left it out, which is an error.
    package var alternative: String

    package init(source: Located<String>, alternative: String) {
      self.source = source
      self.alternative = alternative
    }
  }

  package struct Choose: Sendable {
    package var prompt: Text?
    package var options: [Option]
    package var otherwise: Otherwise?

    package init(prompt: Text? = nil, options: [Option] = [], otherwise: Otherwise? = nil) {
      self.prompt = prompt
      self.options = options
      self.otherwise = otherwise
    }
  }

  package struct Option: Sendable {
    package var id: Located<OptionID>
    package var range: SourceRange
    package var label: Text
    package var condition: Expression?
    /// Not on offer again after it was chosen in this attempt.
    package var isOnce: Bool
    package var outcome: Outcome

    package init(
      id: Located<OptionID>, range: SourceRange, label: Text, condition: Expression?, isOnce: Bool,
      outcome: Outcome
    ) {
      self.id = id
      self.range = range
      self.label = label
      self.condition = condition
      self.isOnce = isOnce
      self.outcome = outcome
    }
  }

  /// What follows an option: a scene, or beats of its own and then on after the choose, or the choose `again`.
  package enum Outcome: Sendable {
    case scene(Located<SceneID>)
    case beats([Beat], again: Bool)
  }

  /// What happens when no option is left.
  package struct Otherwise: Sendable {
    package var range: SourceRange
    package var outcome: Outcome

    package init(range: SourceRange, outcome: Outcome) {
      self.range = range
      self.outcome = outcome
    }
  }

  package struct Ask: Sendable {
    package var variable: Located<VariableName>
    package var isOptional: Bool
    package var text: Text

    package init(variable: Located<VariableName>, isOptional: Bool, text: Text) {
      self.variable = variable
      self.isOptional = isOptional
      self.text = text
    }
  }

  /// `if`, its `elseif`s and its `else`: the first case whose condition holds; a case without one always holds.
  package struct Branch: Sendable {
    package var cases: [Case]

    package init(cases: [Case]) { self.cases = cases }

    package struct Case: Sendable {
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

    package struct Case: Sendable {
      package var id: Located<CaseID>
      package var beats: [Beat]

      package init(id: Located<CaseID>, beats: [Beat]) {
        self.id = id
        self.beats = beats
      }
    }
  }

  package struct Set: Sendable {
    package var variable: Located<VariableName>
    package var value: Expression

    package init(variable: Located<VariableName>, value: Expression) {
      self.variable = variable
      self.value = value
    }
  }

  /// Something to do in the intranet, done by the employee's word.
  package struct Task: Sendable {
    /// The address in the intranet where it is done.
    package var page: String?
    package var text: Text
    package var hints: [Text]
    /// Said when the employee does not see what the task is about.
    package var missing: Text?

    package init(page: String? = nil, text: Text, hints: [Text] = [], missing: Text? = nil) {
      self.page = page
      self.text = text
      self.hints = hints
      self.missing = missing
    }
  }

  package struct Feedback: Sendable {
    package var topic: String
    package var scale: FeedbackScale
    package var allowsAnonymous: Bool
    package var text: Text

    package init(topic: String, scale: FeedbackScale, allowsAnonymous: Bool, text: Text) {
      self.topic = topic
      self.scale = scale
      self.allowsAnonymous = allowsAnonymous
      self.text = text
    }
  }

  package struct End: Sendable {
    package var outcome: TourOutcome
    package var text: Text

    package init(outcome: TourOutcome, text: Text) {
      self.outcome = outcome
      self.text = text
    }
  }
}

/// How an attempt ended.
package enum TourOutcome: String, CaseIterable, Sendable {
  case completed
  case declined
  case postponed
}

/// Which case a `vary` takes next.
package enum VaryMode: String, CaseIterable, Sendable {
  /// The first, the second, ... the last, and the last again.
  case sequence
  /// Round and round.
  case cycle
  /// All in random order before any comes again.
  case shuffle
  /// Each once, and then nothing.
  case once
}

/// What feedback is given on, beside words.
package enum FeedbackScale: String, CaseIterable, Sendable {
  case smileys
  case stars
  case nps
  case text

  /// The numbers that may be given; nil for words alone.
  package var numbers: ClosedRange<Int>? {
    switch self {
    case .smileys, .stars: 1...5
    case .nps: 0...10
    case .text: nil
    }
  }
}

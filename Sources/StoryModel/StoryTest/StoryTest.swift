/// A test of a story: what somebody does, and what she must be told.
package struct StoryTest: Sendable {
  /// What it is about, in the author's words.
  package var title = ""
  /// A BCP 47 tag: the language in which the story is told; nil for its own.
  package var language: String?
  /// The version that it begins in: a path inside the story's folder; nil for the story as it is.
  package var story: Located<String>?
  package var employee = Employee()
  /// When it begins: `2026-11-23T09:00:00+01:00`; nil where the author does not say.
  package var start: Located<String>?
  /// What the tour begins with; nil where the author does not say.
  package var seed: UInt64?
  /// In the order of the file.
  package var steps: [Step] = []

  package init() {}

  /// Whom the story is told to.
  package struct Employee: Sendable {
    /// What the story may read of her; her start date as it is written, `2026-11-02`.
    package var facts: [EmployeeAttribute: Located<String>] = [:]
    package var groups: [String] = []
    /// What she has before it begins.
    package var items: [Located<ItemID>] = []

    package init() {}
  }

  /// One element of the test.
  package struct Step: Sendable {
    /// Its start tag.
    package var range: SourceRange
    package var kind: Kind

    package init(_ kind: Kind, at range: SourceRange) {
      self.kind = kind
      self.range = range
    }
  }

  /// What is done, or expected.
  package enum Kind: Sendable {
    /// A line as in `vicky play`.
    case input(Located<String>)
    /// Time passes, and she comes back.
    case passes(CalendarDuration)
    /// Told since the last input, after what was found before.
    case told(ExpectedBeat)
    /// What waits; `offers` are exactly the options or answers on offer, in order, where they are given.
    case waits(at: Located<BeatID>, offers: [Located<String>]?)
    /// What a variable holds.
    case holds(Located<VariableName>, Located<String>)
    /// The last input did not fit.
    case refused
    /// The story is changed while she is away, and she comes back: a path inside the story's folder, or nil for the
    /// story as it is.
    case nextVersion(Located<String>?)
    case ends(TourOutcome?, at: Located<BeatID>?)
  }

  /// What must be told; what is nil may be anything.
  package struct ExpectedBeat: Sendable {
    package var kind: Kind
    package var id: Located<BeatID>?
    package var speaker: Located<PersonaID>?
    package var mood: MoodID?
    package var outfit: PieceID?
    /// Of a picture or film.
    package var source: String?
    package var item: Located<ItemID>?
    /// Whether an answer was right.
    package var isRight: Bool?
    /// Where `…` stands at its end, more may follow.
    package var text: String?

    package init(_ kind: Kind) { self.kind = kind }

    /// The element it is told as.
    package enum Kind: String, Sendable {
      case say
      case image
      case video
      case explained
      case given
      case hint
      case missing
      case moved
    }
  }
}

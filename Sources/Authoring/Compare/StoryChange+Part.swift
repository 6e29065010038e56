extension StoryChange {
  /// A part of something: most are called as the author writes them.
  package enum Part: String, Sendable {
    case id
    case title
    case summary
    case minutes
    case guide
    case language = "xml:lang"
    /// The scene that a tour begins at.
    case begin
    case type
    case range
    case length = "max-length"
    case initial
    case label
    case drawing
    case alternative = "alt"
    case feature
    case milestone
    case skip
    case text
    case speaker = "by"
    case mood
    case outfit
    case source = "src"
    case captions
    case description
    case prompt
    case test
    case condition = "when"
    case once
    case again
    case target = "to"
    case into
    case optional
    case kind
    case score
    case question
    case explanation = "explain"
    case correct
    case mode
    case value
    case item
    case page
    case role
    case name
    case css
    case done
    case missing
    case onlyForSome = "if-missing"
    case remind
    case event
    case due
    case early
    case topic
    case scale
    case anonymous
    case outcome
  }
}

extension StoryChange.Part {
  /// What kind of change it is when this part is another one.
  var changeKind: StoryChange.Kind {
    switch self {
    case .title, .summary, .label, .alternative, .text, .prompt, .question, .explanation, .missing, .topic:
      .reworded
    case .test, .condition: .condition
    case .target, .skip, .into, .begin: .target
    case .kind: .kind
    case .type: .type
    case .range, .length: .range
    case .initial: .initial
    default: .changed
    }
  }
}

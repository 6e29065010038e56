/// The page where an employee dresses the personas.
struct DressContext {
  /// Told once, after a choice was saved.
  let notice: String?
  let refused: String?
  let wearers: [Wearer]

  /// A persona, and what there is for her.
  struct Wearer {
    let persona: String
    let name: String
    /// Hers, in which her pieces are called.
    let language: String
    /// As she looks now.
    let dressed: Portrait
    let racks: [Rack]
  }

  /// What there is for one place.
  struct Rack {
    /// The name of the field.
    let field: String
    let place: String
    /// How many there are to be earned yet, in words; nil for none.
    let locked: String?
    /// The first takes off what is worn; none where there is nothing to choose.
    let cards: [Card]
  }

  struct Card {
    /// Empty for nothing.
    let value: String
    let label: String
    let language: String
    let src: String
    let piece: Portrait.Layer?
    let isWorn: Bool
  }
}

/// The page where an employee arranges her start page.
struct ArrangeContext {
  /// Told after a change.
  let notice: String?
  let rows: [Row]

  struct Row {
    let block: String
    let called: String
    /// The place that a button takes it to; its own where it cannot go further.
    let up: Place
    let down: Place
    /// The button that leaves it out or shows it; nil where it is always there.
    let toggle: Toggle?
    let isLeftOut: Bool
    /// Whether it is the one that was just changed, and by which button.
    let isTarget: Bool
  }

  struct Place {
    let number: Int
    let isEnd: Bool
    /// Whether the focus comes here, where the page was loaded for it.
    let isFocused: Bool
  }

  struct Toggle {
    /// `hide` or `show`.
    let field: String
    let label: String
    let isFocused: Bool
  }
}

// What is pointed at or done in the intranet itself.
extension Beat {
  /// A feature to look at (`show`) or something to do (`task`).
  package struct Task: Sendable {
    /// What it is about, on its page.
    package var target: Target
    /// When it is done; the employee's word always counts as well.
    package var doing: Doing
    /// What there is to see or to do.
    package var text: Text
    /// In the order of the file.
    package var hints: [Hint]
    /// Said when the employee does not see what it is about.
    package var missing: Text?
    /// Whether the story goes on without a word where it is not there.
    package var isOnlyForSome: Bool
    /// After this time the employee's start page shows it again.
    package var remind: CalendarDuration?

    package init(
      target: Target = Target(), doing: Doing = .word, text: Text, hints: [Hint] = [], missing: Text? = nil,
      isOnlyForSome: Bool = false, remind: CalendarDuration? = nil
    ) {
      self.target = target
      self.doing = doing
      self.text = text
      self.hints = hints
      self.missing = missing
      self.isOnlyForSome = isOnlyForSome
      self.remind = remind
    }
  }

  /// Something on a page of the intranet: by role and accessible name first, CSS selector second.
  package struct Target: Hashable, Sendable {
    /// The address in the intranet where it is.
    package var page: String?
    package var role: String?
    package var name: String?
    package var css: String?

    package init(page: String? = nil, role: String? = nil, name: String? = nil, css: String? = nil) {
      self.page = page
      self.role = role
      self.name = name
      self.css = css
    }
  }

  /// What makes a task done.
  package enum Doing: Hashable, Sendable {
    /// Nothing is to be done: it is a `show`.
    case looking
    case word
    case click
    case input
    /// An address is reached: `*` is anything but `/`, `**` anything.
    case url(String)
    /// The intranet reports it.
    case event(String)
  }

  /// A help to go on.
  package struct Hint: Sendable {
    /// The event at which it shows itself; nil where the employee asks for it.
    package var event: String?
    package var text: Text

    package init(event: String? = nil, text: Text) {
      self.event = event
      self.text = text
    }
  }
}

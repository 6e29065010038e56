/// The form that plays a scene.
struct PlayFormContext {
  let p: PlayTexts
  let action: String
  let refusals: [Refusal]
  let scene: PlayField
  /// Nil where it is there in one language alone.
  let toldIn: PlayField?
  let variables: [PlayField]
  /// Whether the variables are in sight.
  let isOpen: Bool

  struct Refusal {
    let field: String
    let message: String
  }
}

/// A field of it; exactly one of `select` and `typed` is there.
struct PlayField {
  let id: String
  let name: String
  let label: String
  var note: String?
  /// Why its value was not taken.
  var error: String?
  var select: Select?
  var typed: Typed?

  /// The ids of what is said of it; nil where nothing is.
  let describedBy: String?

  init(
    id: String, name: String, label: String, note: String? = nil, error: String?, select: [Choice]? = nil,
    typed: Typed? = nil
  ) {
    self.id = id
    self.name = name
    self.label = label
    self.note = note
    self.error = error
    self.select = select.map { Select(choices: $0) }
    self.typed = typed
    let ids = [note.map { _ in id + "-note" }, error.map { _ in id + "-error" }].compactMap { $0 }
    describedBy = ids.isEmpty ? nil : ids.joined(separator: " ")
  }

  struct Select {
    let choices: [Choice]
  }

  struct Choice {
    let value: String
    let label: String
    let isSelected: Bool
    /// The language of its label, where that is another one than the page's.
    var tag: String?
  }

  struct Typed {
    let value: String
    let isNumber: Bool
    let keyboard: String
  }
}

/// What stands around the conversation where an author plays a scene.
struct RehearsalContext {
  let isAuthors = true
  let isOverview = false
  let isFeedback = false
  /// In the author's language, while the page is in the story's.
  let p: PlayTexts
  /// The author's.
  let lang: String
  /// For the web team's navigation.
  let feedbackLabel: String
  /// What the page is, in its own language.
  let title: String
  /// From where, and as whom.
  let playing: String
  /// What became of the last answer, or becomes of the next.
  let notice: String?
  /// How the story failed.
  let fault: String?
  /// Whether the file is another one by now.
  let hasChanged: Bool
  let again: String
  let other: String
  let story: String
  /// The same over an intranet, at the page of the beat that waits; none where Vicky appears on none.
  let previews: [Link]
  let variables: [Variable]
  let decisions: [String]

  struct Variable {
    let name: String
    /// As a file writes it; nil for empty text.
    let value: String?
  }
}

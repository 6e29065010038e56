/// The stories in the folder, with their verdicts.
struct AuthorsContext {
  let isAuthors = true
  let isOverview = false
  let isFeedback = false
  let feedbackLabel: String
  let a: AuthorTexts
  /// Changes when a file is saved.
  let stamp: String
  let stories: [Row]
  /// Why a file was not taken.
  let refused: String?

  struct Row {
    let name: String
    let language: String
    let href: String
    let checks: String
    let proof: String
  }
}

/// One story: what is wrong beside its lines, what is proved, and its graph.
struct AuthoredContext {
  let isAuthors = true
  let isOverview = false
  let isFeedback = false
  let feedbackLabel: String
  let a: AuthorTexts
  let p: PlayTexts
  /// Nil where the page answers a form: coming anew, it would send that again.
  let stamp: String?
  let storyTitle: String
  let storyLanguage: String
  let download: String
  /// Nil where the folder is too large for a zip.
  let archive: String?
  /// Nil where errors stand in the way.
  let play: PlayFormContext?
  /// Whether a scene was to be played, and could not be.
  let isRefused: Bool
  /// What just became of a file that was sent.
  let notice: String?
  let findings: [Finding]
  /// Stands where there are none.
  let noFindings: String
  let proof: [Finding]
  /// Markup; nil where nothing here can draw it.
  let drawing: String?

  struct Finding {
    /// "error", or "proved".
    let verdict: String
    let isGood: Bool
    let message: String
    let help: String?
    /// "line 12"; nil for what is about the whole story.
    let place: String?
    let source: String?
    let run: Run?
  }

  /// A run that shows it.
  struct Run {
    let lines: [Line]
  }

  struct Line {
    let isEmployee: Bool
    let text: String
  }
}

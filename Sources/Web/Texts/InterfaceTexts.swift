/// Every word of the pages that no story says, in one language.
///
/// Templates find it under `t`, as in `{{t.tour.back}}`. Words in braces, such as `{count}`, are filled
/// in by the functions of `InterfaceTexts+Sentences.swift`, never by a template.
struct InterfaceTexts: Sendable {
  /// The language of these texts, as BCP 47 writes it: `nl`, `en`.
  let language: String
  /// What every page has.
  let page: Page
  /// The page for somebody without a link of her own.
  let welcome: Welcome
  /// The page behind a personal link, before its button is pressed.
  let openLink: OpenLink
  /// The employee's start page.
  let start: Start
  /// What is her own on it, and how she arranges it.
  let home: Home
  /// The page where she dresses Vicky.
  let dress: Dress
  /// The chat page.
  let tour: Tour
  /// What she can say at any moment.
  let tell: Tell
  /// The questions that go to the web team.
  let feedback: Feedback
  /// Why an input was refused.
  let refusals: Refusals
  /// The web team's pages.
  let team: Team
  /// What went wrong, in Vicky's voice.
  let problems: Problems

  /// The texts of a language, by its first subtag.
  ///
  /// `nl-BE` is Dutch. A language that nobody wrote texts for gets Dutch.
  static func of(_ language: String) -> InterfaceTexts {
    let primary = language.prefix { $0 != "-" && $0 != "_" }.lowercased()
    return primary == "en" ? .english : .dutch
  }
}

extension InterfaceTexts {
  /// What every page has.
  struct Page: Sendable {
    /// The link before everything else, for who uses a keyboard.
    let skipLink: String
    /// What the name of Vicky at the top leads to, for who cannot see it.
    let homeLabel: String
    /// The button that ends the session.
    let signOut: String
    /// The line at the foot of every page.
    let footer: String
    /// `{page} · Vicky`, the title of a window.
    let windowTitle: String
    /// `Let op: {title}`, the title of a window with a refusal in it.
    let refusedTitle: String
  }

  /// The page for somebody without a link of her own.
  struct Welcome: Sendable {
    let title: String
    let lead: String
    let nothingHeading: String
    let nothingText: String
    let noLinkHeading: String
    let noLinkText: String
    /// Stands before the address of the web team.
    let contactLabel: String
  }

  /// The page behind a personal link, before its button is pressed.
  struct OpenLink: Sendable {
    let title: String
    let lead: String
    let leadTeam: String
    let go: String
    let keepNote: String
    let sharedNote: String
  }
}

/// Every word of the launcher and the panel over the intranet, in one language.
///
/// The scripts get them as a flat list: what the pages say too comes from ``InterfaceTexts``, so that there is one
/// place for a text. Words in braces, such as `{name}`, are filled in by the scripts.
struct OverlayTexts: Sendable {
  /// The texts of the pages, in the same language.
  let pages: InterfaceTexts
  /// What only the overlay says.
  let own: Own

  /// The texts of a language, by its first subtag; Dutch where nobody wrote any.
  static func of(_ language: String) -> OverlayTexts {
    let pages = InterfaceTexts.of(language)
    return OverlayTexts(pages: pages, own: pages.language == "en" ? .english : .dutch)
  }

  /// Every word under the name by which the scripts ask for it; no name twice.
  var all: [(key: String, text: String)] {
    let named = Mirror(reflecting: own).children.compactMap { child -> (key: String, text: String)? in
      guard let key = child.label, let text = child.value as? String else { return nil }
      return (key, text)
    }
    return named + shared
  }
}

extension OverlayTexts {
  /// What only the overlay says; a property is a key.
  struct Own: Sendable {
    /// Names the launcher: `{name}, je gids`.
    let launcher: String
    /// After the launcher's name, where something new waits.
    let launcherFresh: String
    /// After the launcher's name, where a story is under way.
    let launcherBusy: String
    /// After the launcher's name, where the web team answered her.
    let launcherReply: String
    let menu: String
    let close: String
    let move: String
    /// Announced after Vicky moved: `Ik sta nu {corner}.`.
    let movedTo: String
    let cornerBottomRight: String
    let cornerBottomLeft: String
    let cornerTopRight: String
    let cornerTopLeft: String
    let stories: String
    /// Leads to Vicky's own page, of `{name}`.
    let ownPage: String
    /// Leaves the sheet for a message to the web team.
    let tellCancel: String
    let backToTalk: String
    /// From the note beside a thing to the whole conversation.
    let wholeTalk: String
    /// From the conversation to the thing on the page.
    let pointOut: String
    let goThere: String
    let looking: String
    let found: String
    let outOfSight: String
    let notFound: String
    /// The thing is on `{page}`.
    let elsewhere: String
    let goToPage: String
    /// `{keys}` move between the thing and Vicky.
    let shortcut: String
    /// Where what she pressed takes a moment to come.
    let fetching: String
    let offline: String
    let queued: String
    let online: String
    /// Seen while an answer is under way: `{name} schrijft`.
    let writing: String
    let signInTitle: String
    let signInText: String
    let signIn: String
    let signInOpen: String
    let signInBlocked: String
    let signInAgain: String
    let notKnownTitle: String
    let notKnownText: String
    let retry: String
    let storyDone: String
    let lookBack: String
    /// Within a sentence: `op {day}`.
    let onDay: String
    let orderHow: String
    let previewing: String
    let previewScene: String
    let previewGo: String
    let previewStop: String
  }
}

/// The page for somebody without a link of her own.
struct WelcomeContext {
  let contact: Link?
}

/// The page behind a personal link, before its button is pressed.
struct OpenLinkContext {
  let action: String
  /// Where the button leads.
  let invitation: String
}

/// What went wrong.
struct ProblemContext {
  let problem: InterfaceTexts.Problem
  /// A word by which the operator finds it in the log.
  let reference: String?
  let wayOut: Link?
  let contact: Link?
}

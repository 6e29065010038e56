import Onboarding

/// The sign-in window.
struct SignInContext {
  let title: String
  let lead: String
  let note: String?
  /// Asks her whether Vicky may come along.
  let offer: Offer?
  /// Lets her look again, once she has opened her link.
  let retry: Offer?
  /// What the window's script hands over.
  let code: Code?

  enum State {
    /// The site is none that Vicky may appear on.
    case refused
    /// Nobody came in by a link in this browser.
    case unknown(SignInWish)
    case offered(Employee, SignInWish)
    case agreed(SignInWish, code: Token)
  }

  struct Offer {
    let action: String
    let origin: String
    let nonce: String
    let label: String

    init(_ wish: SignInWish, label: String) {
      action = SignInController.path
      origin = wish.origin
      nonce = wish.nonce
      self.label = label
    }
  }

  struct Code {
    let origin: String
    let nonce: String
    let code: String
    /// Where the page that opened the window does not hear it.
    let unheardTitle: String
    let unheard: String
  }

  init(_ state: State, _ texts: SignInTexts) {
    var (note, offer, retry, code): (String?, Offer?, Offer?, Code?)
    switch state {
    case .refused: (title, lead) = (texts.refusedTitle, texts.refusedLead)
    case .unknown(let wish):
      (title, lead, note) = (texts.unknownTitle, texts.unknownLead, texts.unknownNote)
      retry = Offer(wish, label: texts.lookAgain)
    case .offered(let employee, let wish):
      title = texts.title
      lead = texts.lead.filled(["name": employee.name, "site": wish.site])
      note = texts.note
      offer = Offer(wish, label: texts.agree)
    case .agreed(let wish, let token):
      (title, lead) = (texts.doneTitle, texts.doneLead.filled(["site": wish.site]))
      code = Code(
        origin: wish.origin, nonce: wish.nonce, code: token.secret,
        unheardTitle: texts.unheardTitle, unheard: texts.unheard)
    }
    (self.note, self.offer, self.retry, self.code) = (note, offer, retry, code)
  }
}

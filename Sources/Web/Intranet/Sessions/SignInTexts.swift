/// The words of the sign-in window.
struct SignInTexts: Sendable {
  let title: String
  /// With `{name}` and `{site}`.
  let lead: String
  let agree: String
  let note: String
  let unknownTitle: String
  let unknownLead: String
  let unknownNote: String
  let lookAgain: String
  let doneTitle: String
  /// With `{site}`.
  let doneLead: String
  /// Where the page that opened the window does not hear it.
  let unheardTitle: String
  let unheard: String
  let refusedTitle: String
  let refusedLead: String

  static func of(_ language: String) -> SignInTexts { language == "en" ? .english : .dutch }
}

extension SignInTexts {
  /// Dutch.
  static let dutch = SignInTexts(
    title: "Zal ik met je meekomen?",
    lead: "Je bent {name}. Met de knop kom ik ook op {site}, en ga je daar verder waar je was.",
    agree: "Ja, kom mee",
    note: "Ben je iemand anders? Log dan hier uit en open je eigen link.",
    unknownTitle: "Ik weet nog niet wie je bent",
    unknownLead: "Open je persoonlijke link in deze browser. Die staat in een bericht van het webteam.",
    unknownNote: "Heb je dat gedaan? Kom dan terug naar dit venster en druk op de knop.",
    lookAgain: "Kijk opnieuw",
    doneTitle: "Ik kom eraan",
    doneLead: "Je vindt me op {site}. Dit venster mag dicht.",
    unheardTitle: "Je intranet hoort me niet",
    unheard: "Sluit dit venster, ga naar je intranet en druk daar nog eens op mijn knop.",
    refusedTitle: "Hier kan ik niet meekomen",
    refusedLead: "Deze site staat niet op mijn lijst. Het webteam van je organisatie kan hem erop zetten.")

  /// English.
  static let english = SignInTexts(
    title: "Shall I come along?",
    lead: "You are {name}. Press the button and I come along to {site}, where you go on where you were.",
    agree: "Yes, come along",
    note: "Are you somebody else? Then sign out here and open your own link.",
    unknownTitle: "I do not know yet who you are",
    unknownLead: "Open your personal link in this browser. It is in a message from the web team.",
    unknownNote: "Have you done that? Then come back to this window and press the button.",
    lookAgain: "Look again",
    doneTitle: "I am on my way",
    doneLead: "You will find me on {site}. You may close this window.",
    unheardTitle: "Your intranet does not hear me",
    unheard: "Close this window, go to your intranet and press my button there again.",
    refusedTitle: "I cannot come along here",
    refusedLead: "This site is not on my list. The web team of your organisation can put it there.")
}

/// What went wrong in calling, in the words of one language.
struct APIProblemTexts: Sendable {
  struct Words: Sendable {
    /// What happened.
    let title: String
    /// What is kept, and what to do.
    let detail: String
  }

  private let words: @Sendable (APIProblem.Name) -> Words

  subscript(name: APIProblem.Name) -> Words { words(name) }

  /// The texts of a language, by its first subtag; Dutch where nobody wrote any.
  static func of(_ language: String) -> APIProblemTexts {
    APIProblemTexts(words: language == "en" ? english : dutch)
  }
}

extension APIProblemTexts {
  private static let dutch: @Sendable (APIProblem.Name) -> Words = { name in
    switch name {
    case .sessionOver:
      Words(title: "Ik weet niet meer wie je bent", detail: "Log opnieuw in. Je verhaal staat waar je was.")
    case .notAllowedHere:
      Words(
        title: "Op deze site mag ik niet komen", detail: "De beheerder kan deze site op mijn lijst zetten.")
    case .notFound: Words(title: "Dit is er niet", detail: "Kijk het adres na, of kies een ander verhaal.")
    case .methodNotAllowed:
      Words(title: "Dat kan hier niet", detail: "Dit adres kent deze manier van vragen niet.")
    case .oldTurn:
      Words(title: "Je was al verder", detail: "Misschien in een ander venster. Dit is waar je nu bent.")
    case .doesNotFit: Words(title: "Dat past hier niet", detail: "Kies een van de antwoorden die er staan.")
    case .badRequest:
      Words(title: "Dat begrijp ik niet", detail: "Er is niets veranderd. Probeer het nog eens.")
    case .tooLarge:
      Words(title: "Dat is te veel ineens", detail: "Maak je tekst korter en probeer het nog eens.")
    case .tokenRefused:
      Words(
        title: "Ik kon niet nagaan wie je bent", detail: "Laad de pagina opnieuw en probeer het nog eens.")
    case .notKnown:
      Words(title: "Ik ken je nog niet", detail: "Vraag het webteam van je organisatie om je toe te voegen.")
    case .storyFault:
      Words(
        title: "Hier loopt mijn verhaal vast",
        detail: "Wat je deed, is bewaard. Het webteam kan zien wat er misging. Probeer het later nog eens.")
    case .ours:
      Words(title: "Er ging iets mis bij mij", detail: "Wat je deed, is bewaard. Probeer het zo nog eens.")
    }
  }

  private static let english: @Sendable (APIProblem.Name) -> Words = { name in
    switch name {
    case .sessionOver:
      Words(title: "I no longer know who you are", detail: "Sign in again. Your story is where you left it.")
    case .notAllowedHere:
      Words(title: "I may not come to this site", detail: "The administrator can put this site on my list.")
    case .notFound: Words(title: "This is not there", detail: "Check the address, or choose another story.")
    case .methodNotAllowed:
      Words(title: "That cannot be done here", detail: "This address does not know this way of asking.")
    case .oldTurn:
      Words(
        title: "You were further already", detail: "Perhaps in another window. This is where you are now.")
    case .doesNotFit:
      Words(title: "That does not fit here", detail: "Choose one of the answers that are there.")
    case .badRequest:
      Words(title: "I do not understand that", detail: "Nothing has changed. Please try again.")
    case .tooLarge: Words(title: "That is too much at once", detail: "Make your text shorter and try again.")
    case .tokenRefused:
      Words(title: "I could not check who you are", detail: "Load the page again and try once more.")
    case .notKnown:
      Words(title: "I do not know you yet", detail: "Ask the web team of your organisation to add you.")
    case .storyFault:
      Words(
        title: "My story fails here",
        detail: "What you did is kept. The web team can see what went wrong. Try again later.")
    case .ours:
      Words(title: "Something went wrong with me", detail: "What you did is kept. Try again in a moment.")
    }
  }
}

import StoryEngine

/// What the terminal itself says, in the story's language.
struct TerminalWords: Sendable {
  /// A word that may be typed, what it does, and what must be possible for it.
  typealias Help = (word: String, meaning: String, needs: Possibilities)

  /// `nl` or `en`.
  let language: String
  let step: @Sendable (Int, Int) -> String
  let yes: String
  let no: String
  /// What stands between brackets after a question: what the variable holds now.
  let present: @Sendable (String) -> String
  let scale: @Sendable (Int, Int) -> String
  let words: String
  /// What may be typed at a task beside that it is done, and where there is a hint.
  let taskWays: String
  let taskWaysWithHint: String
  /// The words for it: something to do, something to look at.
  let done: String
  let seen: String
  /// How the kinds of quiz are answered, and what else may be typed there.
  let quizOne: String
  let quizSeveral: String
  let quizOrder: String
  let quizText: String
  let quizWays: String
  let quizWaysWithHint: String
  let right: String
  let wrong: String
  /// Stands before the title of what is given.
  let given: String
  let film: String
  /// Stands before the file that says what is to be seen and heard in a film.
  let toRead: String
  let goesOn: @Sendable (String) -> String
  let due: String
  let waitWays: String
  let waitWaysEarly: String
  let range: @Sendable (Int64, Int64) -> String
  let paused: String
  let over: String
  let again: String
  let refusedOption: String
  let refusedAnswer: String
  let refusedHere: String
  let refusedMany: String
  let refusedFew: String
  let refusedHint: String
  let refusedEarly: String
  let optional: String
  let anonymous: String
  let picture: String
  /// What may be typed here, as help shows it: the word and what it does.
  let help: [Help]
  /// The same at a task.
  let taskHelp: [Help]
  /// The same at something to look at.
  let showHelp: [Help]
  /// The same where some time is waited for.
  let waitHelp: [Help]
  /// The same for a story that is over.
  let beginAgain: Help
  /// Words for the inputs that the line format has.
  let commands: [String: String]

  static func of(_ language: String) -> TerminalWords {
    language.prefix { $0 != "-" }.lowercased() == "nl" ? dutch : english
  }

  static let dutch = TerminalWords(
    language: "nl", step: { "stap \($0) van \($1)" }, yes: "ja", no: "nee",
    present: { "nu: \($0); met Enter blijft dat zo" },
    scale: { "Een cijfer van \($0) tot en met \($1), en wat je erbij wilt zeggen." },
    words: "Typ wat je ervan vindt.", taskWays: "zie ik niet, of sla over",
    taskWaysWithHint: "hint, zie ik niet, of sla over", done: "gelukt", seen: "gezien",
    quizOne: "Typ het nummer.", quizSeveral: "Typ de nummers van alle goede antwoorden, zoals 1 3.",
    quizOrder: "Typ alle nummers in de goede volgorde, zoals 2 1 3.", quizText: "Typ je antwoord.",
    quizWays: "Of sla over.", quizWaysWithHint: "Of hint, of sla over.", right: "Goed!",
    wrong: "Nee, dat is het niet.", given: "Dit krijg je van me:", film: "Film",
    toRead: "Wat er te zien en te horen is, staat in", goesOn: { "Het gaat \($0) verder." },
    due: "Het is zover. Typ kijk.", waitWays: "Typ stop en kom later terug, of typ kijk.",
    waitWaysEarly: "Typ stop en kom later terug, of sla over om nu al verder te gaan.",
    range: { "Een getal van \($0) tot en met \($1)." },
    paused: "Tot straks. Ik weet waar je bent.", over: "Dit verhaal is uit.",
    again: "Typ opnieuw om nog eens te beginnen.",
    refusedOption: "Dat staat er niet bij. Kies een van de nummers.",
    refusedAnswer: "Dat past niet bij deze vraag.",
    refusedHere: "Dat kan hier niet. Typ ? om te zien wat wel kan.",
    refusedMany: "Kies één antwoord.", refusedFew: "Typ alle nummers, elk één keer.",
    refusedHint: "Meer tips heb ik niet.", refusedEarly: "Het is nog niet zover.",
    optional: "mag je overslaan", anonymous: "Zet anoniem: ervoor, dan geef ik je naam niet door.",
    picture: "Afbeelding",
    help: [
      ("terug", "één stap terug", Possibilities.back), ("sla over", "dit overslaan", .skip),
      ("verder", "dit stuk overslaan", .leave), ("hint", "een tip", .hint),
      ("stop", "stoppen; ik onthoud waar je bent", []),
      ("=tekst", "deze tekst, ook als het een van deze woorden is", []),
    ],
    taskHelp: [
      ("gelukt", "het is gelukt", []),
      ("zie ik niet", "ik zie het niet; dat hoort het webteam zonder je naam", []),
    ],
    showHelp: [
      ("gezien", "ik zie het", []),
      ("zie ik niet", "ik zie het niet; dat hoort het webteam zonder je naam", []),
    ],
    waitHelp: [
      ("kijk", "kijken of het zover is", []), ("+P1D", "doen alsof er een dag voorbij is", []),
    ],
    beginAgain: ("opnieuw", "nog eens vanaf het begin", []),
    commands: [
      "terug": "back", "sla over": "skip", "overslaan": "skip", "verder": "leave", "opnieuw": "begin",
      "gelukt": "done", "klaar": "done", "zie ik niet": "missing", "gezien": "done", "kijk": "resume",
      "ja": "true", "nee": "false",
    ])

  static let english = TerminalWords(
    language: "en", step: { "step \($0) of \($1)" }, yes: "yes", no: "no",
    present: { "now: \($0); Enter leaves it" },
    scale: { "A number from \($0) to \($1), and whatever you want to add." },
    words: "Type what you think.", taskWays: "missing, or skip",
    taskWaysWithHint: "hint, missing, or skip", done: "done", seen: "seen",
    quizOne: "Type the number.", quizSeveral: "Type the numbers of all right answers, such as 1 3.",
    quizOrder: "Type all numbers in the right order, such as 2 1 3.", quizText: "Type your answer.",
    quizWays: "Or skip.", quizWaysWithHint: "Or hint, or skip.", right: "Right!",
    wrong: "No, that is not it.", given: "This is for you:", film: "Film",
    toRead: "What there is to see and hear is in", goesOn: { "It continues \($0)." },
    due: "The time has come. Type look.", waitWays: "Type stop and come back later, or type look.",
    waitWaysEarly: "Type stop and come back later, or skip to go on now.",
    range: { "A number from \($0) to \($1)." },
    paused: "See you later. I know where you are.", over: "This story is over.",
    again: "Type again to start over.",
    refusedOption: "That is not on the list. Choose one of the numbers.",
    refusedAnswer: "That does not fit this question.",
    refusedHere: "Not here. Type ? to see what you can do.",
    refusedMany: "Choose one answer.", refusedFew: "Type all numbers, each of them once.",
    refusedHint: "I have no more hints.", refusedEarly: "The time has not come yet.",
    optional: "may be skipped", anonymous: "Put anonymous: before it, and I leave your name out.",
    picture: "Picture",
    help: [
      ("back", "one step back", Possibilities.back), ("skip", "skip this", .skip),
      ("leave", "skip this part", .leave), ("hint", "a tip", .hint),
      ("stop", "stop; I remember where you are", []),
      ("=text", "this text, even where it is one of these words", []),
    ],
    taskHelp: [
      ("done", "it is done", []),
      ("missing", "I do not see it; the web team hears that without your name", []),
    ],
    showHelp: [
      ("seen", "I see it", []),
      ("missing", "I do not see it; the web team hears that without your name", []),
    ],
    waitHelp: [
      ("look", "see whether the time has come", []), ("+P1D", "act as if a day has passed", []),
    ],
    beginAgain: ("again", "once more from the beginning", []),
    commands: ["again": "begin", "seen": "done", "look": "resume", "yes": "true", "no": "false"])
}

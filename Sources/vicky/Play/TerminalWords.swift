import StoryEngine

/// What the terminal itself says, in the story's language.
struct TerminalWords: Sendable {
  /// A word that may be typed, what it does, and what must be possible for it.
  typealias Help = (word: String, meaning: String, needs: Possibilities)

  let step: @Sendable (Int, Int) -> String
  let yes: String
  let no: String
  /// What stands between brackets after a question: what the variable holds now.
  let present: @Sendable (String) -> String
  let scale: @Sendable (Int, Int) -> String
  let words: String
  let taskWays: String
  let range: @Sendable (Int64, Int64) -> String
  let paused: String
  let over: String
  let again: String
  let refusedOption: String
  let refusedAnswer: String
  let refusedHere: String
  let optional: String
  let anonymous: String
  let picture: String
  /// What may be typed here, as help shows it: the word and what it does.
  let help: [Help]
  /// The same at a task.
  let taskHelp: [Help]
  /// The same for a story that is over.
  let beginAgain: Help
  /// Words for the inputs that the line format has.
  let commands: [String: String]

  static func of(_ language: String) -> TerminalWords {
    language.prefix { $0 != "-" }.lowercased() == "nl" ? dutch : english
  }

  static let dutch = TerminalWords(
    step: { "stap \($0) van \($1)" }, yes: "ja", no: "nee", present: { "nu: \($0); met Enter blijft dat zo" },
    scale: { "Een cijfer van \($0) tot en met \($1), en wat je erbij wilt zeggen." },
    words: "Typ wat je ervan vindt.", taskWays: "gelukt, hint, zie ik niet, of sla over",
    range: { "Een getal van \($0) tot en met \($1)." },
    paused: "Tot straks. Ik weet waar je bent.", over: "Dit verhaal is uit.",
    again: "Typ opnieuw om nog eens te beginnen.",
    refusedOption: "Dat staat er niet bij. Kies een van de nummers.",
    refusedAnswer: "Dat past niet bij deze vraag.",
    refusedHere: "Dat kan hier niet. Typ ? om te zien wat wel kan.",
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
    beginAgain: ("opnieuw", "nog eens vanaf het begin", []),
    commands: [
      "terug": "back", "sla over": "skip", "overslaan": "skip", "verder": "leave", "opnieuw": "begin",
      "gelukt": "done", "klaar": "done", "zie ik niet": "missing", "ja": "true", "nee": "false",
    ])

  static let english = TerminalWords(
    step: { "step \($0) of \($1)" }, yes: "yes", no: "no", present: { "now: \($0); Enter leaves it" },
    scale: { "A number from \($0) to \($1), and whatever you want to add." },
    words: "Type what you think.", taskWays: "done, hint, missing, or skip",
    range: { "A number from \($0) to \($1)." },
    paused: "See you later. I know where you are.", over: "This story is over.",
    again: "Type again to start over.",
    refusedOption: "That is not on the list. Choose one of the numbers.",
    refusedAnswer: "That does not fit this question.",
    refusedHere: "Not here. Type ? to see what you can do.",
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
    beginAgain: ("again", "once more from the beginning", []),
    commands: ["again": "begin", "yes": "true", "no": "false"])
}

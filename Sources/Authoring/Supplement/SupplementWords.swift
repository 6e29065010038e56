import StoryModel

/// What a supplement says itself, around what is new.
struct SupplementWords {
  /// Stands before the story's title.
  let title: String
  let question: String
  let yes: String
  let no: String
  /// The last words where she saw all of it.
  let seen: String
  /// The last words where she did not want to.
  let declined: String

  /// In this language; in English where there are no words in it.
  static func of(_ language: String) -> SupplementWords {
    language.lowercased().prefix { $0 != "-" } == "nl" ? dutch : english
  }

  /// The sentences that stand for themselves.
  var sentences: [String] { [question, yes, no, seen, declined] }

  private static let dutch = SupplementWords(
    title: "Nieuw in: ", question: "Er is iets bijgekomen sinds jouw rondleiding. Zal ik het laten zien?",
    yes: "Ja, laat maar zien", no: "Nee, dank je", seen: "Dat was het nieuws. Je bent weer helemaal bij!",
    declined: "Ook goed. Je rondleiding blijft gewoon klaar.")

  private static let english = SupplementWords(
    title: "New in: ", question: "There is something new since your tour. Shall I show you?",
    yes: "Yes, show me", no: "No, thank you", seen: "That was the news. You are up to date again!",
    declined: "That is fine. Your tour stays finished.")
}

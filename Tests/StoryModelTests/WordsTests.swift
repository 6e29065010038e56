import StoryModel
import Testing

@Suite struct WordsTests {
  @Test func areReadInEitherLanguage() {
    let words = Words("a name", nl: "een naam")
    #expect(words[.english] == "a name")
    #expect(words[.dutch] == "een naam")
  }

  @Test func areJoinedLanguageByLanguage() {
    var words = Suggestion.question(for: "sceen", among: ["scene"]) + Words("Write it.", nl: "Schrijf het.")
    words += Words(inBoth: " <scene>")
    #expect(words.english == "Did you mean 'scene'? Write it. <scene>")
    #expect(words.dutch == "Bedoelde je 'scene'? Schrijf het. <scene>")
  }

  @Test(arguments: [
    ([], "", ""), (["a"], "a", "a"), (["a", "b"], "a or b", "a of b"),
    (["a", "b", "c"], "a, b or c", "a, b of c"),
  ])
  func listWhatCanBeChosen(names: [String], english: String, dutch: String) {
    #expect(Words.choice(of: names) == Words(english, nl: dutch))
  }

  @Test(arguments: [
    ([:], MessageLanguage.english), (["LANG": "nl"], .dutch), (["LANG": "nl_NL.UTF-8"], .dutch),
    (["LANG": "nl_BE@euro"], .dutch), (["LANG": "NL-be"], .dutch), (["LANG": "C"], .english),
    (["LANG": "nds_NL"], .english), (["LANG": "de_DE.UTF-8"], .english),
    (["LANG": "nl_NL", "LC_MESSAGES": "en_GB"], .english),
    (["LANG": "en_GB", "LC_MESSAGES": "nl_NL"], .dutch),
    (["LC_ALL": "C", "LC_MESSAGES": "nl_NL", "LANG": "nl_NL"], .english),
    (["LC_ALL": "", "LANG": "nl_NL"], .dutch),
  ])
  func areInTheLanguageOfTheEnvironment(variables: [String: String], language: MessageLanguage) {
    #expect(MessageLanguage.fromEnvironment { variables[$0] } == language)
  }
}

package import StoryModel

/// A story to begin with: short, sound, and with each of the things that most stories need once.
package struct NewStory: Sendable {
  /// The languages in which there is one.
  package enum Language: String, CaseIterable, Sendable {
    case dutch = "nl"
    case english = "en"
  }

  let id: String
  let title: String
  let guide: String
  let guideName: String
  let language: Language

  /// `title` is what employees read; without one it is made of the id.
  package init(_ id: StoryID, title: String?, guide: Persona, language: Language) {
    self.id = id.text
    self.title = NewFile.escaped(title ?? Self.words(of: id.text))
    self.guide = guide.id.text
    guideName = NewFile.escaped(guide.name)
    self.language = language
  }

  /// The story and a first test of it.
  package var files: [NewFile] {
    switch language {
    case .dutch: [NewFile("story.xml", dutchStory), NewFile("tests/eerste-keer.xml", dutchTest)]
    case .english: [NewFile("story.xml", englishStory), NewFile("tests/first-time.xml", englishTest)]
    }
  }

  /// `een-collega-vinden` in words: `Een collega vinden`.
  static func words(of id: String) -> String {
    let words = id.split { "-_".contains($0) }.joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}

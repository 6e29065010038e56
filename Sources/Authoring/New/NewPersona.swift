package import StoryModel

/// A persona to begin with: two moods, and a small drawing of her own for each.
package struct NewPersona: Sendable {
  let id: String
  let name: String
  let language: NewStory.Language

  /// Without a name it is made of the id.
  package init(_ id: PersonaID, name: String?, language: NewStory.Language) {
    self.id = id.text
    self.name = NewFile.escaped(name ?? NewStory.words(of: id.text))
    self.language = language
  }

  /// The persona and her drawings.
  package var files: [NewFile] {
    let drawing = NewDrawing(id)
    return switch language {
    case .dutch:
      [
        NewFile("persona.xml", dutch), NewFile("vriendelijk.svg", drawing.svg(.friendly)),
        NewFile("blij.svg", drawing.svg(.glad)),
      ]
    case .english:
      [
        NewFile("persona.xml", english), NewFile("friendly.svg", drawing.svg(.friendly)),
        NewFile("glad.svg", drawing.svg(.glad)),
      ]
    }
  }

  private var dutch: String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <persona id="\(id)" xml:lang="nl">
      <name>\(name)</name>
      <about>Schrijf hier in een of twee zinnen wie \(name) is.</about>
      <voice>Schrijf hier hoe \(name) praat: in welke woorden, en waar het over gaat.</voice>
      <greeting from="05:00">Goedemorgen</greeting>
      <greeting from="12:00">Goedemiddag</greeting>
      <greeting from="18:00">Goedenavond</greeting>
      <!-- De eerste stemming geldt waar een verhaal er geen noemt. De tekeningen staan in deze map. -->
      <mood id="vriendelijk" drawing="vriendelijk.svg" alt="\(name) kijkt je vriendelijk aan."/>
      <mood id="blij" drawing="blij.svg" alt="\(name) lacht."/>
    </persona>

    """
  }

  private var english: String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <persona id="\(id)" xml:lang="en">
      <name>\(name)</name>
      <about>Write here who \(name) is, in a sentence or two.</about>
      <voice>Write here how \(name) speaks: in which words, and about what.</voice>
      <greeting from="05:00">Good morning</greeting>
      <greeting from="12:00">Good afternoon</greeting>
      <greeting from="18:00">Good evening</greeting>
      <!-- The first mood is the one where a story names none. The drawings are in this folder. -->
      <mood id="friendly" drawing="friendly.svg" alt="\(name) looks at you in a friendly way."/>
      <mood id="glad" drawing="glad.svg" alt="\(name) laughs."/>
    </persona>

    """
  }
}

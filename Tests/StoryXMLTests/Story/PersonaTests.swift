import StoryModel
import StoryXML
import Testing

@Suite struct PersonaTests {
  @Test func aPersonaIsRead() throws {
    let reading = expectFaults(
      inPersona: """
        <?xml version="1.0" encoding="UTF-8"?>
        <persona id="noor" xml:lang="nl">
          <name>Noor</name>
          <pronoun>zij</pronoun>
          <about>Nieuw hier.</about>
          <voice>Kort
            en droog.</voice>
          <relation to="vicky" is="collega"/>
          <mood id="rustig" drawing="rustig.svg" alt="Noor kijkt op."/>
          <mood id="blij" drawing="media/blij.svg" alt="Noor lacht."/>
        </persona>
        """)
    let persona = try #require(reading.value)
    #expect(persona.id == PersonaID("noor"))
    #expect(persona.language == "nl")
    #expect(persona.name == "Noor")
    #expect(persona.pronoun == "zij")
    #expect(persona.about == "Nieuw hier.")
    #expect(persona.voice == "Kort en droog.")
    #expect(persona.relations == [.init(persona: PersonaID("vicky"), word: "collega")])
    #expect(persona.moods.map(\.id.text) == ["rustig", "blij"])
    #expect(persona.moods.first?.drawing == "rustig.svg")
    #expect(persona.moods.first?.alternative == "Noor kijkt op.")
  }

  @Test func itsFaultsAreFound() {
    expectFaults(
      "V0008", "V0006", "V0023", "V0011", "V0024", "V0005",
      inPersona: """
        1️⃣<persona id="noor" xml:lang="nl" 1️⃣age="27">
          1️⃣<mood id="blij" drawing="blij.svg"/>
          <mood id="1️⃣blij" drawing="blij.svg" alt="Noor lacht."/>
          <mood id="stil" drawing="1️⃣../stil.svg" alt="Noor zwijgt."/>
          1️⃣<greting from="05:00">Goedemorgen</greting>
        </persona>
        """)
  }

  @Test func aStoryIsNoPersona() {
    let reading = expectFaults("V0005", inPersona: "1️⃣<story id=\"a\" xml:lang=\"nl\" guide=\"noor\"/>")
    #expect(reading.value == nil)
  }
}

import Foundation
import Testing

/// Every beat at a terminal: what it says, and what may be typed.
@Suite("vicky play, beat by beat")
struct PlayBeatsTests {
  private let office: Office

  init() throws {
    office = try Office()
    try office.scratch.write(
      """
      <persona id="vicky" xml:lang="nl">
        <name>Vicky</name>
        <mood id="blij" drawing="blij.svg" alt="Vicky lacht."/>
        <wardrobe><slot id="hoofd" title="Hoofd"/>
          <piece id="hoed" slot="hoofd" drawing="blij.svg" title="Zonnehoed" alt="een hoed"/></wardrobe>
      </persona>
      """, to: "personas/vicky/persona.xml")
    for file in ["film.webm", "film.vtt", "film.txt"] {
      try office.scratch.write("x", to: "stories/alles/\(file)")
    }
    try office.scratch.write(Self.story, to: "stories/alles/story.xml")
  }

  private func play(_ lines: String...) throws -> String {
    let told = try office.done(
      "play", "alles", "--at", "2026-11-23T09:00:00+01:00", input: lines.joined(separator: "\n") + "\n")
    return told.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test("a list of which several may be right takes numbers, also with commas")
  func several() throws {
    let told = try play("1, 2")
    #expect(told.contains("Wat mag? 1 Lezen 2 Zeggen 3 Opeten"))
    #expect(told.contains("Typ de nummers van alle goede antwoorden, zoals 1 3. Of hint, of sla over."))
    #expect(told.contains("Goed! Ga zo door."))
    #expect(try play("3").contains("Nee, dat is het niet. Dat kraakt. Ga zo door."))
    #expect(try play("4").contains("Dat staat er niet bij. Kies een van de nummers."))
    #expect(try play("hint", "hint").contains("Twee van de drie."))
    #expect(try play("hint", "hint").contains("Meer tips heb ik niet."))
  }

  @Test("an order takes all numbers")
  func order() throws {
    let told = try play("1 2", "1")
    #expect(told.contains("Typ alle nummers in de goede volgorde, zoals 2 1 3."))
    #expect(told.contains("Typ alle nummers, elk één keer."))
  }

  @Test("the rest can be read and done, to the time that has to come")
  func theRest() throws {
    let told = try play("1 2", "sla over", "victor", "gezien", "+P1D", "kijk")
    #expect(told.contains("Hoe heet hij? (Typ je antwoord. Of sla over.) Goed!"))
    #expect(told.contains("Zo kom je er: ga op het intranet naar /groepen en zoek de knop 'Lid worden'."))
    #expect(told.contains("(gezien, zie ik niet, of sla over)"))
    #expect(told.contains("★ Dit krijg je van me: Zonnehoed"))
    #expect(told.contains("[Film: Een film.] [Wat er te zien en te horen is, staat in"))
    #expect(told.contains("stories/alles/film.txt]"))
    #expect(told.contains("(Het gaat morgen verder. Typ stop en kom later terug, of sla over om nu al"))
    #expect(
      told.contains("(Het gaat vandaag om 11:00 uur verder. Typ stop en kom later terug, of typ kijk.)"))
    #expect(
      told.hasSuffix(
        "Het is nog niet zover. Even wachten. (Het gaat vandaag om 11:00 uur verder. Typ stop "
          + "en kom later terug, of typ kijk.) Tot straks. Ik weet waar je bent."))
  }

  private static let story = """
    <story id="alles" xml:lang="nl" guide="vicky">
      <title>Alles</title>
      <scene id="begin" title="Begin">
        <quiz id="meer" kind="several"><question>Wat mag?</question>
          <answer id="lezen" correct="true">Lezen</answer><answer id="zeggen" correct="true">Zeggen</answer>
          <answer id="eten">Opeten <explain>Dat kraakt.</explain></answer>
          <explain>Ga zo door.</explain><hint>Twee van de drie.</hint></quiz>
        <quiz id="rij" kind="order"><question>Wat eerst?</question>
          <answer id="a">Kijken</answer><answer id="b">Kiezen</answer></quiz>
        <quiz id="naam" kind="text"><question>Hoe heet hij?</question><accept>Victor</accept></quiz>
        <show id="kijk" page="/groepen" role="button" name="Lid worden" css="[data-join]">Zie je hem?</show>
        <give item="vicky.hoed"/>
        <video id="film" src="film.webm" captions="film.vtt" description="film.txt" alt="Een film."/>
        <wait id="morgen" for="P1D">Tot morgen.</wait>
        <wait id="vast" for="PT2H" early="no">Even wachten.</wait>
        <end id="klaar" outcome="completed">Dag!</end>
      </scene>
    </story>
    """
}

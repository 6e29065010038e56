import StoryModel
import TestSupport
import Testing

/// Long sentences, hard scenes, vague links and instructions by colour: where they are looked for, and where not.
@Suite struct ReadableTextTests {
  private static let long = """
    Als je een collega zoekt maar niet weet hoe die heet, dan typ je in het smoelenboek gewoon het woord waar het om gaat.
    """
  private static let hard = """
    Wijzigingen worden na goedkeuring door de leidinggevende automatisch verwerkt in de gemeentelijke \
    personeelsadministratie. Medewerkers zijn verantwoordelijk voor de juistheid van persoonlijke gegevens. \
    Onduidelijkheden meldt men telefonisch bij de afdeling bedrijfsvoering. Formulieren zijn digitaal beschikbaar.
    """

  private func found(_ beats: String, language: String = "nl") -> [Diagnostic] {
    let xml = """
      <story id="proef" xml:lang="\(language)" guide="vicky"><title>Proef</title>
      <scene id="begin">\(beats)<end id="klaar" outcome="completed">Dag!</end></scene></story>
      """
    return Judged(SourceText(path: "story.xml", bytes: Array(xml.utf8))).diagnostics
  }

  private func codes(_ beats: String, language: String = "nl") -> [Int] {
    found(beats, language: language).map(\.code.number)
  }

  @Test(arguments: [
    "<say>¶</say>", #"<ask id="a" into="t">¶</ask>"#, #"<task id="t" done="word">¶</task>"#,
    #"<task id="t" done="word">Doe.<hint>¶</hint></task>"#,
    #"<task id="t" done="event" event="e">Doe.<hint event="h">¶</hint></task>"#,
    ##"<show id="t" css="#a">Kijk.<missing>¶</missing></show>"##,
    #"<feedback id="f" topic="t" scale="stars">¶</feedback>"#, #"<wait id="w" for="P1D">¶</wait>"#,
    #"<choose id="c"><prompt>¶</prompt><option id="o">Ja</option></choose>"#,
    #"<choose id="c"><option id="o">¶</option></choose>"#,
    #"<quiz id="q" kind="text"><question>¶</question><accept>Ja</accept></quiz>"#,
    #"<quiz id="q" kind="text"><question>Ja?</question><accept>Ja</accept><explain>¶</explain></quiz>"#,
    #"<quiz id="q" kind="text"><question>Ja?</question><accept>Ja</accept><hint>¶</hint></quiz>"#,
    """
    <quiz id="q" kind="one"><question>Ja?</question><answer id="a" correct="true">¶</answer>
    <answer id="b">Nee</answer></quiz>
    """,
    """
    <quiz id="q" kind="one"><question>Ja?</question><answer id="b">Nee</answer>
    <answer id="a" correct="true">Ja<explain>¶</explain></answer></quiz>
    """,
    #"<say>Kijk. <if test="employee.firstName = ''">Ja.<else>¶</else></if></say>"#,
    #"<say><vary id="v" mode="cycle"><case id="a">Ja.</case><case id="b">¶</case></vary></say>"#,
  ])
  func everythingThatIsTold(_ beat: String) {
    let variables = #"<variables><text name="t"/></variables>"#
    func codes(_ text: String) -> [Int] {
      let xml = """
        <story id="proef" xml:lang="nl" guide="vicky"><title>Proef</title>\(beat.contains("<ask") ? variables : "")
        <scene id="begin">\(beat.replacing("¶", with: text))<end id="klaar" outcome="completed">Dag!</end></scene>
        </story>
        """
      return Judged(SourceText(path: "story.xml", bytes: Array(xml.utf8))).diagnostics.map(\.code.number)
        .filter { $0 >= 37 }
    }
    #expect(codes(Self.long) == [40])
    #expect(codes("Klik op de rode knop.") == [38])
    #expect(codes(#"Kijk <a href="/a">hier</a>."#) == [37])
    #expect(codes("Prima.") == [])
  }

  @Test func theEndIsLookedAtToo() {
    #expect(codes(#"<end id="e" outcome="completed">\#(Self.long)</end>"#) == [40])
  }

  @Test func theSentenceIsNamed() throws {
    let finding = try #require(found("<say>Kort. \(Self.long) Klaar.</say>").first)
    #expect(
      finding.message.english
        == "this sentence has 24 words: "
        + "'Als je een collega zoekt maar niet weet hoe die heet, dan typ je in het smoelenboek …'")
  }

  @Test func theHeaviestSentenceIsNamedAndNoLevel() throws {
    let finding = try #require(found("<say>Hoi!</say><say>\(Self.hard)</say>").first)
    #expect(finding.code.number == 41)
    #expect(finding.message.dutch.contains("scène 'begin'"))
    #expect(finding.message.dutch.contains("'Wijzigingen worden na goedkeuring"))
    for words in [finding.message.english, finding.message.dutch, finding.help.english, finding.help.dutch] {
      #expect(!words.contains(/\b([ABC][12]|level|niveau|B1)\b/))
    }
  }

  @Test(arguments: ["fr", "de-DE", "fy", "nds"])
  func otherLanguagesArePassedOver(_ language: String) {
    let beats = """
      <say>\(Self.long) \(Self.hard) \(Self.hard) Klik op de rode knop. Kijk <a href="/a">hier</a>.</say>
      """
    #expect(codes(beats, language: language) == [])
    #expect(codes(beats, language: "nl-BE").sorted() == [37, 38, 40, 41])
  }

  @Test func englishIsJudgedAsEnglish() {
    #expect(codes("<say>Click the red dot on the right.</say>", language: "en-GB") == [38])
    #expect(codes("<say>Click the red dot on the right.</say>") == [])
  }

  @Test func spansInAnotherLanguageAreLeftOut() {
    #expect(codes(#"<say>Zij zei: <span xml:lang="en">\#(Self.long)</span></say>"#) == [])
    #expect(codes(#"<say>Klik op de groene knop <span xml:lang="en">save</span>.</say>"#) == [])
    #expect(codes(#"<say>Zij zei: <span xml:lang="nl-BE">\#(Self.long)</span></say>"#) == [40])
    #expect(codes(#"<say><a href="/a"><span xml:lang="fr">bonjour</span></a></say>"#) == [])
  }

  @Test func valuesAreQuotedAsDots() throws {
    let finding = try #require(
      found(#"<say><value of="employee.firstName"/>, \#(Self.long.lowercased())</say>"#).first)
    #expect(finding.message.dutch.contains("'…, als je een collega"))
  }

  @Test func eachVagueLinkIsNamed() {
    let found = found(#"<say>Klik <a href="/a">hier</a> of <a href="/b">daar</a>.</say>"#)
    #expect(
      found.map(\.message.dutch) == [
        "de link 'hier' zegt niet waar die heen gaat", "de link 'daar' zegt niet waar die heen gaat",
      ])
  }

  @Test(arguments: [
    ("Klik op de rode knop.", "'rode knop' vind je alleen aan de kleur"),
    ("Klik rechtsboven.", "'Klik rechtsboven' vind je alleen aan de plaats"),
    ("Klik op het ronde icoon.", "'ronde icoon' vind je alleen aan de vorm"),
    ("Klik op de grote knop.", "'grote knop' vind je alleen aan de grootte"),
  ])
  func whatItReliesOnIsNamed(_ text: String, _ message: String) {
    #expect(found("<say>\(text)</say>").map(\.message.dutch) == [message])
  }
}

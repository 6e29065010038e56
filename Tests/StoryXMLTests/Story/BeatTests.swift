import StoryModel
import StoryXML
import Testing

@Suite struct BeatTests {
  @Test func aStoryHasItsHead() throws {
    let reading = expectFaults(
      in: """
        <story id="welkom" xml:lang="nl" guide="vicky" minutes="6">
          <title> Een  rondje </title>
          <summary>Alles.</summary>
          <scene id="begin" title="Begin" feature="dashboard" milestone="true" skip="slot"/>
          <scene id="slot"/>
        </story>
        """)
    let story = try #require(reading.value)
    #expect(story.id == StoryID("welkom"))
    #expect(story.language == "nl")
    #expect(story.guide.value == PersonaID("vicky"))
    #expect(story.minutes == 6)
    #expect(story.title == "Een rondje")
    #expect(story.summary == "Alles.")
    #expect(story.scenes.map(\.id.value.text) == ["begin", "slot"])
    let scene = try #require(story.scenes.first)
    #expect(scene.title == "Begin")
    #expect(scene.feature == "dashboard")
    #expect(scene.isMilestone)
    #expect(scene.skip?.value == SceneID("slot"))
  }

  @Test func beatsComeInOrder() throws {
    let kinds = try beats(
      """
      <say id="hoi" by="victor" mood="blij">Hoi</say>
      <image src="media/a.svg" alt="Een a."/>
      <ask id="naam" into="bijnaam" optional="true">Naam?</ask>
      <set variable="punten" to="punten + 1"/>
      <task id="doe" page="/profiel" done="word">Doe.<hint>Zo.</hint><hint>Of zo.</hint><missing>Weg.</missing></task>
      <feedback id="f" topic="welkom" scale="nps" anonymous="no">En?</feedback>
      <goto scene="slot"/>
      <end id="klaar" outcome="declined"/>
      """
    ).map(\.kind)
    guard case .say(let say) = kinds[0], case .image(let image) = kinds[1], case .ask(let ask) = kinds[2],
      case .set(let set) = kinds[3], case .task(let task) = kinds[4], case .feedback(let feedback) = kinds[5],
      case .goto(let scene) = kinds[6], case .end(let end) = kinds[7]
    else { throw ReadingFailed() }
    #expect(say.speaker?.value == PersonaID("victor"))
    #expect(say.mood?.value == MoodID("blij"))
    #expect(image.source.value == "media/a.svg")
    #expect(image.alternative == "Een a.")
    #expect(ask.variable.value == VariableName("bijnaam"))
    #expect(ask.isOptional)
    #expect(set.variable.value == VariableName("punten"))
    #expect(set.value.terms.count == 3)
    #expect(task.target.page == "/profiel")
    #expect(task.hints.map(\.text.plain) == ["Zo.", "Of zo."])
    #expect(task.missing?.plain == "Weg.")
    #expect(feedback.topic == "welkom")
    #expect(feedback.scale == .nps)
    #expect(!feedback.allowsAnonymous)
    #expect(scene.value == SceneID("slot"))
    #expect(end.outcome == .declined)
    #expect(end.text.isEmpty)
  }

  @Test func whatIsLeftOutHasItsDefault() throws {
    let kinds = try beats("<feedback id=\"f\" topic=\"t\">En?</feedback><say>Hoi</say>").map(\.kind)
    guard case .feedback(let feedback) = kinds[0], case .say(let say) = kinds[1] else {
      throw ReadingFailed()
    }
    #expect(feedback.scale == .text)
    #expect(feedback.allowsAnonymous)
    #expect(say.speaker == nil)
    #expect(say.mood == nil)
  }

  @Test func aBeatThatWaitsGetsAnIDFromItsPlace() throws {
    let reading = expectFaults(
      "V0013", "V0013", "V0013", "V0013",
      inBeats: """
        <say>Een.</say>
        1️⃣<choose><option id="a"><label>A</label><say>Drie.</say>1️⃣<end outcome="completed"/></option>
        1️⃣<option>B</option></choose>
        1️⃣<task>Doe.</task>
        """)
    let scene = try #require(reading.value?.scenes.first)
    #expect(scene.beats.map { $0.id?.value.text } == [nil, "begin~2", "begin~5"])
    guard case .choose(let choose) = scene.beats[1].kind,
      case .beats(let own, _) = choose.options[0].outcome
    else { throw ReadingFailed() }
    #expect(own.map { $0.id?.value.text } == [nil, "begin~4"])
    #expect(choose.options.map(\.id.value.text) == ["a", "~2"])
    #expect(reading.diagnostics.allSatisfy { $0.severity == .warning })
  }
}

import StoryModel
import StoryXML
import Testing

@Suite struct OptionTests {
  private func choose(_ inside: String) throws -> Beat.Choose {
    guard case .choose(let choose)? = try beats("<choose id=\"c\">\(inside)</choose>").first?.kind else {
      throw ReadingFailed()
    }
    return choose
  }

  @Test func theLabelStandsInItOrInLabel() throws {
    let choose = try choose(
      """
      <prompt>Waar <em>heen</em>?</prompt>
      <option id="a" to="slot">Naar het <strong>slot</strong></option>
      <option id="b"><label>Blijf</label><say>Goed.</say></option>
      """)
    #expect(choose.prompt?.plain == "Waar heen?")
    #expect(choose.options.map(\.label.plain) == ["Naar het slot", "Blijf"])
  }

  @Test func anOptionGoesToASceneOrOn() throws {
    let choose = try choose(
      """
      <option id="a" to="slot" once="true" when="visits('begin') = 1">A</option>
      <option id="b">B</option>
      <option id="c" again="true"><label>C</label><say>Ha.</say><goto scene="x"/></option>
      <otherwise to="slot"/>
      """)
    guard case .scene(let scene) = choose.options[0].outcome,
      case .beats(let none, let notAgain) = choose.options[1].outcome,
      case .beats(let own, let again) = choose.options[2].outcome,
      case .scene? = choose.otherwise?.outcome
    else { throw ReadingFailed() }
    #expect(scene.value == SceneID("slot"))
    #expect(choose.options.map(\.isOnce) == [true, false, false])
    #expect(choose.options.map { $0.condition != nil } == [true, false, false])
    #expect(none.isEmpty && !notAgain)
    #expect(own.count == 2 && again)
  }

  @Test func otherwiseMayHaveBeatsOrNothing() throws {
    let withBeats = try choose("<option id=\"a\">A</option><otherwise><say>Niets meer.</say></otherwise>")
    guard case .beats(let own, false)? = withBeats.otherwise?.outcome else { throw ReadingFailed() }
    #expect(own.count == 1)
    let empty = try choose("<option id=\"a\">A</option><otherwise/>")
    guard case .beats(let none, false)? = empty.otherwise?.outcome else { throw ReadingFailed() }
    #expect(none.isEmpty)
    #expect(try choose("<option id=\"a\">A</option>").otherwise == nil)
  }

  @Test func choosesMayStandInOneAnother() throws {
    let outer = try choose(
      """
      <option id="a"><label>A</label>
        <choose id="d"><prompt>En dan?</prompt><option id="x">X</option><option id="y">Y</option></choose>
      </option>
      <option id="b">B</option>
      """)
    #expect(outer.options.map(\.id.value.text) == ["a", "b"])
    #expect(outer.prompt == nil)
    guard case .beats(let own, _) = outer.options[0].outcome, case .choose(let inner)? = own.first?.kind
    else {
      throw ReadingFailed()
    }
    #expect(inner.options.map(\.id.value.text) == ["x", "y"])
    #expect(inner.prompt?.plain == "En dan?")
  }

  @Test func targetAndBeatsExcludeEachOther() {
    expectFaults(
      "V0010", "V0010", "V0010",
      inBeats: """
        <choose id="c">
          <option id="a" to="1️⃣slot"><label>A</label><say>A.</say></option>
          <option id="b" to="slot" again="1️⃣true">B</option>
          <otherwise to="1️⃣slot"><say>Niets.</say></otherwise>
        </choose>
        """)
  }

  @Test func textBesideALabelOrBeatsIsMisplaced() {
    expectFaults(
      "V0009", "V0009", "V0009",
      inBeats: """
        <choose id="c">
          <option id="a"><label>A</label> 1️⃣en meer</option>
          <option id="b">1️⃣Blijf <say>Goed.</say></option>
          <option id="d"><say>Goed.</say><!-- hier --> 1️⃣<em>Blijf</em></option>
        </choose>
        """)
  }

  @Test func anOptionSaysSomething() {
    expectFaults(
      "V0008", "V0008", "V0008",
      inBeats: """
        <choose id="c">
          1️⃣<option id="a"/>
          1️⃣<option id="b"><say>Goed.</say></option>
          <option id="d">1️⃣<label> </label><say>Goed.</say></option>
        </choose>
        """)
  }
}

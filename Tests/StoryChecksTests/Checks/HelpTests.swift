import StoryModel
import TestSupport
import Testing

/// What the checks say to do: the nearest name, and what there is.
@Suite struct HelpTests {
  private let onward = #"<goto scene="slot"/>"#

  private func help(_ marked: MarkedText) -> [String] {
    Judged(marked.source()).diagnostics.map(\.help.english)
  }

  @Test func theNearestSceneIsOffered() {
    #expect(
      help(story(#"<scene id="begin"><goto scene="Slot"/></scene>"# + ending))
        == ["Did you mean 'slot'? Name a scene of this story, or add a <scene id=\"Slot\">."])
  }

  @Test func moodsAreListed() {
    #expect(
      help(story(#"<scene id="begin"><say by="victor" mood="blij">Hm.</say>\#(onward)</scene>"# + ending))
        == ["Victor can be 'nuchter', 'brutaal', 'moppert', 'grijnst' and 'onder-de-indruk'."])
  }

  @Test func attributesOfTheEmployeeAreListed() {
    let found = help(
      story(
        #"<scene id="begin"><say><value of="employee.firstname"/></say>\#(onward)</scene>"# + ending))
    #expect(found[0].hasPrefix("Did you mean 'employee.firstName'? A story may use employee.firstName, "))
  }

  @Test func theRangeIsNamed() {
    #expect(
      help(
        story(
          variables: #"<integer name="n" min="1" max="3"/>"#,
          """
          <scene id="begin"><set variable="n" to="4"/><say><value of="n"/></say>\(onward)</scene>\(ending)
          """)) == ["Set a number from 1 to 3, or widen min and max of 'n'."])
  }
}

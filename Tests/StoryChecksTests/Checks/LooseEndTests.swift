import StoryModel
import TestSupport
import Testing

@Suite struct LooseEndTests {
  private func expect(_ marked: MarkedText, sourceLocation: SourceLocation = #_sourceLocation) {
    let found = Judged(marked.source())
    #expect(found.places == Judged.places("V0020", at: marked.offsets), sourceLocation: sourceLocation)
  }

  @Test func everyOptionCounts() {
    expect(
      story(
        """
        1️⃣<scene id="begin"><choose id="k"><option id="a" to="slot">A</option>
        <option id="b"><label>B</label><say>Hm.</say></option></choose></scene>\(ending)
        """))
  }

  @Test func anOptionThatComesAgainIsNoWayOut() {
    expect(
      story(
        """
        <scene id="begin"><choose id="k"><option id="a" to="slot">A</option>
        <option id="b" again="true"><label>B</label><say>Hm.</say></option></choose></scene>\(ending)
        """))
  }

  @Test func whatComesAfterTheEndDoesNotCount() {
    expect(
      story(
        """
        <scene id="begin"><goto scene="slot"/><say>Nooit.</say></scene>\(ending)
        """))
  }

  @Test func aMisspeltTargetIsOneFault() {
    let marked = story(#"<scene id="begin"><goto scene="1️⃣slto"/></scene>"# + ending)
    #expect(Judged(marked.source()).places == Judged.places("V0012", at: marked.offsets))
  }

  @Test func aMisspeltElementIsOneFault() {
    let marked = story(#"<scene id="begin">1️⃣<gto scene="slot"/></scene>"# + ending)
    #expect(Judged(marked.source()).places == Judged.places("V0005", at: marked.offsets))
  }

  @Test func anUnknownMoodHidesNothing() {
    let marked = story(#"<scene id="begin"><say mood="woest">Hm.</say></scene>"#)
    #expect(Judged(marked.source()).diagnostics.map(\.code.number) == [20, 19])
  }
}

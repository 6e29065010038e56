import TestSupport
import Testing

@Suite struct UnreachableSceneTests {
  private func expect(_ marked: MarkedText, sourceLocation: SourceLocation = #_sourceLocation) {
    let found = Judged(marked.source())
    #expect(found.places == Judged.places("V0021", at: marked.offsets), sourceLocation: sourceLocation)
  }

  @Test func whatStandsAfterAGotoIsNeverReached() {
    expect(
      story(
        """
        <scene id="begin"><goto scene="slot"/><goto scene="eiland"/></scene>
        1️⃣<scene id="eiland"><goto scene="slot"/></scene>\(ending)
        """))
  }

  @Test func bothBranchesArePossible() {
    expect(
      story(
        """
        <scene id="begin"><if test="true"><goto scene="slot"/><else><goto scene="ander"/></else></if></scene>
        <scene id="ander"><goto scene="slot"/></scene>\(ending)
        """))
  }

  @Test func skipCountsWhereTheStoryWaits() {
    expect(
      story(
        """
        <scene id="begin" skip="slot"><task id="t" done="word">Doe.</task><goto scene="begin"/></scene>\(ending)
        """))
    expect(
      story(
        """
        <scene id="begin" skip="weg"><goto scene="slot"/></scene>
        1️⃣<scene id="weg"><goto scene="slot"/></scene>\(ending)
        """))
  }

  @Test func aSceneBehindAFaultyConditionMayBeReached() {
    let marked = story(
      """
      <scene id="begin"><if test="1️⃣kent"><goto scene="slot"/></if><goto scene="ander"/></scene>
      <scene id="ander"><goto scene="slot"/></scene>\(ending)
      """)
    #expect(Judged(marked.source()).places == Judged.places("V0017", at: marked.offsets))
  }

  @Test func anIslandIsFoundBesideOtherFaults() {
    let marked = story(
      """
      <scene id="begin"><zeg>Hm.</zeg><goto scene="slot"/></scene>
      1️⃣<scene id="eiland"><goto scene="slot"/></scene>\(ending)
      """)
    #expect(Judged(marked.source()).places.contains(Judged.places("V0021", at: marked.offsets)[0]))
  }

  @Test func aDoubledSceneIsOneFault() {
    let marked = story(
      """
      <scene id="begin"><goto scene="slot"/></scene>
      <scene id="slot"><goto scene="begin"/></scene><scene id="1️⃣slot"><goto scene="begin"/></scene>
      """)
    #expect(Judged(marked.source()).places == Judged.places("V0011", at: marked.offsets))
  }
}

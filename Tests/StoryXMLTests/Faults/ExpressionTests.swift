import StoryModel
import StoryXML
import TestSupport
import Testing

@Suite struct ExpressionTests {
  @Test(arguments: [
    "1️⃣", "punten >1️⃣", "1️⃣/ 2", "1 &lt; 2 and 1️⃣&gt; 3", "'&#233;' = 'é' 1️⃣)", "punten\n   1️⃣&amp;&amp; x",
    "a &lt;1️⃣", "(a &lt; b) 1️⃣'&lt;'",
  ])
  func aFaultIsShownAtItsToken(_ test: String) {
    expectFaults("V0015", inBeats: "<if test=\"\(test)\"/>")
  }

  @Test func termsKnowWhereTheyStand() throws {
    let text = MarkedText(
      story(
        beats: "<if test=\"punten &lt;= 3 and 1️⃣chosen(1️⃣'z&#105;n', 1️⃣'ja') or 1️⃣&quot;\"/>".replacing(
          "1️⃣&quot;", with: "1️⃣klaar")))
    let scene = try #require(StoryReader.read(text.source()).value?.scenes.first)
    guard case .branch(let branch)? = scene.beats.first?.kind else { throw ReadingFailed() }
    let terms = try #require(branch.cases[0].condition).terms
    var starts: [Int] = []
    for term in terms {
      if case .call(_, let arguments) = term.kind {
        starts += [Int(term.range.start)] + arguments.map { Int($0.range.start) }
        #expect(arguments.map(\.value) == ["zin", "ja"])
      }
      if case .name("klaar") = term.kind { starts.append(Int(term.range.start)) }
    }
    #expect(starts == text.offsets)
  }

  @Test func expressionsStandInEveryPlaceForThem() {
    expectFaults(
      "V0015", "V0015", "V0015", "V0015",
      inBeats: """
        <set variable="a" to="1️⃣"/>
        <say>Hoi <value of="a 1️⃣b"/></say>
        <choose id="c"><option id="d" when="1️⃣)">D</option></choose>
        <if test="true"><elseif test="1️⃣="/></if>
        """)
  }
}

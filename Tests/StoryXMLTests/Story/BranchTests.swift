import StoryModel
import StoryXML
import Testing

@Suite struct BranchTests {
  private func cases(_ inside: String) throws -> [(condition: Int, beats: [String?])] {
    guard case .branch(let branch)? = try beats("<if test=\"true\">\(inside)</if>").first?.kind else {
      throw ReadingFailed()
    }
    return branch.cases.map { ($0.condition?.terms.count ?? 0, $0.beats.map { $0.id?.value.text }) }
  }

  @Test func beatsBeforeElseifBelongToTheFirstCase() throws {
    let cases = try cases(
      """
      <say id="a">A</say><say id="b">B</say>
      <elseif test="visited('x') and true"><say id="c">C</say></elseif>
      <elseif test="true"/>
      <else><say id="d">D</say></else>
      """)
    #expect(cases.map(\.beats) == [["a", "b"], ["c"], [], ["d"]])
    #expect(cases.map(\.condition) == [1, 4, 1, 0])
  }

  @Test func aBranchAloneHasOneCase() throws {
    #expect(try cases("<say id=\"a\">A</say>").map(\.beats) == [["a"]])
    #expect(try cases("").map(\.beats) == [[]])
    #expect(try cases("<else/>").map(\.beats) == [[], []])
  }

  @Test func branchesMayStandInOneAnother() throws {
    let cases = try cases(
      """
      <if test="true"><say id="a">A</say><else><say id="b">B</say></else></if>
      <else><if test="true"><say id="c">C</say></if><say id="d">D</say></else>
      """)
    #expect(cases.map(\.beats) == [[nil], [nil, "d"]])
  }

  @Test func theOrderIsElseifThenElse() {
    expectFaults(
      "V0005", "V0005", "V0005",
      inBeats: """
        <if test="true">
          <say>A</say>
          <else><say>B</say></else>
          1️⃣<elseif test="true"><say>C</say></elseif>
          1️⃣<else><say>D</say></else>
          1️⃣<say>E</say>
        </if>
        """)
  }

  @Test func aFaultyConditionLeavesBothWaysOpen() throws {
    let reading = expectFaults(
      "V0015", "V0007",
      inBeats: "<if test=\"1️⃣\"><say>A</say></if>1️⃣<if><say>B</say></if>")
    for beat in try #require(reading.value?.scenes.first).beats {
      guard case .branch(let branch) = beat.kind else { continue }
      #expect(branch.cases[0].condition != nil)
    }
  }
}

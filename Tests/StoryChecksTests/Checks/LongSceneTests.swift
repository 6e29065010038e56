import StoryModel
import TestSupport
import Testing

/// The fifth beat in a row is one too many, on whichever way it comes.
@Suite struct LongSceneTests {
  private static func says(_ count: Int) -> String { String(repeating: "<say>Hoi.</say>", count: count) }
  private static let choice = #"<choose id="zin"><option id="ja">Ja</option></choose>"#

  private func expect(_ scenes: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let marked = story(scenes + ending)
    let expected = Judged.places("V0039", at: marked.offsets)
    let found = Judged(marked.source()).places.filter { $0.hasPrefix("V0039") }
    #expect(found == expected, sourceLocation: sourceLocation)
  }

  private func scene(_ beats: String) -> String {
    #"<scene id="begin">\#(beats)<goto scene="slot"/></scene>"#
  }

  @Test func fourAreFine() { expect(scene(Self.says(4))) }

  @Test func oneRowIsReportedOnce() { expect(scene(Self.says(4) + "1️⃣" + Self.says(7))) }

  @Test func picturesAndGiftsCount() {
    expect(
      scene(
        Self.says(2)
          + #"<image src="media/samen.svg" alt="Samen."/><give item="vicky.hoed"/>1️⃣<say>Hoi.</say>"#))
  }

  @Test func whatTheEmployeeDoesBeginsAnewRow() {
    expect(scene(Self.says(4) + Self.choice + Self.says(4)))
    expect(
      scene(Self.says(3) + #"<task id="t" done="word">Doe maar.</task>"# + Self.says(4) + "1️⃣" + Self.says(1)))
  }

  @Test func theLongestCaseCounts() {
    expect(
      scene(
        """
        <if test="employee.firstName = ''">\(Self.says(3))<else>\(Self.says(1))</else></if>
        <vary id="v" mode="cycle"><case id="a"/><case id="b">\(Self.says(1))</case></vary>1️⃣<say>Hoi.</say>
        """))
  }

  @Test func anOptionBeginsARowOfItsOwn() {
    expect(
      scene(
        """
        \(Self.says(4))<choose id="zin"><option id="ja"><label>Ja</label>\(Self.says(2))</option>
        <option id="nee"><label>Nee</label>\(Self.says(3))</option></choose>\(Self.says(1))1️⃣\(Self.says(1))
        """))
  }

  @Test func otherwiseGoesOnWithTheRow() {
    expect(
      scene(
        """
        \(Self.says(3))<choose id="zin"><option id="ja" once="true">Ja</option>
        <otherwise><say>Op.</say>1️⃣<say>Echt.</say></otherwise></choose>
        """))
  }

  @Test func anOptionThatComesBackDoesNotGoRoundForEver() {
    expect(
      scene(
        """
        <choose id="zin"><option id="ja" once="true" again="true"><label>Ja</label>\(Self.says(3))</option>
        <otherwise><say>Op.</say>1️⃣<say>Echt.</say></otherwise></choose>
        """))
  }

  @Test func aVisitCountsWhatItTells() {
    let visited = #"<scene id="uitstap">\#(Self.says(2))<return/></scene>"#
    expect(scene(Self.says(2) + #"<visit id="v" scene="uitstap"/>1️⃣<say>Hoi.</say>"#) + visited)
    expect(scene(Self.says(3) + #"1️⃣<visit id="v" scene="uitstap"/><say>Hoi.</say>"#) + visited)
  }

  @Test func aVisitInWhichSomethingIsDoneBeginsAnew() {
    let visited = #"<scene id="uitstap">\#(Self.says(1))\#(Self.choice)\#(Self.says(2))<return/></scene>"#
    expect(scene(Self.says(3) + #"<visit id="v" scene="uitstap"/>"# + Self.says(2)) + visited)
    expect(
      scene(Self.says(3) + #"<visit id="v" scene="uitstap"/>"# + Self.says(2) + "1️⃣" + Self.says(1)) + visited)
  }

  @Test func whatIsTooLongByItselfIsReportedThere() {
    let visited = #"<scene id="uitstap">\#(Self.says(4))1️⃣\#(Self.says(1))<return/></scene>"#
    expect(scene(Self.says(3) + #"<visit id="v" scene="uitstap"/>"# + Self.says(3)) + visited)
  }

  @Test func visitsWithinVisitsAreFollowedHoweverDeep() {
    let count = 3_000
    let chain = (0..<count).map {
      #"<scene id="s\#($0)"><visit id="v\#($0)" scene="s\#($0 + 1)"/><return/></scene>"#
    }.joined()
    let last = #"<scene id="s\#(count)">\#(Self.says(3))<return/></scene>"#
    expect(scene(#"<visit id="v" scene="s0"/>"# + Self.says(1) + "1️⃣" + Self.says(1)) + chain + last)
  }

  @Test func visitsInACircleComeToAnEnd() {
    expect(
      #"<scene id="begin">\#(Self.says(1))<visit id="v" scene="ander"/><goto scene="slot"/></scene>"#
        + #"<scene id="ander">\#(Self.says(1))<visit id="w" scene="begin"/><return/></scene>"#)
  }
}

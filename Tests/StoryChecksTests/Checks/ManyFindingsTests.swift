import StoryModel
import TestSupport
import Testing

@Suite struct ManyFindingsTests {
  @Test func moreThanAnybodyReadsAreCut() throws {
    let gotos = (0..<10_001).map { #"<if test="true"><goto scene="weg-\#($0)"/></if>"# }.joined()
    let marked = story(#"<scene id="begin">\#(gotos)<goto scene="slot"/></scene>"# + ending)
    let found = Judged(marked.source()).diagnostics
    #expect(found.count == 10_000)
    #expect(try #require(found.last).help.english.hasSuffix("Checking stopped here, after 10000 findings."))
    #expect(!found[9_998].help.english.contains("stopped"))
  }

  @Test func noWarningTakesThePlaceOfAnError() throws {
    let unused = (0..<10_001).map { #"<boolean name="v\#($0)"/>"# }.joined()
    let marked = story(
      variables: unused, #"<scene id="begin"><goto scene="nergens"/><goto scene="slot"/></scene>"# + ending)
    let found = Judged(marked.source()).diagnostics
    #expect(found.count == 10_000)
    #expect(found.hasErrors)
  }

  @Test func aStoryWithTooManyWarningsIsReadToItsEnd() throws {
    let nameless = String(repeating: "<choose><option>Ja</option></choose>", count: 6_000)
    let marked = story(#"<scene id="begin">\#(nameless)<goto scene="nergens"/></scene>"# + ending)
    let found = Judged(marked.source()).diagnostics
    #expect(found.count { $0.severity == .warning } == 10_000)
    #expect(found.contains { $0.code.number == 12 })
  }

  @Test func everyKindOfFaultIsFoundInOneGo() {
    let marked = story(
      variables: #"1️⃣<boolean name="kent"/>"#,
      """
      1️⃣<scene id="begin">
      <say by="1️⃣vikki">Hoi.</say><say mood="1️⃣woest">Hm.</say><say id="a">A</say><say id="1️⃣a">B</say>
      <if test="1️⃣punten > 3">1️⃣<say>Ja.</say></if><if test="'x' 1️⃣+ 1"><say>Ja.</say></if>
      <if test="chosen(1️⃣'zin','ja')"><say>Ja.</say></if>
      </scene>
      1️⃣<scene id="eiland"><goto scene="1️⃣nergens"/></scene>
      """)
    let codes = [22, 20, 18, 19, 11, 17, 39, 16, 27, 21, 12]
    let expected = zip(codes, marked.offsets).map { "V00\($0)@\($1)" }
    #expect(Judged(marked.source()).places == expected)
  }
}

import StoryModel
import TestSupport
import Testing

@Suite struct UnusedVariableTests {
  @Test func aMisspeltUseIsOneFault() {
    let marked = story(
      variables: #"<boolean name="kent"/>"#,
      #"<scene id="begin"><if test="1️⃣ken"><say>Ja.</say></if><goto scene="slot"/></scene>"# + ending)
    #expect(Judged(marked.source()).places == Judged.places("V0017", at: marked.offsets))
  }

  @Test func settingIsNotReading() {
    let marked = story(
      variables: #"1️⃣<boolean name="kent"/>"#,
      #"<scene id="begin"><set variable="kent" to="true"/><goto scene="slot"/></scene>"# + ending)
    let found = Judged(marked.source())
    #expect(found.places == Judged.places("V0022", at: marked.offsets))
    #expect(!found.diagnostics.hasErrors)
  }

  @Test func aMisspeltDeclarationIsOneFault() {
    let marked = story(
      variables: #"1️⃣<bolean name="kent"/>"#,
      #"<scene id="begin"><if test="kent"><say>Ja.</say></if><goto scene="slot"/></scene>"# + ending)
    #expect(Judged(marked.source()).places == Judged.places("V0005", at: marked.offsets))
  }
}

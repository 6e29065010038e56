import StoryModel
import StoryXML
import Testing

@Suite struct DoctypeTests {
  @Test(arguments: [
    "<!DOCTYPE story>",
    "<!DOCTYPE story SYSTEM \"story.dtd\">",
    "<!DOCTYPE story [<!ENTITY a \"b\">]>",
    "<!DOCTYPE story [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>",
    "<!DOCTYPE story [<!ENTITY % a SYSTEM \"http://127.0.0.1:1/x\"> %a;]>",
    "<!DOCTYPE story PUBLIC \"-//x\" \"http://127.0.0.1:1/x.dtd\" [<!ATTLIST story minutes CDATA \"6\">]>",
  ])
  func noneIsAllowed(_ doctype: String) {
    let reading = expectFaults(
      "V0003", in: "<?xml version=\"1.0\"?>\n<!-- <!DOCTYPE x> -->\n 1️⃣\(doctype)\n<story minutes=\"&a;\"/>")
    #expect(reading.value == nil)
  }

  @Test func entitiesBeyondTheFiveAreUnknown() {
    expectFaults("V0001", inBeats: "<say>&lt;&gt;&amp;&quot;&apos;&#233; caf&eacute;1️⃣</say>")
  }
}

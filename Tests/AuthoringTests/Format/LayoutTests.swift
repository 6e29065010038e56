import Authoring
import StoryModel
import Testing

@Suite("The canonical layout")
struct LayoutTests {
  @Test("one beat an element, two spaces a level, no white space too many")
  func beats() throws {
    #expect(
      try formatted(
        beats:
          "<say id='a'> Hoi\n  daar </say><if test=\" true  and\n true\"><set variable='x'  to='1'/></if>")
          == """
          <say id="a">Hoi daar</say>
          <if test="true and true">
            <set variable="x" to="1"/>
          </if>
          """)
  }

  @Test("attributes stand in the order of the language's table, in double quotes")
  func attributes() throws {
    #expect(
      try formatted(beats: #"<image alt='Zij zegt "hoi"' src="a.svg" id="foto"></image>"#)
        == #"<image id="foto" src="a.svg" alt="Zij zegt &quot;hoi&quot;"/>"#)
  }

  @Test("a condition is written with plain apostrophes, and folds but for what it quotes")
  func expressions() throws {
    #expect(
      try formatted(beats: "<if test='a  = &apos;x  y&apos;\n or  b'><return/></if>")
        == """
        <if test="a = 'x  y' or b">
          <return/>
        </if>
        """)
  }

  @Test("a long text is wrapped at its words, within markup as well")
  func wrapping() throws {
    let words = Array(repeating: "woorden", count: 9).joined(separator: " ")
    #expect(
      try formatted(beats: "<say id=\"a\">\(words) <em>\(words)</em></say>")
        == """
        <say id="a">
          woorden woorden woorden woorden woorden woorden woorden woorden woorden <em>woorden woorden woorden
          woorden woorden woorden woorden woorden woorden</em>
        </say>
        """)
  }

  @Test("a long tag goes on in further lines")
  func longTags() throws {
    let words = Array(repeating: "plaatje", count: 12).joined(separator: " ")
    #expect(
      try formatted(beats: "<image id=\"a\" src=\"media/a.svg\" alt=\"\(words)\"/>")
        == """
        <image id="a" src="media/a.svg"
            alt="\(words)"/>
        """)
  }

  @Test("no space comes or goes where it is told")
  func told() throws {
    #expect(
      try formatted(beats: "<say id=\"a\">Dag<value of=\"employee.firstName\"/>!  <em> Hoi</em>\n.</say>")
        == #"<say id="a">Dag<value of="employee.firstName"/>! <em> Hoi</em> .</say>"#)
  }

  @Test("a hint stands on a line of its own, unless it stands within a word")
  func blocks() throws {
    #expect(
      try formatted(
        beats: "<task id=\"a\">Doe dit.<hint>Zo.</hint></task><task id=\"b\">Doe<hint> Zo. </hint>dit.</task>"
      )
        == """
        <task id="a">
          Doe dit.
          <hint>Zo.</hint>
        </task>
        <task id="b">Doe<hint> Zo. </hint>dit.</task>
        """)
  }

  @Test("cases within a text may begin a line, though no space is there")
  func cases() throws {
    let text = String(repeating: "lang ", count: 9) + "woord"
    #expect(
      try formatted(
        beats:
          "<say id=\"a\"><vary id=\"v\" mode=\"cycle\"> <case id=\"x\">\(text)</case> <case id=\"y\">\(text)</case></vary></say>"
      )
        == """
        <say id="a">
          <vary id="v" mode="cycle"><case id="x">\(text)</case>
          <case id="y">\(text)</case></vary>
        </say>
        """)
  }

  @Test("a comment keeps its line, or stays behind what it is about")
  func comments() throws {
    #expect(
      try formatted(
        beats:
          "\n<!-- boven  -->\n<say id=\"a\">Hoi</say> <!-- achter --><return/>\n\n\n<?pi x?>")
          == """
          <!-- boven  -->
          <say id="a">Hoi</say> <!-- achter -->
          <return/>

          <?pi x?>
          """)
  }

  @Test("an empty line stands before a scene, or before what is said of it")
  func scenes() throws {
    #expect(
      try formatted(
        "\n<!-- Eén. --><scene id=\"a\"><return/></scene>\n<!-- Twee. -->\n<scene id=\"b\"><return/></scene>")
          == """

            <!-- Eén. -->
            <scene id="a">
              <return/>
            </scene>

            <!-- Twee. -->
            <scene id="b">
              <return/>
            </scene>
          """)
  }

  @Test("CDATA and references stay as they are written")
  func characterData() throws {
    let text = #"<say id="a">R&#38;D <![CDATA[a < b]]> &lt;&#x20;</say>"#
    #expect(try formatted(beats: text) == text)
  }

  @Test("line ends are line feeds, and there is no byte order mark")
  func lineEnds() throws {
    let text = try laidOut(
      "\u{FEFF}<?xml version='1.0'?>\r\n<!-- a\r\nb -->\r<story id=\"p\" xml:lang=\"nl\" guide=\"v\"><title>T</title>\r\n<scene id=\"b\"/></story>"
    )
    #expect(
      text == """
        <?xml version="1.0" encoding="UTF-8"?>
        <!-- a
        b -->
        <story id="p" xml:lang="nl" guide="v">
          <title>T</title>

          <scene id="b"/>
        </story>

        """)
  }

  @Test("a persona is laid out the same way, and gets no ids")
  func persona() throws {
    let xml =
      "<persona xml:lang='nl' id='v'><name>V</name><mood alt='V lacht.' drawing='b.svg' id='blij'/></persona>"
    let formatting = Formatter.persona(SourceText(path: "persona.xml", bytes: Array(xml.utf8)))
    guard case .done(let files) = formatting else {
      Issue.record("refused")
      return
    }
    #expect(
      String(decoding: files[0].bytes, as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <persona id="v" xml:lang="nl">
          <name>V</name>
          <mood id="blij" drawing="b.svg" alt="V lacht."/>
        </persona>

        """)
  }

  @Test(
    "what has errors is refused",
    arguments: ["<story", "<story id=\"a\"/>", "", "<persona id=\"a\"/>", "<say>Hoi</say>"])
  func refused(xml: String) {
    let source = SourceText(path: "x.xml", bytes: Array(xml.utf8))
    for formatting in [Formatter.story(source), Formatter.persona(source)] {
      guard case .refused(let text) = formatting else {
        Issue.record("not refused")
        continue
      }
      #expect(text.diagnostics.hasErrors)
    }
  }
}

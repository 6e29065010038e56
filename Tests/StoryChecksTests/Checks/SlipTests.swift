import StoryModel
import TestSupport
import Testing

/// What is often written by those who know another language, and what it is taken for.
@Suite struct SlipTests {
  private func help(_ test: String) -> String {
    let marked = story(
      variables: #"<boolean name="vega"/><integer name="punten" min="0" max="9"/>"#,
      """
      <scene id="begin"><if test="vega and punten > 1"><say>Ja.</say></if>
      <if test="\(test)"><say>Ja.</say></if><goto scene="slot"/></scene>\(ending)
      """)
    return Judged(marked.source()).diagnostics.first?.help.english ?? "nothing found"
  }

  @Test(arguments: [
    ("vega AND punten > 1", "Did you mean 'and'? "), ("vega en punten > 1", "Did you mean 'and'? "),
    ("vega of punten > 1", "Did you mean 'or'? "), ("vega OR punten > 1", "Did you mean 'or'? "),
    ("NOT vega", "Did you mean 'not'? "), ("niet vega", "Did you mean 'not'? "),
    ("punten is 3", "Did you mean '='? "), ("vega &amp;&amp; vega", "Write and in place of &."),
    ("!vega", "Write not in place of !."), ("vega || vega", "Write or in place of |."),
    ("punten &lt;> 3", "Not equal is written !=."), ("punten => 3", "At least is written >=."),
  ])
  func operatorsAreUnderstood(_ test: String, _ help: String) {
    #expect(self.help(test).hasPrefix(help))
  }

  @Test(arguments: [("ja", "true"), ("Nee", "false"), ("TRUE", "true"), ("waar", "true"), ("no", "false")])
  func yesIsTrue(_ word: String, _ value: String) {
    #expect(
      help("vega = \(word)").hasPrefix(
        "Did you mean '\(value)'? Yes and no are written true and false, without quotes. "))
  }

  @Test func yesInQuotesIsText() {
    #expect(help("vega = 'ja'") == "Yes and no are written true and false, without quotes.")
  }

  @Test(arguments: [
    ("name", "firstName"), ("naam", "firstName"), ("achternaam", "lastName"), ("afdeling", "department"),
    ("firstname", "firstName"),
  ])
  func theEmployeeIsKnownByOtherNames(_ name: String, _ meant: String) {
    #expect(help("employee.\(name) = 'Sam'").hasPrefix("Did you mean 'employee.\(meant)'? "))
  }

  @Test func anElementThatStaysOpenIsNamedWithItsLine() throws {
    let marked = MarkedText(
      """
      <story id="proef" xml:lang="nl" guide="vicky">
        <title>Proef</title>
        <scene id="begin">
          <say>Hoi.
        </scene>
      </story>
      """)
    let found = try #require(Judged(marked.source()).diagnostics.first)
    #expect(
      found.message.english == "<say>, opened in line 4, is not closed yet, but </scene> is closed here")
    #expect(
      found.message.dutch == "<say>, geopend in regel 4, is nog niet gesloten, maar hier sluit </scene>")
  }

  @Test func aFileThatIsCutOffNamesWhatIsOpen() throws {
    let marked = MarkedText("<story id=\"proef\" xml:lang=\"nl\" guide=\"vicky\">\n<title>Proef</title>\n")
    let found = try #require(Judged(marked.source()).diagnostics.last { $0.code.number == 1 })
    #expect(found.message.english == "the file ends while <story>, opened in line 1, is still open")
  }
}

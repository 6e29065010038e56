import Authoring
import StoryModel
import Testing

@Suite("Ids that are given")
struct MissingIDTests {
  @Test("they are made of the first words that tell something")
  func words() throws {
    #expect(
      try ids(
        """
        <say>Zeg het maar!</say>
        <say>Ik ben <em>Véronique</em>, de coördinator.</say>
        <say>Foto's op R&amp;D</say>
        <image src="a.svg" alt="Een lint met een vraagteken."/>
        <ask into="x">Waar werk je meestal?</ask>
        <end outcome="completed">Dat was het.</end>
        """) == [
          "zeg-het-maar", "veronique-de-coordinator", "fotos-op-r", "lint-met-een", "waar-werk-je", "was-het",
        ])
  }

  @Test("a choose, its options, a quiz and its answers are called by what is asked and answered")
  func questions() throws {
    #expect(
      try ids(
        """
        <choose><prompt>Heb je tijd?</prompt><option>Ja hoor</option>
          <option><label>Nee</label><say>Jammer dan.</say></option></choose>
        <quiz kind="one"><question>Wie is Victor?</question><answer correct="true">Broer<explain>Ja.</explain></answer>
          <answer>Neef</answer></quiz>
        """) == [
          "heb-je-tijd", "ja-hoor", "nee", "jammer-dan", "wie-is-victor", "broer", "neef",
        ])
  }

  @Test("what says nothing itself is called by where it stands")
  func silent() throws {
    #expect(
      try ids(
        """
        <choose><option id="a">A</option></choose>
        <visit scene="tip"/>
        <vary mode="cycle"><case><say id="x">Tip een</say></case><case/></vary>
        <say id="zin"><vary mode="once"><case>Hoi</case></vary></say>
        <say>12 &#x4F60;</say>
        <end outcome="declined"/>
        """) == [
          "begin-keuze", "a", "langs-tip", "begin-wissel", "tip-een", "x", "keer", "zin", "zin-wissel", "hoi",
          "begin-tekst", "begin-einde",
        ])
  }

  @Test("a beat's is the only one in the story, an option's the only one in its choose")
  func unique() throws {
    #expect(
      try ids(
        """
        <say>Hoi daar</say><say id="hoi-daar-2">x</say><say>Hoi daar!</say>
        <choose id="k"><option>Ja</option><option id="ja-2">Ja</option><option>Ja!</option></choose>
        <choose id="l"><option>Ja</option></choose>
        """) == [
          "hoi-daar", "hoi-daar-2", "hoi-daar-3", "k", "ja", "ja-2", "ja-3", "l", "ja",
        ])
  }

  @Test("none is one that the story speaks of")
  func spokenOf() throws {
    let text = try formatted(
      "<moved beat=\"hoi\" to=\"z\"/><scene id=\"begin\"><if test=\"answered('dag')\"><ask into=\"x\">Dag</ask></if>"
        + "<say>Hoi</say><end id=\"z\" outcome=\"completed\"/></scene>")
    #expect(text.contains("<say id=\"hoi-2\">") && text.contains("<ask id=\"dag-2\""))
  }

  @Test("in an English story the words for what says nothing are English")
  func english() throws {
    let text = try laidOut(
      """
      <story id="p" xml:lang="en-GB" guide="v"><title>T</title><scene id="start"><choose><option id="a">The first</option>
      </choose><visit scene="start"/></scene></story>
      """)
    #expect(text.contains("<choose id=\"start-choice\">") && text.contains("<visit id=\"visit-start\""))
  }

  @Test("one set of ids for the story and the files it includes")
  func included() throws {
    let story =
      "<story id=\"p\" xml:lang=\"nl\" guide=\"v\"><title>T</title><include href=\"r.xml\"/>"
      + "<scene id=\"a\"><say>Hoi</say></scene></story>"
    let rest = "<scenes><scene id=\"b\"><say>Hoi</say><say id=\"hoi-2\">Hoi</say></scene></scenes>"
    let formatting = Formatter.story(SourceText(path: "story.xml", bytes: Array(story.utf8))) { path in
      path == "r.xml" ? SourceText(path: path, bytes: Array(rest.utf8)) : nil
    }
    guard case .done(let files) = formatting else {
      Issue.record("refused")
      return
    }
    #expect(files.map(\.path) == ["story.xml", "r.xml"])
    #expect(files.map(\.idCount) == [1, 1])
    #expect(String(decoding: files[1].bytes, as: UTF8.self).contains("<say id=\"hoi-3\">"))
  }

  /// All ids of the beats, in the order of the file.
  private func ids(_ beats: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> [String] {
    try formatted(beats: beats, sourceLocation: sourceLocation).matches(of: /<[a-z]+ id="([^"]*)"/).map {
      String($0.1)
    }
  }
}

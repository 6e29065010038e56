import Foundation
import Testing

/// `vicky translate`, and telling a story in another language.
@Suite struct TranslateTests {
  let scratch: Scratch
  let command: Command

  init() throws {
    scratch = try Scratch()
    command = Command(folder: scratch.folder)
    try scratch.writePersona()
    try write(hello: "Hoi <value of=\"employee.firstName\"/>!")
  }

  private func write(hello: String) throws {
    try scratch.write(
      """
      <story id="hoi" xml:lang="nl" guide="vicky">
        <title>Hallo</title>
        <scene id="begin" title="Begin">
          <say id="groet">\(hello)</say>
          <choose id="zin"><prompt>Zin?</prompt><option id="ja">Ja</option><option id="nee">Nee</option></choose>
          <end id="dag" outcome="completed">Tot ziens.</end>
        </scene>
      </story>
      """, to: "stories/hoi/story.xml")
  }

  private static let words = [
    ("Hallo", "Hello"), ("Begin", "The beginning"), ("Zin?", "Shall we?"), ("Ja", "Yes"), ("Nee", "No"),
    ("Tot ziens.", "Goodbye."),
  ]

  /// The exported file with a translation of each text.
  private func translated(except: Set<String> = []) throws -> String {
    #expect(
      try command.vicky("translate", "export", "hoi", "--language", "en", "--output", "out.xlf").status == 0)
    var file = try String(contentsOf: scratch.folder.appending(path: "out.xlf"), encoding: .utf8)
    for (dutch, english) in Self.words where !except.contains(dutch) {
      file = file.replacing(
        "<source>\(dutch)</source>\n",
        with: "<source>\(dutch)</source>\n        <target>\(english)</target>\n")
    }
    let code = #"<ph id="1" dataRef="s1" canCopy="no" canDelete="no"/>"#
    return file.replacing(
      "<source>Hoi \(code)!</source>\n", with: "<source>Hoi \(code)!</source>\n<target>Hi \(code)!</target>\n"
    )
  }

  @Test func aTranslationGoesOutAndComesBack() throws {
    #expect(
      try command.vicky("translate", "export", "stories/hoi", "--language", "en")
        == .init(
          status: 0, output: "stories/hoi/translations/en.xlf\n", error: "0 of 7 translated, 7 missing\n"))
    try scratch.write(try translated(except: ["Nee"]), to: "back.xlf")
    #expect(
      try command.vicky("translate", "import", "hoi", "back.xlf")
        == .init(
          status: 0, output: "stories/hoi/translations/en.xlf\n", error: "6 of 7 translated, 1 missing\n"))
    #expect(try command.vicky("translate", "status", "hoi").output == "en: 6 of 7 translated, 1 missing\n")
    #expect(
      try command.vicky("translate", "status", "hoi", "--format", "json").output == """
        [
        {"language":"en","file":"stories/hoi/translations/en.xlf","all":7,"translated":6,"stale":0,"missing":1}
        ]

        """)
    let told = try command.vicky("play", "hoi", "--format", "jsonl", "--lang", "en", input: "ja\n")
    #expect(told.output.contains(#""text":"Hi !""#))
    #expect(told.output.contains(#"{"id":"ja","label":"Yes"},{"id":"nee","label":"Nee"}"#))
    #expect(told.output.contains("Goodbye."))
  }

  @Test func aBrokenCodeIsRefusedAndNothingIsTaken() throws {
    let whole = try translated()
    try scratch.write(whole, to: "whole.xlf")
    #expect(try command.vicky("translate", "import", "hoi", "whole.xlf").status == 0)
    let kept = try String(
      contentsOf: scratch.folder.appending(path: "stories/hoi/translations/en.xlf"), encoding: .utf8)
    let broken = whole.replacing(
      #"<target>Hi <ph id="1" dataRef="s1" canCopy="no" canDelete="no"/>!"#, with: "<target>Hi!"
    )
    .replacing("Goodbye.", with: "Bye.")
    try scratch.write(broken, to: "broken.xlf")
    let run = try command.vicky("translate", "import", "hoi", "broken.xlf")
    #expect(run.status == 1)
    #expect(run.output == "")
    let line = try #require(
      broken.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.contains("Hi!") })
    #expect(run.error.hasPrefix("broken.xlf:\(line + 1):1: error: 'beat.groet' has lost <ph id=\"1\"/>"))
    #expect(run.error.contains("help: "))
    #expect(
      try String(
        contentsOf: scratch.folder.appending(path: "stories/hoi/translations/en.xlf"), encoding: .utf8)
        == kept)
  }

  @Test func whatChangedSinceIsStale() throws {
    try scratch.write(try translated(), to: "whole.xlf")
    _ = try command.vicky("translate", "import", "hoi", "whole.xlf")
    try write(hello: "Dag <value of=\"employee.firstName\"/>!")
    let checked = try command.vicky("check", "stories/hoi")
    #expect(checked.status == 0)
    #expect(checked.output.contains("stories/hoi/story.xml:4:5: warning: this reads otherwise"))
    #expect(checked.output.contains("[V0047 stale-translation]"))
    #expect(try command.vicky("translate", "status", "hoi").output == "en: 6 of 7 translated, 1 stale\n")
    #expect(try command.vicky("translate", "export", "hoi", "--language", "en").status == 0)
    let file = try String(
      contentsOf: scratch.folder.appending(path: "stories/hoi/translations/en.xlf"), encoding: .utf8)
    #expect(file.contains(#"<segment state="initial" subState="vicky:stale">"#))
    #expect(try command.vicky("translate", "status", "hoi").output == "en: 6 of 7 translated, 1 stale\n")
  }

  @Test func aFaultyFileIsAnErrorOfItsOwnAndTheStoryIsToldAllTheSame() throws {
    try scratch.write("<xliff/>", to: "stories/hoi/translations/en.xlf")
    let checked = try command.vicky("check", "stories/hoi")
    #expect(checked.status == 1)
    #expect(checked.output.contains("stories/hoi/translations/en.xlf:1:1: error: "))
    #expect(checked.output.contains("[V0046 translation-fault]"))
    #expect(try command.vicky("play", "hoi", "--format", "jsonl").status == 0)
    #expect(try command.vicky("translate", "export", "hoi", "--language", "en").status == 1)
    #expect(try command.vicky("translate", "status", "hoi").status == 1)
  }

  @Test func wrongUse() throws {
    #expect(try command.vicky("translate", "export", "hoi", "--language", "../en").status == 2)
    #expect(try command.vicky("translate", "export", "hoi", "--language", "nl").status == 1)
    #expect(try command.vicky("translate", "import", "hoi", "nowhere.xlf").status == 1)
    let run = try command.vicky("play", "hoi", "--lang", "fr")
    #expect(run.status == 1)
    #expect(run.error.contains("it is in: nl"))
  }
}

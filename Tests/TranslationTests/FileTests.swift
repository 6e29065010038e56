import Authoring
import StoryModel
import StoryXML
import TestSupport
import Testing

/// Translation files that are not what they should be.
@Suite struct FileTests {
  static let faults: [(name: String, old: String, new: String, says: String)] = [
    ("another story", #"<file id="proef""#, #"<file id="welkom""#, "this is a translation of 'welkom'"),
    ("no language", #" trgLang="fr""#, "", "it is not said which language this is"),
    (
      "a language that is none", #"trgLang="fr""#, #"trgLang="../fr""#,
      "it is not said which language this is"
    ),
    ("its own language", #"trgLang="fr""#, #"trgLang="nl""#, "is the language the story is written in"),
    ("another source language", #"srcLang="nl""#, #"srcLang="de""#, "this was translated from 'de'"),
    ("an older version", #"version="2.0""#, #"version="1.2""#, "this is no XLIFF 2.0 or 2.1 file"),
    ("another namespace", "document:2.0", "document:1.2", "this is no XLIFF 2.0 or 2.1 file"),
    (
      "an unknown unit", #"<unit id="beat.hoi">"#, #"<unit id="beat.hoj">"#,
      "the story has no text 'beat.hoj'"
    ),
    ("a unit twice", #"<unit id="story.title">"#, #"<unit id="beat.hoi">"#, "there are two units 'beat.hoi'"),
    ("broken XML", "</source>", "</sauce>", "but </sauce> is closed here"),
    ("a document type", "<xliff ", "<!DOCTYPE xliff [<!ENTITY a \"b\">]><xliff ", "DOCTYPE"),
  ]

  @Test(arguments: faults)
  func isRefused(_ fault: (name: String, old: String, new: String, says: String)) throws {
    let bench = try Workbench(beats: #"<say id="hoi">Hoi</say>"#)
    let file = bench.file(change: \.disguised).replacing(fault.old, with: fault.new, maxReplacements: 1)
    let reading = bench.read(file)
    #expect(reading.translation == nil)
    #expect(
      reading.diagnostics.contains { $0.message.english.contains(fault.says) }, "\(reading.diagnostics)")
    #expect(reading.diagnostics.allSatisfy { $0.code.name == "translation-fault" && !$0.help.isEmpty })
  }

  @Test func whatTheNameSaysIsWhatItIs() throws {
    let bench = try Workbench(beats: #"<say id="hoi">Hoi</say>"#)
    #expect(bench.read(bench.file(change: \.disguised), language: "fr").diagnostics == [])
    #expect(bench.read(bench.file(change: \.disguised), language: "en").diagnostics.count == 1)
  }

  @Test func bytesThatAreNoTextAreAFault() throws {
    let bench = try Workbench(beats: #"<say id="hoi">Hoi</say>"#)
    for bytes in [[], [0xFF, 0xFE, 0x3C, 0], Array("<xliff\u{0}/>".utf8), Array("<<<".utf8)] as [[UInt8]] {
      let reading = TranslationReader.read(SourceText(path: "fr.xlf", bytes: bytes), of: bench.story)
      #expect(reading.translation == nil)
      #expect(reading.diagnostics.count == 1)
    }
  }

  @Test func damageOfAnyKindIsNeverMistakenForSound() throws {
    let bench = try Workbench(beats: BrokenCodeTests.text)
    let file = Array(bench.file(change: \.disguised).utf8)
    for end in stride(from: 0, to: file.count - 12, by: 7) {
      let source = SourceText(path: "fr.xlf", bytes: Array(file[..<end]))
      #expect(TranslationReader.read(source, of: bench.story, strictly: true).translation == nil)
    }
  }

  @Test func toolsMayLayItOutAnewAndAddWhatIsTheirs() throws {
    let bench = try Workbench(beats: #"<say id="hoi">Hoi <em>jij</em>!</say>"#)
    let file = bench.file(change: \.disguised)
      .replacing("<target>", with: "<target>\n     ")
      .replacing("<segment ", with: "<segment id=\"s1\" ")
      .replacing(
        "</notes>",
        with: "</notes><m:matches xmlns:m=\"urn:x\"><m:match><m:target>nee</m:target></m:match></m:matches>")
    let reading = bench.read(file)
    #expect(reading.diagnostics == [])
    #expect(reading.standing.translated == bench.story.texts.count)
    #expect(reading.translation?.texts[.beat(BeatID("hoi"), .text)]?.first == .characters("Hoi ¡"))
  }

  @Test func whatHoldsNoWordsIsNoUnit() throws {
    let bench = try Workbench(beats: #"<say id="som"><value of="n"/> + 3!</say><say id="hoi">Hoi</say>"#)
    #expect(
      bench.story.texts.map(\.key.description) == [
        "story.title", "scene.begin.title", "beat.hoi", "beat.klaar",
      ])
  }

  @Test func aSpeakerAndASceneStandBesideEachText() throws {
    let bench = try Workbench(
      beats: """
        <say id="een" by="victor">Een</say><choose id="wat"><prompt>Wat?</prompt>
        <option id="ja"><label>Ja</label><say id="twee">Twee</say></option></choose>
        """)
    #expect(
      bench.story.texts.map { "\($0.key) \($0.scene ?? "-") \($0.speaker.map { "\($0)" } ?? "-")" } == [
        "story.title - -", "scene.begin.title Begin -", "beat.een Begin persona(victor)",
        "beat.wat.prompt Begin persona(vicky)", "beat.wat.option.ja Begin employee",
        "beat.twee Begin persona(vicky)", "beat.klaar Begin persona(vicky)",
      ])
  }
}

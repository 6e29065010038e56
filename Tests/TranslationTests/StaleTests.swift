import Authoring
import StoryModel
import StoryXML
import TestSupport
import Testing

/// What becomes of a translation when its story goes on.
@Suite struct StaleTests {
  private static let hello = #"<say id="hoi">Hoi <em>jij</em>!</say>"#

  private func reading(after beats: String, strictly: Bool = false) throws -> (Workbench, TranslationReading)
  {
    let file = try Workbench(beats: Self.hello).file(change: \.disguised)
    let bench = try Workbench(beats: beats)
    return (bench, bench.read(file, language: "fr", strictly: strictly))
  }

  @Test func aChangedTextIsStaleAndStillTold() throws {
    let (bench, reading) = try reading(after: #"<say id="hoi">Dag <em>jij</em>!</say>"#)
    #expect(reading.diagnostics == [])
    #expect(reading.standing.stale.count == 1)
    #expect(reading.standing.missing == 0)
    #expect(reading.translation?.texts[.beat(BeatID("hoi"), .text)]?.first == .characters("Hoi ¡"))
    #expect(bench.story.texts.count == reading.standing.all)
  }

  @Test func aTextWithOtherCodesIsStaleAndNotTold() throws {
    let (_, reading) = try reading(after: #"<say id="hoi">Hoi <em>jij</em> <value of="n"/>!</say>"#)
    #expect(reading.diagnostics == [])
    #expect(reading.standing.stale.count == 1)
    #expect(reading.translation?.texts[.beat(BeatID("hoi"), .text)] == nil)
  }

  @Test func anotherVariableInTheSamePlaceIsAChange() throws {
    let file = try Workbench(beats: #"<say id="hoi">Hoi <value of="n"/></say>"#).file(change: \.disguised)
    let bench = try Workbench(beats: #"<say id="hoi">Hoi <value of="n + 1"/></say>"#)
    #expect(bench.read(file, strictly: false).standing.stale.count == 1)
  }

  @Test func aTextThatIsGoneIsObsolete() throws {
    let (_, reading) = try reading(after: "<say id=\"ander\">Iets anders</say>")
    #expect(reading.diagnostics == [])
    #expect(reading.obsoleteCount == 1)
    #expect(reading.standing.missing == 1)
  }

  @Test func aTextThatGotAnotherIDKeepsItsTranslation() throws {
    let (_, reading) = try reading(after: Self.hello.replacing("id=\"hoi\"", with: "id=\"welkom\""))
    #expect(reading.standing.translated == reading.standing.all)
    #expect(reading.translation?.texts[.beat(BeatID("welkom"), .text)] != nil)
  }

  @Test func whatWasTranslatedByItsPlaceIsNeverToldForAnotherText() throws {
    let file = try Workbench(beats: "<say>Een</say><say>Twee</say>").file(change: \.disguised)
    let bench = try Workbench(beats: "<say>Nul</say><say>Een</say><say>Twee</say>")
    let reading = bench.read(file, strictly: false)
    let scene = SceneID("begin")
    #expect(reading.translation?.texts[.unnamed(1, of: scene, .text)] == nil)
    #expect(reading.translation?.texts[.unnamed(2, of: scene, .text)] == [.characters("Een¡")])
    #expect(reading.translation?.texts[.unnamed(3, of: scene, .text)] == [.characters("Twee¡")])
  }

  @Test func exportMarksWhatIsStaleUntilSomebodySaysItIsRight() throws {
    let (bench, first) = try reading(after: #"<say id="hoi">Dag <em>jij</em>!</say>"#)
    let file = XLIFFWriter.text(bench.story, in: "fr", units: first.units, cast: .sample)
    #expect(file.contains(#"<note category="earlier-source">Hoi &lt;em&gt;jij&lt;/em&gt;!</note>"#))
    #expect(file.contains(#"<segment state="initial" subState="vicky:stale">"#))
    let again = bench.read(file)
    #expect(again.standing.stale.count == 1)
    #expect(XLIFFWriter.text(bench.story, in: "fr", units: again.units, cast: .sample) == file)
    let mended = file.replacing("state=\"initial\" subState=\"vicky:stale\"", with: "state=\"reviewed\"")
    #expect(bench.read(mended).standing.translated == bench.story.texts.count)
    #expect(bench.read(mended).units[.beat(BeatID("hoi"), .text)]?.state == .reviewed)
  }
}

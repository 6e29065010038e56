import StoryChecks
import Testing

/// Words whose syllables anybody can clap.
@Suite struct LanguageSyllableTests {
  @Test(arguments: [
    ("ik", 1), ("avond", 2), ("ochtend", 2), ("fiets", 1), ("nieuw", 1), ("nieuwe", 2), ("eeuw", 1),
    ("leeuwen", 2),
    ("mooi", 1), ("mooie", 2), ("draaien", 2), ("koeien", 2), ("uien", 2), ("ijs", 1), ("blijven", 2),
    ("eiland", 2),
    ("gemeente", 3), ("medewerker", 4), ("medewerkers", 4), ("vergadering", 4), ("collega's", 3),
    ("foto's", 2),
    ("idee", 2), ("ideeën", 3), ("financiën", 4), ("financieel", 4), ("industrieën", 4), ("coördinator", 5),
    ("reageren", 4), ("reactie", 3), ("beantwoorden", 4), ("beoordelen", 4), ("geautomatiseerd", 6),
    ("materiaal", 4), ("museum", 3), ("theater", 3), ("piano", 3), ("radio", 3), ("video", 3), ("oase", 3),
    ("serieus", 3), ("religieuze", 5), ("bureau", 2), ("niveau", 2), ("team", 1), ("webteam", 2),
    ("coach", 1),
    ("website", 2), ("websites", 2), ("online", 2), ("e-mail", 2), ("baby", 2), ("hobby", 2), ("yoga", 2),
    ("royaal", 2), ("quiz", 1), ("intranet", 3), ("verantwoordelijkheid", 6), ("organisatie", 5),
    ("sociaal", 3),
    ("actueel", 3), ("individuele", 6), ("evaluatie", 5), ("burgerzaken", 4), ("Zevenbruggen", 4),
    ("DASHBOARD", 2),
    ("één", 1), ("wéér", 1), ("zee-egel", 3), ("smoelenboek", 3), ("ruzie", 2), ("initiatief", 5),
  ])
  func dutch(_ word: String, _ syllables: Int) {
    var counter = SyllableCounter(.dutch)
    #expect(counter.count(word) == syllables)
  }

  @Test(arguments: [
    ("I", 1), ("the", 1), ("make", 1), ("makes", 1), ("page", 1), ("pages", 2), ("walked", 1), ("wanted", 2),
    ("used", 1), ("table", 2), ("tables", 2), ("little", 2), ("people", 2), ("handled", 2), ("called", 1),
    ("something", 2), ("sometimes", 2), ("homepage", 2), ("careful", 2), ("safely", 2), ("statement", 2),
    ("element", 3), ("create", 2), ("created", 3), ("idea", 3), ("area", 3), ("sea", 1), ("real", 2),
    ("radio", 3),
    ("media", 3), ("material", 4), ("special", 2), ("station", 2), ("question", 2), ("opinion", 3),
    ("various", 3),
    ("delicious", 3), ("video", 3), ("quiet", 2), ("society", 4), ("movie", 2), ("carried", 2), ("easier", 3),
    ("happiest", 3), ("being", 2), ("going", 2), ("reading", 2), ("continue", 3), ("employee", 3),
    ("player", 2),
    ("beyond", 2), ("you", 1), ("years", 1), ("eye", 1), ("language", 2), ("usual", 3), ("business", 2),
    ("beautiful", 3), ("colleague", 2), ("dashboard", 2), ("responsibility", 6), ("organisation", 5),
    ("rhythm", 2),
    ("enthusiasm", 5), ("don't", 1), ("Victor's", 2), ("team", 1), ("teams", 1), ("naïve", 2), ("boxes", 2),
  ])
  func english(_ word: String, _ syllables: Int) {
    var counter = SyllableCounter(.english)
    #expect(counter.count(word) == syllables)
  }

  @Test(arguments: [
    ("2027", 1), ("3.500", 1), ("BSN", 1), ("14e", 1), ("https://intranet.example/groepen", 1),
    ("noor@zevenbruggen.example", 1), ("en/of", 2), ("\u{FFFC}", 1), ("z'n", 1), ("x", 1), ("", 1),
  ])
  func whatIsNoWordIsStillRead(_ word: String, _ syllables: Int) {
    var counter = SyllableCounter(.dutch)
    #expect(counter.count(word) == syllables)
  }

  @Test func itCountsTheSameTheSecondTime() {
    let words = ["reageren", "Reageren", "REAGEREN", "verantwoordelijkheidsgevoel", "team"]
    var counter = SyllableCounter(.dutch)
    let first = words.map { counter.count($0) }
    #expect(first == [4, 4, 4, 8, 1])
    #expect(words.map { counter.count($0) } == first)
  }

  @Test func moreWordsThanItRemembersAreCountedRight() {
    var counter = SyllableCounter(.dutch)
    for number in 0..<150_000 {
      guard counter.count("ba\(number)") == 1 else {
        Issue.record("ba\(number)")
        return
      }
    }
    #expect(counter.count("vergadering") == 4)
  }

  @Test(arguments: [
    ("avond", 2), ("nieuwe", 2), ("ideeën", 3), ("beoordelen", 4), ("website", 2), ("sociaal", 3),
    ("mooie", 2),
  ])
  func vowelGroupsDoWhereNoDictionaryIs(_ word: String, _ syllables: Int) {
    var counter = SyllableCounter(.dutch)
    #expect(counter.estimate(word) == syllables)
  }

  @Test func itTakesTheDictionaryToTellTwoSoundsFromOne() {
    var counter = SyllableCounter(.dutch)
    #expect(counter.estimate("serieuze") == 3)
    #expect(counter.count("serieuze") == 4)
    #expect(counter.estimate("serieuze") == 3)
  }

  @Test func manyMayCountAtOnce() async {
    let words = (0..<2_000).map { "reageren\(String(repeating: "lo", count: $0 % 40))" }
    let sums = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<8 {
        group.addTask {
          var counter = SyllableCounter(.dutch)
          return words.reduce(0) { $0 + counter.count($1) }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(Set(sums).count == 1)
    #expect(sums[0] == words.indices.reduce(0) { $0 + 4 + $1 % 40 })
  }

  @Test func tagsOfAllRegionsAreKnown() {
    #expect(TextLanguage(tag: "nl") == .dutch)
    #expect(TextLanguage(tag: "nl-BE") == .dutch)
    #expect(TextLanguage(tag: "EN-GB") == .english)
    #expect(TextLanguage(tag: "fy") == nil)
    #expect(TextLanguage(tag: "") == nil)
  }
}

import StoryChecks
import Testing

/// How easily a scene reads, and which sentence makes it hard.
@Suite struct LanguageReadabilityTests {
  private let easy =
    "Hoi! Ik ben Vicky. Ik loop met je mee. Het duurt niet lang. Stoppen mag altijd. Ik onthoud waar we zijn."
  private let official =
    "De gemeentelijke organisatie implementeert verantwoordelijkheidsverdelingen overeenkomstig vastgestelde beleidskaders."

  @Test func theFormulasAreThoseOfDoumaAndFlesch() throws {
    let dutch = try #require(Readability.score(words: 100, sentences: 10, syllables: 150, in: .dutch))
    #expect(abs(dutch - (206.84 - 0.77 * 150 - 0.93 * 10)) < 0.001)
    let english = try #require(Readability.score(words: 100, sentences: 10, syllables: 150, in: .english))
    #expect(abs(english - (206.835 - 84.6 * 1.5 - 1.015 * 10)) < 0.001)
    #expect(Readability.score(words: 0, sentences: 0, syllables: 0, in: .dutch) == nil)
  }

  @Test func plainWordsAreNotHard() {
    var meter = ReadingMeter(.dutch)
    let reading = meter.read([easy, easy])
    #expect(reading.hard == nil)
    #expect(reading.words == 42)
    #expect(reading.sentences == 12)
    #expect(reading.longSentences == [])
  }

  @Test func oneShortBubbleIsNeverJudged() {
    var meter = ReadingMeter(.dutch)
    #expect(meter.read([official, official]).words < Readability.fewestWords)
    #expect(meter.read([official, official]).hard == nil)
    #expect(meter.read([official, official, official, official]).hard != nil)
  }

  @Test func theHeaviestSentenceIsNamed() throws {
    var meter = ReadingMeter(.dutch)
    let other = "Medewerkers raadplegen de beleidsinformatie. Functionarissen autoriseren mutaties."
    let texts = [other, "Vooraf: \(other) \(official)", other, other, other]
    let hard = try #require(meter.read(texts).hard)
    #expect(hard.score < Readability.threshold)
    #expect(hard.heaviest.text == 1)
    #expect(String(decoding: Array(texts[1].utf8)[hard.heaviest.range], as: UTF8.self) == official)
    #expect(hard.heaviest.words == 8)
  }

  @Test func eachTextIsASentenceAtLeast() {
    var meter = ReadingMeter(.dutch)
    #expect(meter.read(["Ja", "Nee", "Wat zie je?", "...", ""]).sentences == 3)
  }

  @Test func aSentenceOfTwentyWordsIsNotLong() {
    var meter = ReadingMeter(.dutch)
    let twenty = Array(repeating: "woord", count: 20).joined(separator: " ")
    #expect(meter.read([twenty + ". En nog."]).longSentences == [])
    let text = "Kort. \(twenty) erbij. Kort."
    let long = meter.read(["Ja.", text]).longSentences
    #expect(long.map(\.text) == [1])
    #expect(long.map(\.range) == [6..<6 + twenty.utf8.count + 7])
    #expect(long.map(\.words) == [21])
  }

  @Test(arguments: [
    "a-z en 1 - 2 & meer", "Zes – of zeven – bruggen.", "Ja . Nee !", "Naar → rechts", "« Ja »",
  ])
  func signsAreNoWords(_ text: String) {
    var meter = ReadingMeter(.dutch)
    let letters = text.split(separator: " ").filter { $0.contains { $0.isLetter || $0.isNumber } }
    #expect(meter.read([text]).words == letters.count)
  }

  @Test func englishIsJudgedByFlesch() {
    var meter = ReadingMeter(.english)
    let plain =
      "Hi! I am Vicky. I will walk with you. You can stop at any time. I know where we were. Have a look."
    #expect(meter.read([plain, plain]).hard == nil)
    let stiff =
      "Organisational responsibilities necessitate comprehensive documentation of administrative procedures."
    #expect(meter.read([stiff, stiff, stiff, stiff]).hard != nil)
  }

  /// The estimate must not let a scene pass that hyphenation calls hard.
  @Test func theEstimateIsNearEnough() throws {
    var counter = SyllableCounter(.dutch)
    var meter = ReadingMeter(.dutch)
    let heavy = "reageren beantwoorden geautomatiseerd organisatie evaluatie serieus financieel initiatief"
      .split(
        separator: " ")
    for light in 0..<60 {
      let words = heavy.map(String.init) + Array(repeating: "ja", count: max(light, 22))
      let syllables = words.reduce(0) { $0 + counter.count($1) }
      let score = try #require(
        Readability.score(words: words.count, sentences: 1, syllables: syllables, in: .dutch))
      #expect((meter.read([words.joined(separator: " ")]).hard != nil) == (score < Readability.threshold))
    }
  }
}

import StoryModel
import StoryXML
import TestSupport
import Testing

/// A translation that comes back with a broken code is refused, with the place.
@Suite struct BrokenCodeTests {
  static let text = """
    <say id="hoi">Hoi <value of="n"/>, <strong>dit is <em>nieuw</em></strong>. <if test="n = 1">Een\
    <elseif test="n = 2">Twee <value of="n"/></elseif><else>Meer</else></if> \
    <vary id="v" mode="cycle"><case id="a">hier</case><case id="b">daar</case></vary></say>
    """

  /// Each breaks the target of one unit: what is looked for there, and what takes its place.
  static let breaks: [(name: String, old: String, new: String)] = [
    ("a variable that is lost", #"<ph id="1" dataRef="s1" canCopy="no" canDelete="no"/>"#, ""),
    (
      "a variable that stands twice", #"<ph id="1" dataRef="s1" canCopy="no" canDelete="no"/>"#,
      #"<ph id="1"/> <ph id="1"/>"#
    ),
    ("a variable with another number", #"<ph id="1""#, #"<ph id="77""#),
    ("a variable without a number", #"<ph id="1""#, "<ph"),
    (
      "a variable as something that encloses", #"<ph id="1" dataRef="s1" canCopy="no" canDelete="no"/>"#,
      "<pc id=\"1\">x</pc>"
    ),
    (
      "markup as a variable",
      #"<pc id="3" dataRefStart="s3" dataRefEnd="e3" type="fmt" canCopy="no" canDelete="no">nieuw¡</pc>"#,
      #"<ph id="3"/>"#
    ),
    (
      "a variable written out", #"<ph id="1" dataRef="s1" canCopy="no" canDelete="no"/>"#, "<value of=\"n\"/>"
    ),
    ("markup of a language of its own", "nieuw¡", "<b>nieuw</b>"),
    ("a new code", "nieuw¡", #"nieuw <ph id="99"/>"#),
    ("a variable taken into a branch", "Een¡", #"Een <ph id="1"/>"#),
    ("a variable taken out of its branch", #"<ph id="6" dataRef="s6" canCopy="no" canDelete="no"/>"#, ""),
    ("words where only cases may stand", "</pc><pc id=\"10\"", "</pc>woorden<pc id=\"10\""),
    ("words after the last branch", "Meer¡</pc></pc>", "Meer¡</pc>woorden</pc>"),
  ]

  @Test(arguments: breaks)
  func isRefused(_ fault: (name: String, old: String, new: String)) throws {
    let bench = try Workbench(beats: Self.text)
    let file = bench.file(change: \.disguised)
    let start = try #require(file.firstRange(of: "<target>Hoi"))
    let broken =
      file[..<start.lowerBound]
      + file[start.lowerBound...].replacing(fault.old, with: fault.new, maxReplacements: 1)
    #expect(String(broken) != file, "\(fault.name): nothing was broken")
    let reading = bench.read(String(broken))
    #expect(reading.translation == nil)
    let line = file[..<start.lowerBound].count { $0 == "\n" } + 1
    #expect(!reading.diagnostics.isEmpty, "\(fault.name)")
    for found in reading.diagnostics {
      #expect(found.code.name == "translation-fault")
      #expect(reading.source.position(of: Int(found.range.start)).line == line, "\(fault.name)")
      #expect(!found.help.isEmpty)
    }
  }

  @Test func whatChoosesBetweenWordsStaysInItsOrder() throws {
    let bench = try Workbench(beats: Self.text)
    let file = bench.file(change: \.disguised)
    let swapped = file.replacing("<pc id=\"9\"", with: "<pc id=\"X\"").replacing(
      "<pc id=\"10\"", with: "<pc id=\"9\""
    )
    .replacing("<pc id=\"X\"", with: "<pc id=\"10\"")
    let target = try #require(file.firstRange(of: "<target>Hoi"))
    let other = try #require(swapped.firstRange(of: "<target>Hoi"))
    let reading = bench.read(String(file[..<target.lowerBound] + swapped[other.lowerBound...]))
    #expect(reading.diagnostics.map(\.message.english).contains { $0.contains("is in another place") })
  }

  @Test func markupAndVariablesMayMove() throws {
    let bench = try Workbench(
      beats: #"<say id="hoi"><em>Hoi</em> <value of="n"/> en <strong>dag</strong>.</say>"#)
    let file = bench.file { $0 }
    let source = try #require(file.firstRange(of: "<target><pc id=\"1\""))
    let end = try #require(file[source.lowerBound...].firstRange(of: "</target>"))
    let moved = #"<target>Le <ph id="2"/> <pc id="3">jour <pc id="1">salut</pc></pc>"#
    let reading = bench.read(String(file[..<source.lowerBound] + moved + file[end.lowerBound...]))
    #expect(reading.diagnostics == [])
    let translation = try #require(reading.translation)
    let flow = bench.flow.translated(by: translation)
    guard case .say(_, _, _, let text) = flow.tells[0].kind else {
      Issue.record("no words")
      return
    }
    #expect(text.plain == "Le  jour salut")
    #expect(text.pieces.count == 9)
  }

  /// In every generated text with codes, each code in turn is taken out and doubled.
  @Test(arguments: 0..<12)
  func everyCodeOfAMadeUpStoryIsGuarded(_ seed: UInt64) throws {
    let bench = try Workbench(GeneratedStory(.wild, seed: seed, size: 4))
    var units = bench.units(change: \.disguised)
    for text in bench.story.texts {
      let whole = try #require(units[text.key]?.pieces)
      for index in whole.indices {
        guard case .code = whole[index] else { continue }
        for broken in [whole.without(index), whole.doubling(index)] {
          units[text.key]?.pieces = broken
          let flow = bench.flow.translated(
            by: Translation(language: "fr", texts: units.compactMapValues(\.pieces)))
          #expect(flow.fallbackCount == 1, "\(text.key)")
        }
      }
      units[text.key]?.pieces = whole
    }
  }
}

extension [Translation.Piece] {
  fileprivate func without(_ index: Int) -> Self { Self(self[..<index] + self[(index + 1)...]) }

  fileprivate func doubling(_ index: Int) -> Self { Self(self[...index] + self[index...]) }
}

extension Flow {
  /// How many texts are marked as being in another language as a whole.
  fileprivate var fallbackCount: Int {
    var texts = options.map(\.label) + ends.map(\.text) + chooses.compactMap(\.prompt) + answers.map(\.label)
    texts += answers.compactMap(\.explanation) + waits.flatMap(\.texts)
    for case .say(_, _, _, let text) in tells.map(\.kind) { texts.append(text) }
    return texts.count { text in
      guard case .open(.language(let language))? = text.pieces.first else { return false }
      return language == "nl" || language == "en"
    }
  }
}

extension FlowWait {
  fileprivate var texts: [FlowText] {
    switch kind {
    case .ask(_, _, let text), .feedback(_, _, _, let text): [text]
    case .quiz(let quiz): [quiz.question] + [quiz.explanation].compactMap { $0 } + quiz.hints
    case .task(let task):
      [task.text] + [task.missing].compactMap { $0 } + task.hints + task.eventHints.map(\.text)
    case .time(let timer): [timer.text]
    }
  }
}

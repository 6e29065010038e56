import Authoring
import StoryEngine
import StoryModel
import StoryXML
import TestSupport
import Testing

/// What is exported and imported is what was translated, for stories that nobody wrote.
@Suite struct RoundTripTests {
  static let batches: [Range<UInt64>] = (0..<10).map { (batch: UInt64) in batch * 15..<(batch + 1) * 15 }

  private static func stories(_ seeds: Range<UInt64>) -> [GeneratedStory] {
    seeds.map { seed in
      GeneratedStory(
        seed % 2 == 0 ? .sound : .wild, seed: seed, size: 1 + Int(seed % 9), named: seed % 3 == 0 ? 60 : 100,
        untidy: seed % 5 == 0, split: seed % 4 == 0)
    }
  }

  @Test(arguments: batches)
  func everyTextComesBack(_ seeds: Range<UInt64>) throws {
    for generated in Self.stories(seeds) {
      let bench = try Workbench(generated)
      #expect(bench.story.index.count == bench.story.texts.count, "\(generated): two texts with one key")
      let file = bench.file(change: \.disguised)
      let reading = bench.read(file)
      #expect(reading.diagnostics.map(\.message.english) == [], "\(generated)")
      #expect(reading.standing.translated == bench.story.texts.count, "\(generated)")
      for text in bench.story.texts {
        let pieces = Workbench.pieces(of: text.text, change: \.disguised)
        #expect(reading.translation?.texts[text.key] == pieces, "\(generated): \(text.key)")
      }
      #expect(
        XLIFFWriter.text(bench.story, in: "fr", units: reading.units, cast: .sample) == file, "\(generated)")
    }
  }

  @Test(arguments: batches)
  func nothingOfATranslatedStoryIsLeftInItsOwnLanguage(_ seeds: Range<UInt64>) throws {
    for generated in Self.stories(seeds) {
      let bench = try Workbench(generated)
      let translation = try #require(bench.read(bench.file(change: \.disguised)).translation)
      let flow = bench.flow.translated(by: translation)
      #expect(flow.language == "fr")
      for words in flow.words where words.holdsLetters {
        #expect(words.contains("¡"), "\(generated): \(words)")
      }
    }
  }

  @Test(arguments: batches)
  func aTourInTwoLanguagesStaysInStep(_ seeds: Range<UInt64>) throws {
    for generated in Self.stories(seeds) {
      let bench = try Workbench(generated)
      let translation = try #require(bench.read(bench.file(change: \.disguised)).translation)
      var walk = TwinWalk(bench.flow, bench.flow.translated(by: translation), seed: generated.seed)
      for _ in 0..<40 {
        walk.step()
        #expect(walk.isInStep, "\(generated): \(walk.difference)")
      }
    }
  }
}

extension String {
  /// As good as another language: easily told from the one it was written in.
  var disguised: String { holdsLetters ? "\(self)¡" : self }
}

extension Flow {
  /// Everything it may say.
  fileprivate var words: [String] {
    var words = [title, summary] + scenes.map(\.title) + options.map(\.label.plain) + ends.map(\.text.plain)
    words += chooses.compactMap(\.prompt?.plain) + answers.map(\.label.plain)
    words += answers.compactMap(\.explanation?.plain) + badges.flatMap { [$0.title, $0.alternative] }
    for variable in variables {
      if case .enumeration(let values, _) = variable.kind { words += values.map(\.label) }
    }
    for tell in tells {
      switch tell.kind {
      case .say(_, _, _, let text): words.append(text.plain)
      case .image(let image): words.append(image.alternative)
      case .video(let video): words.append(video.alternative)
      }
    }
    for wait in waits { words += wait.words }
    return words
  }
}

extension FlowWait {
  fileprivate var words: [String] {
    switch kind {
    case .ask(_, _, let text), .feedback(_, _, _, let text): [text.plain]
    case .quiz(let quiz):
      [quiz.question.plain, quiz.explanation?.plain ?? ""] + quiz.hints.map(\.plain) + quiz.spellings
    case .task(let task):
      [task.text.plain, task.missing?.plain ?? ""] + task.hints.map(\.plain)
        + task.eventHints.map(\.text.plain)
    case .time(let timer): [timer.text.plain]
    }
  }
}

package import StoryModel

/// A story that nobody wrote: the same for the same seed.
package struct GeneratedStory: Sendable, CustomStringConvertible {
  /// How much care was taken of the people who would meet it.
  package enum Style: String, CaseIterable, Sendable {
    /// Nobody gets stuck in it: it waits before it goes round, every choice has a way that is always open, whole
    /// numbers stay in their range, every scene and option can be reached.
    case sound
    /// Anything: choices run dry, numbers leave their range, turns go on forever, scenes are out of reach.
    case wild
  }

  package let style: Style
  package let seed: UInt64
  /// How many scenes it has.
  package let size: Int
  /// `story.xml`.
  package let xml: String
  /// The files it includes, by path.
  package let included: [String: String]

  /// Makes it up.
  ///
  /// - Parameters:
  ///   - style: whether it is sound.
  ///   - seed: which one.
  ///   - size: how many scenes, at least 1.
  ///   - named: how many in a hundred of the ids that may be left out are there.
  ///   - untidy: whether its layout is by chance, too.
  ///   - split: whether its last scenes may stand in a file of their own.
  package init(
    _ style: Style, seed: UInt64, size: Int, named: Int = 100, untidy: Bool = false, split: Bool = false
  ) {
    self.style = style
    self.seed = seed
    self.size = max(1, size)
    var generator = StoryGenerator(style, seed: seed, size: max(1, size), named: named, split: split)
    let (story, scenes) = generator.make()
    xml = Self.print(story, untidy: untidy, seed: seed)
    included = scenes.mapValues { Self.print($0, untidy: untidy, seed: seed &+ 1) }
  }

  /// `sound story 7 of 12 scenes`: what to say so that it can be made again.
  package var description: String { "\(style) story \(seed) of \(size) scenes" }

  /// The story's file.
  package var source: SourceText { SourceText(path: "story.xml", bytes: Array(xml.utf8)) }

  /// A file that it includes; nil where there is none.
  package func include(_ path: String) -> SourceText? {
    included[path].map { SourceText(path: path, bytes: Array($0.utf8)) }
  }

  private static func print(_ root: MadeElement, untidy: Bool, seed: UInt64) -> String {
    guard untidy else {
      var printer = TidyPrinter()
      printer.print(root)
      return printer.text
    }
    var printer = UntidyPrinter(seed: seed)
    printer.print(root)
    printer.finish()
    return printer.text
  }
}

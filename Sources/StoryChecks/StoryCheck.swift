import StoryModel

/// One thing that can be wrong with a story.
protocol StoryCheck: SendableMetatype {
  /// The stable identity of what it finds.
  static var code: Diagnostic.Code { get }

  /// Every place where it is wrong, in any order.
  static func findings(in subject: CheckedStory) -> [Diagnostic]
}

/// What a check looks at.
struct CheckedStory {
  let compilation: Compilation
  let doubt: Doubt
  /// How far it is in other languages.
  let translations: [TranslationStanding]
  /// Whether there is a file at a path relative to the story's folder.
  let fileExists: (String) -> Bool
  /// What a tour may get to from the beginning.
  let fromBeginning: FlowWalk
  /// What it may get to within each scene, also in those that nothing leads to.
  let everywhere: FlowWalk
  /// How its scenes read.
  let reading: StoryReading
  /// So many findings of one check are enough: of more, nobody would be shown any.
  ///
  /// Without a limit where some of them may be silenced.
  let findingLimit: Int

  var flow: Flow { compilation.flow }

  init(
    compilation: Compilation, doubt: Doubt, translations: [TranslationStanding],
    fileExists: @escaping (String) -> Bool
  ) {
    self.compilation = compilation
    self.doubt = doubt
    self.translations = translations
    self.fileExists = fileExists
    var walk = FlowWalk(compilation.flow)
    if !compilation.flow.scenes.isEmpty { walk.enter(scene: 0) }
    fromBeginning = walk
    walk.enterTheRest()
    everywhere = walk
    findingLimit = compilation.silences.isEmpty ? StoryChecks.limit + 1 : .max
    reading = StoryReading(compilation.flow, limit: findingLimit)
  }
}

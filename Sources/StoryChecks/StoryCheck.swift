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
  /// Whether there is a file at a path relative to the story's folder.
  let fileExists: (String) -> Bool
  /// What a tour may get to from the beginning.
  let fromBeginning: FlowWalk
  /// What it may get to within each scene, also in those that nothing leads to.
  let everywhere: FlowWalk

  var flow: Flow { compilation.flow }

  init(compilation: Compilation, doubt: Doubt, fileExists: @escaping (String) -> Bool) {
    self.compilation = compilation
    self.doubt = doubt
    self.fileExists = fileExists
    var walk = FlowWalk(compilation.flow)
    if !compilation.flow.scenes.isEmpty { walk.enter(scene: 0) }
    fromBeginning = walk
    walk.enterTheRest()
    everywhere = walk
  }
}

extension StoryCheck {
  static func finding(at range: SourceRange, _ message: String, help: String) -> Diagnostic {
    Diagnostic(code, at: range, message, help: help)
  }

  /// "It has a, b and c.", or what to say where there is nothing to name; long lists are cut.
  static func listing(
    _ known: some BidirectionalCollection<String>, none: String, before words: String
  ) -> String {
    guard let last = known.last else { return none }
    guard known.count > 1 else { return "\(words) '\(last)'." }
    let shown = known.prefix(8)
    let quoted = shown.dropLast(known.count > 8 ? 0 : 1).map { "'\($0)'" }.joined(separator: ", ")
    return "\(words) \(quoted) and " + (known.count > 8 ? "\(known.count - 8) more." : "'\(last)'.")
  }
}

import StoryModel

/// Finds the versions of a story that a test goes through.
struct VersionLoader {
  /// In order; nil for one that cannot be told.
  private(set) var found: [TestVersion?] = []
  /// What is wrong with them, at places of the test.
  private(set) var findings: [Diagnostic] = []
  private let story: LoadedStory
  private let limit: Int

  /// The story is as it is now, the others are in its folder; a file of more bytes than the limit is not read.
  init(of test: StoryTest, _ story: LoadedStory, limit: Int) {
    self.story = story
    self.limit = limit
    var paths = [test.story]
    for step in test.steps {
      guard case .nextVersion(let path) = step.kind else { continue }
      if path == nil, paths.last == .some(nil) { findings.append(Self.alreadyThere(step.range)) }
      paths.append(path)
    }
    for (index, path) in paths.enumerated() { found.append(version(path, isLeft: index + 1 < paths.count)) }
  }

  private mutating func version(_ path: Located<String>?, isLeft: Bool) -> TestVersion? {
    guard let path else { return TestVersion(story, isLeft: isLeft) }
    let file = SystemFiles.join(story.folder, path.value)
    guard let cast = story.compilation?.cast,
      let loaded = try? StoryLoader.load(path: file, cast: cast, limit: limit)
    else {
      findings.append(Self.missing(path))
      return nil
    }
    if let error = loaded.firstError { findings.append(Self.faulty(path, error)) }
    return TestVersion(loaded, isLeft: isLeft)
  }

  private static func alreadyThere(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      TestCode.badValue, at: range,
      Words("the test is in this version already", nl: "de test is al in deze versie"),
      help: Words(
        "Say which older version it begins in, like <test story=\"versions/1.xml\">.",
        nl: "Zeg in welke oudere versie hij begint, zoals <test story=\"versions/1.xml\">."))
  }

  private static func missing(_ path: Located<String>) -> Diagnostic {
    Diagnostic(
      TestCode.missingFile, at: path.range,
      Words(
        "there is no story '\(path.value)' in the folder of the story",
        nl: "er is geen verhaal '\(path.value)' in de map van het verhaal"),
      help: Words(
        "Put the older version there: a file like versions/1.xml, or a folder with a story.xml.",
        nl: "Zet de oudere versie daar: een bestand zoals versions/1.xml, of een map met een story.xml."))
  }

  private static func faulty(_ path: Located<String>, _ error: Diagnostic) -> Diagnostic {
    Diagnostic(
      TestCode.badValue, at: path.range,
      Words("'\(path.value)' has an error: ", nl: "'\(path.value)' heeft een fout: ") + error.message,
      help: Words(
        "'vicky check' with the path of that file shows where.",
        nl: "'vicky check' met het pad van dat bestand laat zien waar."))
  }
}

import ArgumentParser

extension CompletionKind {
  /// A story file, or a folder on the way to one.
  static var storyPath: CompletionKind { .file(extensions: ["xml"]) }

  /// The id of a story, or the path of one.
  static var story: CompletionKind {
    .custom { words, _, prefix in
      let offered = ContentCompletion(words: words)
      return (offered.stories + offered.paths(for: prefix)).filter { $0.hasPrefix(prefix) }.sorted()
    }
  }

  /// The id of a persona.
  static var persona: CompletionKind {
    .custom { words, _, prefix in
      ContentCompletion(words: words).personas.filter { $0.hasPrefix(prefix) }.sorted()
    }
  }
}

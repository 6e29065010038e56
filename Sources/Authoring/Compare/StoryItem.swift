import StoryModel

/// Something in a story that can be compared: a scene, a beat, an option, a variable.
struct StoryItem {
  var subject: StoryChange.Subject
  /// Its id or name; nil where the author gave none, whatever stands in for it.
  var id: String?
  /// What it is known by where it has no id.
  var signature = ""
  /// Where it stands, for diagnostics.
  var range: SourceRange
  /// The index of the item it stands in; the story's own for the story.
  var parent: Int
  /// The index of its scene; nil for what stands in the head.
  var scene: Int?
  /// The index after the last item within it.
  var end = 0
  /// What can change about it, in the order in which it is told.
  var parts: [StoryPart] = []
}

/// A part of an item; only parts that something is said about are there.
struct StoryPart: Equatable {
  var name: StoryChange.Part
  var value: String

  init(_ name: StoryChange.Part, _ value: String) {
    self.name = name
    self.value = value
  }
}

extension StoryItem {
  /// What a part says; nil where nothing is said.
  func value(of part: StoryChange.Part) -> String? { parts.first { $0.name == part }?.value }

  /// Adds a part where there is something to say.
  mutating func add(_ name: StoryChange.Part, _ value: String?) {
    if let value, !value.isEmpty { parts.append(StoryPart(name, value)) }
  }

  /// Adds a part that only says that something is so.
  mutating func add(_ name: StoryChange.Part, if holds: Bool) {
    if holds { parts.append(StoryPart(name, "true")) }
  }

  /// What it reads as, for whoever is told that it came or went.
  var text: String? {
    for name in [StoryChange.Part.text, .label, .prompt, .question, .title, .alternative] {
      if let text = value(of: name) { return text }
    }
    return signature.isEmpty ? nil : signature
  }
}

extension Identifier {
  /// Nil for what the reader puts in where the author gave no id.
  var given: String? { text.utf8.contains(UInt8(ascii: "~")) || text.isEmpty ? nil : text }
}

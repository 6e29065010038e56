/// What a person reads, in both languages that the author's tools speak.
///
/// ```swift
/// Words("there is no scene '\(id)'", nl: "er bestaat geen scène '\(id)'")
/// ```
///
/// Names of elements and attributes, and what the author wrote, are the same in both.
package struct Words: Hashable, Sendable {
  package var english: String
  package var dutch: String

  package init(_ english: String, nl dutch: String) {
    self.english = english
    self.dutch = dutch
  }

  /// What reads the same in both languages: a name, a piece of the file.
  package init(inBoth text: String) { self.init(text, nl: text) }

  package static let none = Words(inBoth: "")

  package subscript(_ language: MessageLanguage) -> String {
    switch language {
    case .english: english
    case .dutch: dutch
    }
  }

  package var isEmpty: Bool { english.isEmpty && dutch.isEmpty }

  /// One after the other; spaces between sentences are the writer's.
  package static func + (first: Words, second: Words) -> Words {
    Words(first.english + second.english, nl: first.dutch + second.dutch)
  }

  package static func += (first: inout Words, second: Words) { first = first + second }
}

extension Words {
  /// "a, b or c"; of very many the first ones.
  package static func choice(of names: [String]) -> Words {
    if names.count > 20 { return Words(inBoth: names.prefix(20).joined(separator: ", ") + " …") }
    guard names.count > 1, let last = names.last else { return Words(inBoth: names.first ?? "") }
    let others = names.dropLast().joined(separator: ", ")
    return Words("\(others) or \(last)", nl: "\(others) of \(last)")
  }
}

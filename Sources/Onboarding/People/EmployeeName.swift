import Foundation
package import StoryEngine

/// The rules for an employee's name, in one place.
package enum EmployeeName {
  /// In Unicode scalars.
  package static let maxLength = 120

  /// The name as it is kept: NFC, white space folded, no control characters; nil where nothing is left or it is
  /// too long.
  package static func tidied(_ name: String) -> String? {
    let printable = name.unicodeScalars.map { scalar in
      scalar.properties.generalCategory == .control ? " " : Character(scalar)
    }
    let tidied = String(printable).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      .precomposedStringWithCanonicalMapping
    guard !tidied.isEmpty, tidied.unicodeScalars.count <= maxLength else { return nil }
    return tidied
  }

  /// Two names with the same key are the same name: case does not count.
  package static func key(_ name: String) -> String {
    (tidied(name) ?? name).lowercased().precomposedStringWithCanonicalMapping
  }

  /// First and last name from a full name: the first word, and the rest.
  package static func facts(from name: String) -> EmployeeFacts {
    let words = name.split(separator: " ", maxSplits: 1)
    return EmployeeFacts(
      firstName: words.first.map(String.init) ?? "", lastName: words.count > 1 ? String(words[1]) : "")
  }
}

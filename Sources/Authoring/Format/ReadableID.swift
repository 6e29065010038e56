/// Makes ids that people can read from what an element says: `zeg-het-maar`.
enum ReadableID {
  /// The first words that tell something: at most three, and not many letters; nil where there are none.
  static func make(from text: String) -> String? {
    let words = AsciiWords.of(text)
    let telling = words.drop { isSmall($0) || !isName($0) }
    // "Ik ben er" is made of small words alone: then they must do.
    let chosen = telling.isEmpty ? words.drop { !isName($0) } : telling
    var id = ""
    for word in chosen.prefix(3) {
      guard id.isEmpty || id.utf8.count + 1 + word.utf8.count <= 28 else { break }
      id += (id.isEmpty ? "" : "-") + word
    }
    return id.isEmpty ? nil : String(id.prefix(40))
  }

  /// The id, or where it is taken the id with the first number above `last` that makes it another one.
  static func free(_ id: String, taken: Set<String>, after last: inout Int) -> String {
    guard taken.contains(id) else { return id }
    repeat { last += 1 } while taken.contains("\(id)-\(last)")
    return "\(id)-\(last)"
  }

  static func free(_ id: String, taken: Set<String>) -> String {
    var last = 1
    return free(id, taken: taken, after: &last)
  }

  private static func isName(_ word: String) -> Bool {
    word.utf8.first.map { $0 >= UInt8(ascii: "a") } ?? false
  }

  /// Whether it says little at the beginning of a text.
  private static func isSmall(_ word: String) -> Bool { small.contains(word) }

  private static let small: Set<String> = [
    "de", "het", "een", "en", "ik", "je", "jij", "we", "wij", "dit", "dat", "er", "is", "ben", "bent", "dan",
    "nu", "of",
    "the", "a", "an", "and", "i", "you", "we", "it", "this", "that", "there", "is", "are", "then", "or",
  ]
}

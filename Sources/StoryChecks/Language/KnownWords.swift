/// Words that sound otherwise than their spelling says, as far as stories about an intranet are full of them.
enum KnownWords {
  /// The syllables of a word in lower case, where it is one of these, perhaps with an `s` behind it; nil for any other.
  static func syllables(of letters: [UInt8], in language: TextLanguage) -> Int? {
    let known = language == .dutch ? dutch : english
    let word = String(decoding: letters, as: UTF8.self)
    if let count = known[word] { return count }
    guard word.hasSuffix("s") else { return nil }
    return known[String(word.dropLast())]
  }

  /// Borrowed from English: by the rules of Dutch they would end in an `e` that nobody says.
  private static let dutch: [String: Int] = [
    "site": 1, "website": 2, "online": 2, "offline": 2, "update": 2, "date": 1, "deadline": 2, "timeline": 2,
    "homepage": 2, "page": 1, "template": 2, "like": 1, "file": 1, "iphone": 2, "smartphone": 2, "service": 2,
    "mobile": 2, "onepager": 3, "storytelling": 4,
  ]

  private static let english: [String: Int] = [
    "business": 2, "everybody": 4, "everyday": 3, "everything": 3, "everywhere": 3, "elsewhere": 2,
    "behaviour": 3,
    "coworker": 3, "somewhere": 2,
  ]
}

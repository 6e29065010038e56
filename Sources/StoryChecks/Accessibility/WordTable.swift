/// Finds what is known of a word, without a lock, an allocation or a slow hash: every word of every story is looked up.
struct WordTable: Sendable {
  private var entries: [(key: WordKey, role: WordRole)]
  private let mask: Int

  /// - Parameter lists: words in lower case with a space between them, and the role each of them has; a word in several
  ///   lists has all of their roles.
  init(_ lists: [(WordRole, StaticString)]) {
    mask = (1 << 11) - 1
    entries = Array(repeating: (.none, []), count: mask + 1)
    for (role, words) in lists {
      let bytes = UnsafeBufferPointer(start: words.utf8Start, count: words.utf8CodeUnitCount)
      for word in bytes.split(separator: UInt8(ascii: " ")) { add(role, to: WordKey(word)) }
    }
  }

  /// Nothing for a word that is not in any list.
  func role(of key: WordKey) -> WordRole { entries[place(of: key)].role }

  private mutating func add(_ role: WordRole, to key: WordKey) {
    let place = place(of: key)
    entries[place].key = key
    entries[place].role.formUnion(role)
  }

  private func place(of key: WordKey) -> Int {
    var place = Int(truncatingIfNeeded: key.mixed) & mask
    while entries[place].key != key, entries[place].key != .none { place = (place + 1) & mask }
    return place
  }
}

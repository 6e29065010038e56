import CHyphen

/// An opened hyphenation dictionary; closed when it goes.
///
/// The pointer never leaves it. The library writes nothing into an opened dictionary but is not documented to be safe
/// on two threads at once, so whoever shares one puts it behind a lock.
struct HyphenDictionary: ~Copyable {
  private let pointer: UnsafeMutablePointer<HyphenDict>
  /// Whether words must be given as UTF-8; else as ISO 8859-1.
  private let isUTF8: Bool

  /// Nil where there is no such file.
  init?(path: String) {
    guard let opened = CHyphen_open(path) else { return nil }
    pointer = opened
    isUTF8 = opened.pointee.utf8 != 0
  }

  deinit { hnj_hyphen_free(pointer) }

  /// Whether a syllable may begin at each letter of a word in lower case; all false where the word cannot be broken.
  ///
  /// The letters are of ISO 8859-1; what that cannot say is a letter no pattern knows.
  borrowing func breaks(in letters: [UInt8]) -> [Bool] {
    let known = isUTF8 ? letters.map { $0 < 0x80 ? $0 : Latin.base(of: $0) } : letters
    var points = [CChar](repeating: 0, count: known.count + 5)
    let failed = known.withUnsafeBytes { word in
      CHyphen_points(
        pointer, word.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(word.count), &points)
    }
    var breaks = [Bool](repeating: false, count: letters.count)
    guard failed == 0 else { return breaks }
    for index in breaks.indices.dropFirst() { breaks[index] = points[index - 1] & 1 == 1 }
    return breaks
  }
}

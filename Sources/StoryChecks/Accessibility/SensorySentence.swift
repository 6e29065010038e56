/// The words of a sentence with what each may do in an instruction.
struct SensorySentence {
  struct Word {
    var role: WordRole
    /// Byte offsets into the text.
    var range: Range<Int>
    /// It begins with a capital, though it is not the first of its sentence.
    var isCapital: Bool
    /// It is in a name.
    var isNamed: Bool
    /// A comma or another mark stands behind it, or nothing.
    var endsClause: Bool
  }

  private(set) var words: [Word] = []

  /// Whether something in it has a name, or is not on a screen.
  var isNamedOrPhysical: Bool {
    words.contains { $0.isNamed || !$0.role.isDisjoint(with: [.naming, .physical]) }
  }

  /// Whether it only names what the sentence before spoke of, as "Die heet 'Opslaan'" does.
  var namesWhatWasBefore: Bool {
    guard let first = words.first else { return false }
    return first.role.contains(.referring) && words.contains { $0.isNamed || $0.role.contains(.naming) }
  }

  /// The sentences of a text of which some parts are marked.
  static func all(
    in bytes: UnsafeBufferPointer<UInt8>, marks: [FlatText.Mark], _ table: WordTable, _ language: TextLanguage
  ) -> [SensorySentence] {
    var named = Quotations.mayOccur(in: bytes) ? Quotations.ranges(in: bytes) : []
    named += marks.filter { isName($0, in: bytes) }.map(\.range)
    var sentences: [SensorySentence] = []
    var sentence = SensorySentence()
    var scanner = TokenScanner(bytes)
    while let token = scanner.next() {
      if !token.word.isEmpty { sentence.add(token, named, bytes, table) }
      guard token.endsSentence else { continue }
      if language == .english {
        sentence.settleEnglishPlaces(bytes)
      } else {
        sentence.settleDutchPlaces(bytes)
      }
      sentences.append(sentence)
      sentence = SensorySentence()
    }
    return sentences
  }

  /// Stress is a name where it is written as one: "de groene knop **Opslaan**", but not "de **rode** knop".
  private static func isName(_ mark: FlatText.Mark, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard !mark.range.isEmpty, mark.range.upperBound <= bytes.count else { return false }
    return mark.kind == .name || Letters.isUpper(bytes[mark.range.lowerBound])
  }

  private mutating func add(
    _ token: TokenScanner.Token, _ named: [Range<Int>], _ bytes: UnsafeBufferPointer<UInt8>,
    _ table: WordTable
  ) {
    let isNamed = named.contains { $0.overlaps(token.word) }
    words.append(
      Word(
        role: isNamed ? [] : table.role(of: WordKey(bytes[token.word])), range: token.word,
        isCapital: !words.isEmpty && isCapital(token.word, bytes), isNamed: isNamed,
        endsClause: token.endsSentence || token.range.upperBound > token.word.upperBound))
  }

  private func isCapital(_ word: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    Letters.isUpper(bytes[word.lowerBound])
      && !(word.count == 1 && bytes[word.lowerBound] == UInt8(ascii: "I"))
  }

  /// "Links en rechts" is everywhere, and "met rechts" is a button of the mouse.
  private mutating func settleDutchPlaces(_ bytes: UnsafeBufferPointer<UInt8>) {
    for index in words.indices where words[index].role.contains(.place) {
      let before = text(index - 1, bytes)
      let isPair = [index - 2, index + 2].contains {
        words.indices.contains($0) && text($0, bytes).hasSuffix("s")
          && (text($0, bytes) == "links" || text($0, bytes) == "rechts")
      }
      if isPair || before == "met" { words[index].role.remove(.place) }
    }
  }

  /// "Right" is a place only after "on the", "at the", "top" and the like, or before "side" or "corner".
  private mutating func settleEnglishPlaces(_ bytes: UnsafeBufferPointer<UInt8>) {
    for index in words.indices where words[index].role.contains(.place) {
      let word = text(index, bytes)
      guard !word.contains("-") else { continue }
      let before = text(index - 1, bytes)
      let after = text(index + 1, bytes)
      let isLed = before == "the" && ["on", "at", "to", "in"].contains(text(index - 2, bytes))
      let isSide = ["top", "bottom", "upper", "lower", "far"].contains(before)
      let isCorner = ["side", "corner", "hand", "left", "right"].contains(after)
      let isPlace = (isLed && !isNoun(index + 1)) || isSide || isCorner
      if !isPlace || before == "all" { words[index].role.remove(.place) }
    }
  }

  private func isNoun(_ index: Int) -> Bool {
    words.indices.contains(index) && !words[index].role.isDisjoint(with: .nouns)
  }

  private func text(_ index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> String {
    guard words.indices.contains(index) else { return "" }
    return String(decoding: bytes[words[index].range], as: UTF8.self).lowercased()
  }
}

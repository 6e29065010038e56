/// Something that may be on a screen, with the words around it that say how it looks or where it is.
struct NounPhrase {
  /// What it is recognised by.
  private var senses: WordRole = []
  private var first: Int
  private var last: Int
  private var isDefinite = false
  private let words: [SensorySentence.Word]
  private let noun: Int

  /// Nil where the noun is said with a name, or with nothing to see.
  init?(at noun: Int, in words: [SensorySentence.Word]) {
    self.noun = noun
    self.words = words
    (first, last) = (noun, noun)
    guard noun + 1 >= words.count || words[noun].endsClause || !words[noun + 1].isCapital else { return nil }
    if !words[noun].role.isDisjoint(with: .placing) { senses.insert(.placing) }
    guard takeLooks() else { return nil }
    if !words[noun].role.contains(.arrow) {
      takePlaceBehind()
      takePlaceBefore()
    } else {
      senses.subtract([.place, .placing])
    }
    guard !senses.isEmpty else { return nil }
  }

  /// The match, where this is an instruction.
  var match: SensoryRule.Match? {
    guard isInstruction else { return nil }
    return SensoryRule.Match(
      sense: SensoryRule.sense(of: senses), first: words[first].range, last: words[last].range)
  }

  /// A control may be pointed at in any sentence where it is a certain one, as in "de rode knop".
  ///
  /// Of other things it must be said
  /// that they be touched, and size alone is not enough for them.
  private var isInstruction: Bool {
    let isTouched = words.contains { $0.role.contains(.touching) }
    let isControl = words[noun].role.contains(.control)
    guard isControl else { return isTouched && isObject && isDefinite && senses != .size }
    if isTouched { return true }
    let isChosen = words.contains { $0.role.contains(.choosing) }
    return isDefinite && (senses != .size || isChosen)
  }

  /// Whether it is what is touched, and not where that is: "op het rode bolletje", not "in het menu".
  private var isObject: Bool {
    for word in words[..<first].reversed() {
      if !word.role.isDisjoint(with: [.touching, .onto]) { return true }
      guard word.role.contains(.filler), !word.role.contains(.within) else { return false }
    }
    return false
  }

  /// The adjectives before the noun; false where a name stands among them: "the green Save button".
  private mutating func takeLooks() -> Bool {
    var index = noun - 1
    while index >= 0 {
      let word = words[index]
      if word.isCapital { return false }
      let looks = word.role.intersection([.colour, .shape, .size, .placing])
      if looks.isEmpty, !word.role.contains(.shade) {
        isDefinite = word.role.contains(.definite)
        break
      }
      senses.formUnion(looks)
      first = index
      index -= 1
    }
    return true
  }

  /// "De knop rechts", "the icon in the top right".
  private mutating func takePlaceBehind() {
    var index = noun
    while !words[index].endsClause, index + 1 < words.count, index < noun + 5 {
      index += 1
      if words[index].isCapital { return }
      if words[index].role.contains(.place) {
        senses.insert(.place)
        last = index
        while !words[last].endsClause, last + 1 < words.count, words[last + 1].role.contains(.place) {
          last += 1
        }
        return
      }
      guard !words[index].role.isDisjoint(with: [.filler, .placing]) else { return }
    }
  }

  /// "Rechtsboven op het icoon".
  ///
  /// A pause between them parts them.
  private mutating func takePlaceBefore() {
    var index = first - 1
    while index >= 0, index >= noun - 6, !words[index].endsClause {
      if words[index].role.contains(.place) {
        senses.insert(.place)
        first = index
        return
      }
      guard words[index].role.contains(.filler) else { return }
      index -= 1
    }
  }
}

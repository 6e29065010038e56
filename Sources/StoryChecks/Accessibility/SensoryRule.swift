/// When the words of a sentence point at something by how it looks or where it is.
enum SensoryRule {
  struct Match {
    var sense: SensoryWords.Finding.Sense
    var first: Range<Int>
    var last: Range<Int>
  }

  /// The first match; nil where there is none, or where what is pointed at has a name.
  static func match(in sentence: SensorySentence) -> Match? {
    let words = sentence.words
    guard words.contains(where: { !$0.role.isDisjoint(with: .senses) }), !sentence.isNamedOrPhysical else {
      return nil
    }
    for index in words.indices where !words[index].role.isDisjoint(with: .nouns) {
      if let match = NounPhrase(at: index, in: words)?.match { return match }
    }
    return bare(in: words)
  }

  /// Touching a place or a look and no thing at all, as in "Klik rechtsboven" and "Tap the green one".
  private static func bare(in words: [SensorySentence.Word]) -> Match? {
    for verb in words.indices where !words[verb].role.isDisjoint(with: [.touching, .choosing]) {
      var index = verb + 1
      var isDefinite = false
      while index < words.count, index <= verb + 6 {
        let word = words[index]
        if word.isCapital { break }
        if !word.role.isDisjoint(with: .senses) {
          let isPlace = word.role.contains(.place) && words[verb].role.contains(.touching)
          let isLook = isDefinite && !word.role.isDisjoint(with: [.colour, .shape, .placing])
          guard isPlace || isLook, isLast(index, in: words, asLook: !isPlace) else { break }
          while isPlace, !words[index].endsClause, words[index + 1].role.contains(.place) { index += 1 }
          return Match(sense: sense(of: word.role), first: words[verb].range, last: words[index].range)
        }
        guard word.role.contains(.filler) else { break }
        isDefinite = word.role.contains(.definite)
        index += 1
      }
    }
    return nil
  }

  /// Whether nothing follows that could be the thing: only "op het scherm" and the like after a place, "one" after a look.
  private static func isLast(_ index: Int, in words: [SensorySentence.Word], asLook: Bool) -> Bool {
    var index = index
    var steps = 0
    while !words[index].endsClause {
      index += 1
      steps += 1
      guard index < words.count, !words[index].isCapital, steps <= (asLook ? 1 : 5),
        words[index].role.contains(.filler) || words[index].role.contains(.place)
      else { return false }
    }
    return true
  }

  /// What the words rely on; of several the one that is told first.
  static func sense(of roles: WordRole) -> SensoryWords.Finding.Sense {
    if roles.contains(.colour) { return .colour }
    if roles.contains(.shape) { return .shape }
    if !roles.isDisjoint(with: [.place, .placing]) { return .place }
    return .size
  }
}

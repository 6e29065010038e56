/// Gives the variables of a script names of a letter or two.
///
/// A name is shortened everywhere in its script or nowhere. It is left as it is where a property has it too,
/// where it is used outside of what declares it, and where scripts share it. Two variables get the same name
/// only where neither can be used in the scope of the other.
enum ShortNames {
  /// `shared` are the names that scripts in the same scope declare outside of any function.
  static func shortened(_ tokens: [ScriptToken], shared: Set<String>) -> [ScriptToken] {
    let short = chosen(ScriptNames(tokens), shared)
    return tokens.map { token in
      guard token.kind == .word, let name = short[token.text] else { return token }
      return ScriptToken(kind: .word, text: name, gap: token.gap)
    }
  }

  /// The names that a script declares outside of any function.
  static func shared(by tokens: [ScriptToken]) -> Set<String> {
    let names = ScriptNames(tokens)
    return Set(names.scopes.keys.filter(names.isShared))
  }

  private static func chosen(_ names: ScriptNames, _ shared: Set<String>) -> [String: String] {
    let own = names.scopes.keys.filter { !shared.contains($0) && isOwn($0, names) }
    let kept = Set(names.uses.keys).subtracting(own).union(ScriptNames.keyWords)
    let candidates = shortNames.filter { !kept.contains($0) }
    var short: [String: String] = [:]
    var scopes: [String: [ClosedRange<Int>]] = [:]
    for name in own.sorted(by: { order($0, names) < order($1, names) }) {
      let mine = names.scopes[name, default: []]
      let free = candidates.first { one in
        !scopes[one, default: []].contains { taken in mine.contains { $0.overlaps(taken) } }
      }
      guard let free else { continue }
      short[name] = free
      scopes[free, default: []] += mine
    }
    return short
  }

  private static func isOwn(_ name: String, _ names: ScriptNames) -> Bool {
    !names.properties.contains(name)
      && names.uses[name, default: []].allSatisfy { place in
        names.scopes[name, default: []].contains { $0.contains(place) }
      }
  }

  /// What is used most comes first.
  private static func order(_ name: String, _ names: ScriptNames) -> (Int, String) {
    (-names.uses[name, default: []].count, name)
  }

  /// One letter, then two; what scripts are full of anyway comes first, for it compresses best.
  private static let shortNames: [String] = {
    let letters = "etaonirscldumphfgbvywkxjqzETAONIRSCLDUMPHFGBVYWKXJQZ_$".map { String($0) }
    return letters + letters.flatMap { first in letters.map { first + $0 } }
  }()
}

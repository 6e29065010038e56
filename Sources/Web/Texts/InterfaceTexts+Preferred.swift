extension InterfaceTexts {
  /// The texts that a browser asks for with `Accept-Language`; Dutch where it names neither language.
  static func preferred(_ acceptLanguage: String?) -> InterfaceTexts {
    let wishes = (acceptLanguage ?? "").split(separator: ",").compactMap(wish)
    let best = wishes.enumerated().max { a, b in
      // The earlier one where both weigh the same.
      (a.element.weight, -a.offset) < (b.element.weight, -b.offset)
    }
    return best.map { of($0.element.language) } ?? .dutch
  }

  private static func wish(_ text: Substring) -> (language: String, weight: Double)? {
    let parts = text.split(separator: ";").map { $0.filter { $0 != " " } }
    guard let tag = parts.first?.lowercased(), let primary = tag.split(separator: "-").first,
      ["nl", "en"].contains(primary)
    else { return nil }
    let weight = parts.dropFirst().first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) } ?? 1
    return weight > 0 ? (tag, weight) : nil
  }
}

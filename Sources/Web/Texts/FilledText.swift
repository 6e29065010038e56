extension String {
  /// This text with every key in braces replaced by its value.
  ///
  /// One pass: braces in a value stay as they are. A key without a value stays, too, so that a slip shows.
  func filled(_ values: [String: String]) -> String {
    var result = ""
    var rest = self[...]
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      rest = rest[open...]
      guard let close = rest.firstIndex(of: "}") else { break }
      let key = String(rest[rest.index(after: open)..<close])
      result += values[key] ?? String(rest[...close])
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}

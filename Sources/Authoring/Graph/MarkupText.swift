/// Text for XML: what means something there is written as what it is, what may not stand there is left out.
package enum MarkupText {
  /// Fit for the content of an element and for an attribute between double quotes.
  package static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\n", "\t": escaped.unicodeScalars.append(scalar)
      case _ where scalar.value < 0x20 || (0xFFFE...0xFFFF).contains(scalar.value): escaped += "\u{FFFD}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}

extension MarkupText {
  /// The five names that XML has, as what they stand for.
  package static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    let names = [("lt;", "<"), ("gt;", ">"), ("quot;", "\""), ("apos;", "'"), ("amp;", "&")]
    var rest = Substring(text)
    var plain = ""
    while let start = rest.firstIndex(of: "&") {
      plain += rest[..<start]
      rest = rest[rest.index(after: start)...]
      if let (name, character) = names.first(where: { rest.hasPrefix($0.0) }) {
        plain += character
        rest = rest.dropFirst(name.count)
      } else {
        plain += "&"
      }
    }
    return plain + rest
  }
}

/// References in text: `&amp;` and `&#233;`.
enum XMLReferences {
  /// The text with what they stand for; one that stands for nothing stays.
  static func resolved(_ bytes: ArraySlice<UInt8>) -> String {
    var text = ""
    var rest = bytes
    while let start = rest.firstIndex(of: UInt8(ascii: "&")) {
      text += rest[..<start].text
      rest = rest[start...]
      guard let end = rest.firstIndex(of: UInt8(ascii: ";")),
        let scalar = scalar(rest[(start + 1)..<end].text)
      else {
        text += "&"
        rest = rest.dropFirst()
        continue
      }
      text.unicodeScalars.append(scalar)
      rest = rest[(end + 1)...]
    }
    return text + rest.text
  }

  private static func scalar(_ name: String) -> Unicode.Scalar? {
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default:
      guard name.hasPrefix("#") else { return nil }
      let isHex = name.hasPrefix("#x")
      return UInt32(name.dropFirst(isHex ? 2 : 1), radix: isHex ? 16 : 10).flatMap(Unicode.Scalar.init)
    }
  }
}

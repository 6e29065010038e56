import StoryModel

/// Text of a story as markup: everything escaped, and only the elements that the language has.
enum StoryHTML {
  /// The markup; without `links` inside a button, where a link cannot be.
  static func render(_ text: Text, links: Bool = true) -> String {
    var html = ""
    var open: [String] = []
    for piece in text.pieces {
      switch piece {
      case .characters(let characters): html += escaped(characters)
      case .control: break
      case .close: html += open.popLast().map { $0.isEmpty ? "" : "</\($0)>" } ?? ""
      case .open(let style):
        let (name, attributes) = element(for: style, links: links)
        open.append(name)
        html += name.isEmpty ? "" : "<\(name)\(attributes)>"
      }
    }
    return html
  }

  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: isSpecial) else { return text }
    var html = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": html += "&amp;"
      case "<": html += "&lt;"
      case ">": html += "&gt;"
      case "\"": html += "&quot;"
      case "'": html += "&#39;"
      default: html.unicodeScalars.append(scalar)
      }
    }
    return html
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
    default: false
    }
  }

  private static func element(for style: Text.Style, links: Bool) -> (name: String, attributes: String) {
    switch style {
    case .emphasis: ("em", "")
    case .strong: ("strong", "")
    case .keyboard: ("kbd", "")
    case .language(let tag): ("span", " lang=\"\(escaped(tag))\"")
    case .link(let href):
      links && LinkScheme.isHarmless(href) ? ("a", " href=\"\(escaped(href))\" rel=\"noreferrer\"") : ("", "")
    }
  }
}

/// The reader of stories refuses other links already; pages do not rely on that.
enum LinkScheme {
  static func isHarmless(_ href: String) -> Bool {
    let lower = href.lowercased()
    if lower.hasPrefix("/") { return !lower.hasPrefix("//") && !lower.hasPrefix("/\\") }
    return ["https:", "http:", "mailto:", "tel:"].contains(where: lower.hasPrefix)
  }
}

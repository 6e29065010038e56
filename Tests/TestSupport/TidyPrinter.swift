/// Writes made-up elements the way a person would.
struct TidyPrinter {
  private(set) var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

  mutating func print(_ element: MadeElement, depth: Int = 0) {
    text += String(repeating: "  ", count: depth) + "<" + element.name + Self.attributes(of: element)
    if element.children.isEmpty {
      text += "/>\n"
    } else if element.holdsText {
      text += ">" + element.children.map(Self.inline).joined() + "</\(element.name)>\n"
    } else {
      text += ">\n"
      for case .element(let child) in element.children { print(child, depth: depth + 1) }
      text += String(repeating: "  ", count: depth) + "</\(element.name)>\n"
    }
  }

  private static func inline(_ node: MadeElement.Node) -> String {
    switch node {
    case .text(let characters): return characters.escaped
    case .element(let element):
      let start = "<" + element.name + attributes(of: element)
      if element.children.isEmpty { return start + "/>" }
      return start + ">" + element.children.map(inline).joined() + "</\(element.name)>"
    }
  }

  private static func attributes(of element: MadeElement) -> String {
    element.attributes.map { " \($0.name)=\"\($0.value.escaped)\"" }.joined()
  }
}

extension String {
  /// With references in place of what XML would read as markup.
  var escaped: String {
    var escaped = ""
    for character in self {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default: escaped.append(character)
      }
    }
    return escaped
  }
}

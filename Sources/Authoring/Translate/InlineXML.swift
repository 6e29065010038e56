import StoryModel

/// A text with codes as XLIFF writes it: each protected from being lost, copied and, where that matters, moved.
enum InlineXML {
  static func text(_ pieces: [CodedText.Piece], of coded: CodedText) -> String {
    let firstInOrder = coded.codes.firstIndex { $0.kind.staysInOrder }.map { $0 + 1 }
    return pieces.reduce(into: "") { text, piece in
      switch piece {
      case .characters(let characters): text += XMLText.escaped(characters)
      case .alone(let number):
        text += "<ph id=\"\(number)\" dataRef=\"s\(number)\" canCopy=\"no\" canDelete=\"no\"/>"
      case .open(let number):
        let code = coded.codes[number - 1]
        text += "<pc id=\"\(number)\" dataRefStart=\"s\(number)\" dataRefEnd=\"e\(number)\""
        if let type = type(of: code) { text += " type=\"\(type)\"" }
        text += " canCopy=\"no\" canDelete=\"no\""
        if code.kind.staysInOrder { text += " canReorder=\"\(number == firstInOrder ? "firstNo" : "no")\"" }
        text += ">"
      case .close: text += "</pc>"
      }
    }
  }

  private static func type(of code: CodedText.Code) -> String? {
    guard code.kind == .markup else { return nil }
    return code.end == "</a>" ? "link" : code.end == "</span>" ? nil : "fmt"
  }
}

/// Characters as XML writes them.
enum XMLText {
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\r": escaped += "&#13;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// For an attribute in double quotes.
  static func quoted(_ text: String) -> String { escaped(text).replacing("\"", with: "&quot;") }
}

/// A file of something new, before it is on the disk.
package struct NewFile: Sendable {
  /// Inside the new folder: `tests/eerste-keer.xml`.
  package let path: String
  package let text: String

  init(_ path: String, _ text: String) {
    self.path = path
    self.text = text
  }

  /// Text as it may stand in XML, between tags and in attributes.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
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

/// Puts the files of a script together, without what only their readers need.
enum EmbedBundle {
  /// As one script, with a scope of its own where it has a style sheet, which is the text `STYLE` in it.
  ///
  /// `filling` are texts for which the files have a name.
  static func text(
    _ files: [[UInt8]], style: [UInt8]? = nil, filling: KeyValuePairs<String, String> = [:]
  ) -> [UInt8] {
    let tokens = files.map(ScriptToken.all)
    let shared = tokens.reduce(into: Set()) { $0.formUnion(ShortNames.shared(by: $1)) }
    let parts = tokens.map { BareScript.text(of: ShortNames.shortened($0, shared: shared)) }
    var script = parts.joined(separator: "\n")
    for (name, value) in filling { script = script.replacing("\"\(name)\"", with: literal(value)) }
    guard let style else { return Array(script.utf8) }
    let sheet = literal(BareStyle.text(of: String(decoding: style, as: UTF8.self)))
    return Array("(() => {\"use strict\";\nconst STYLE=\(sheet);\n\(script)\n})();\n".utf8)
  }

  /// Text as JavaScript writes it in a script.
  private static func literal(_ text: String) -> String {
    var written = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": written += "\\\(scalar)"
      case "\n": written += "\\n"
      case "\u{2028}", "\u{2029}": written += "\\u\(String(scalar.value, radix: 16))"
      default: written.unicodeScalars.append(scalar)
      }
    }
    return written + "\""
  }
}

/// The two scripts of the overlay, put together once from the files that are built in.
package enum EmbedFiles {
  /// The path of the script that a page of the intranet names.
  package static let launcherPath = "/embed.js"

  /// The script that a page of the intranet names: Vicky's button, and what knows whether there is something to do.
  package static let launcher = EmbedFile(
    filled(
      bare(PackageResources.embed_js),
      ["GUIDE_ADDRESS": literal(guidePath), "GUIDE_INTEGRITY": literal(guide.integrity)]))

  /// The script that the first one loads when Vicky has something to show.
  package static let guide = EmbedFile(
    Array("(() => {\"use strict\";\n".utf8) + parts.flatMap { bare($0) + newline } + Array("})();\n".utf8))

  /// Another address where it is another script: browsers may keep it for ever.
  static let guidePath = "/embed/" + guideName
  static let guideName = "guide.\(guide.tag).js"

  /// In the order in which they build on each other; all in one scope.
  private static let parts: [[UInt8]] = [
    PackageResources.names_js, PackageResources.targets_js, PackageResources.pointer_js,
    PackageResources.tasks_js, PackageResources.text_js, PackageResources.beats_js, PackageResources.forms_js,
    PackageResources.panel_js, filled(PackageResources.guide_js, ["GUIDE_STYLE": style]),
  ]

  private static let style = literal(String(decoding: bare(PackageResources.guide_css), as: UTF8.self))

  private static let newline = [UInt8(ascii: "\n")]

  /// The text with each name replaced, in quotes or bare.
  private static func filled(_ bytes: [UInt8], _ values: KeyValuePairs<String, String>) -> [UInt8] {
    var text = String(decoding: bytes, as: UTF8.self)
    for (name, value) in values {
      text = text.replacing("\"\(name)\"", with: value).replacing(name, with: value)
    }
    return Array(text.utf8)
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

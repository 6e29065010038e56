import Crypto

/// The files that are built in: style, script and small drawings.
enum Assets {
  struct Asset: Sendable {
    let contentType: String
    let bytes: [UInt8]
    let tag: String
  }

  static subscript(name: String) -> Asset? { files[name] }

  /// Changes when any of them does.
  static let version = tag(of: files.sorted { $0.key < $1.key }.flatMap { Array($0.value.tag.utf8) })

  /// A short fingerprint of bytes, fit for an address.
  static func tag(of bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef")
    let hash = SHA256.hash(data: bytes).prefix(8)
    return String(hash.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }

  private static let files: [String: Asset] = [
    "vicky.css": asset("text/css; charset=utf-8", AssetParts.styles.flatMap(\.bytes)),
    "vicky.js": asset("text/javascript; charset=utf-8", AssetParts.script),
    "sign-in.js": asset("text/javascript; charset=utf-8", PackageResources.sign_in_js),
    "favicon.svg": asset(svg, PackageResources.favicon_svg),
    "glasses.svg": asset(svg, PackageResources.glasses_svg),
    "stroke.svg": asset(svg, PackageResources.stroke_svg),
    "smiley1.svg": asset(svg, PackageResources.smiley1_svg),
    "smiley2.svg": asset(svg, PackageResources.smiley2_svg),
    "smiley3.svg": asset(svg, PackageResources.smiley3_svg),
    "smiley4.svg": asset(svg, PackageResources.smiley4_svg),
    "smiley5.svg": asset(svg, PackageResources.smiley5_svg),
  ]

  private static let svg = "image/svg+xml"

  private static func asset(_ contentType: String, _ bytes: [UInt8]) -> Asset {
    Asset(contentType: contentType, bytes: bytes, tag: tag(of: bytes))
  }
}

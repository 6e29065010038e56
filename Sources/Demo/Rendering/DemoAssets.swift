import Crypto

/// The files that are built in.
enum DemoAssets {
  struct Asset: Sendable {
    let contentType: String
    let bytes: [UInt8]
  }

  static subscript(name: String) -> Asset? { files[name] }

  /// Changes when any of them does.
  static let version: String = {
    let all = files.sorted { $0.key < $1.key }.flatMap(\.value.bytes)
    return SHA256.hash(data: all).prefix(4).map { String($0, radix: 16) }.joined()
  }()

  private static let script = "text/javascript; charset=utf-8"

  private static let files: [String: Asset] = [
    "demo.css": Asset(contentType: "text/css; charset=utf-8", bytes: PackageResources.demo_css),
    "demo.js": Asset(contentType: script, bytes: PackageResources.demo_js),
    "drukte.js": Asset(contentType: script, bytes: PackageResources.drukte_js),
    "peiling.js": Asset(contentType: script, bytes: PackageResources.peiling_js),
    "zaken.js": Asset(contentType: script, bytes: PackageResources.zaken_js),
    "wapen.svg": Asset(contentType: "image/svg+xml", bytes: PackageResources.wapen_svg),
    "stad.svg": Asset(contentType: "image/svg+xml", bytes: PackageResources.stad_svg),
  ]
}

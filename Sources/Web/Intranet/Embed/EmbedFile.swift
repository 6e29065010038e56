import Crypto
import FoundationEssentials

/// A script that intranets load.
package struct EmbedFile: Sendable {
  /// The script as it is run.
  package let bytes: [UInt8]
  /// The same, compressed with gzip; nil where it could not be.
  package let compressed: [UInt8]?
  /// The hash that a page names in `integrity`: `sha384-` and Base64.
  package let integrity: String
  /// A short fingerprint, fit for an address.
  let tag: String

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    compressed = Gzip.compressed(bytes)
    integrity = "sha384-" + Data(SHA384.hash(data: bytes)).base64EncodedString()
    tag = Assets.tag(of: bytes)
  }
}

import Crypto
package import StoryModel

/// The form of a story's file that its version is the hash of: no byte order mark, lines that end in LF.
package enum CanonicalBytes {
  /// The canonical form; applying it twice changes nothing more.
  package static func of(_ bytes: [UInt8]) -> [UInt8] {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    let carriageReturn = UInt8(ascii: "\r")
    guard text.contains(carriageReturn) else { return Array(text) }
    var canonical: [UInt8] = []
    canonical.reserveCapacity(text.count)
    var previous: UInt8 = 0
    for byte in text {
      if byte == carriageReturn {
        canonical.append(UInt8(ascii: "\n"))
      } else if byte != UInt8(ascii: "\n") || previous != carriageReturn {
        canonical.append(byte)
      }
      previous = byte
    }
    return canonical
  }
}

extension StoryVersion {
  /// The version of a story: the SHA-256 of its canonical bytes.
  package static func of(_ canonicalBytes: [UInt8]) -> StoryVersion {
    StoryVersion(bytes: Array(SHA256.hash(data: canonicalBytes))) ?? .none
  }
}

import Crypto
package import StoryModel

/// The form of a story's file that its version is the hash of: no byte order mark, lines that end in LF.
///
/// Included files follow it, each after a zero byte, its path in the story's folder, and another zero byte: XML holds
/// none.
package enum CanonicalBytes {
  /// The canonical form of a story with all that it includes.
  package static func of(_ source: SourceText) -> [UInt8] {
    var files = source.split([]).map(\.file)
    var canonical = of(files.removeFirst().bytes)
    for file in files { canonical += [0] + Array(file.path.utf8) + [0] + of(file.bytes) }
    return canonical
  }

  /// The story's own file, and the included ones under their paths, of what ``of(_:)-(SourceText)`` gave.
  package static func files(in canonical: [UInt8], path: String) -> (
    story: SourceText, included: [String: SourceText]
  ) {
    let parts = canonical.split(separator: 0, omittingEmptySubsequences: false)
    var included: [String: SourceText] = [:]
    for index in stride(from: 1, to: parts.count - 1, by: 2) {
      let name = String(decoding: parts[index], as: UTF8.self)
      included[name] = SourceText(path: name, bytes: Array(parts[index + 1]))
    }
    return (SourceText(path: path, bytes: Array(parts.first ?? [])), included)
  }

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

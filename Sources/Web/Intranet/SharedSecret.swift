/// Bytes that Vicky and an intranet both know, and nobody else.
package struct SharedSecret: Sendable, CustomStringConvertible {
  let bytes: [UInt8]

  /// In bytes; a shorter one could be guessed.
  package static let shortest = 32

  /// Nil where there are fewer than ``shortest`` bytes.
  package init?(_ bytes: [UInt8]) {
    guard bytes.count >= Self.shortest else { return nil }
    self.bytes = bytes
  }

  /// Reads a file with a secret: one line of text, whose bytes are the secret.
  ///
  /// - Throws: why it cannot be used.
  package init(file bytes: [UInt8]) throws(KeyFileFault) {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .noSecret }
    let line = text.trimming(while: \.isWhitespace)
    guard !line.isEmpty else { throw .empty }
    self = try SecretText.read(line)
  }

  /// Dots, never the secret.
  package var description: String { "•••" }
}

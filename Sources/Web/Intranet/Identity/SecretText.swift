import FoundationEssentials

/// A secret as a file holds it: one line of text, whose bytes are the secret.
enum SecretText {
  /// Nothing that is somebody's public key in another form: who knows that key could sign with it.
  static func read(_ text: String) throws(KeyFileFault) -> SharedSecret {
    guard text.unicodeScalars.allSatisfy({ $0.value > 0x20 && $0.value != 0x7F }), !isKey(text) else {
      throw .noSecret
    }
    let bytes = Array(text.utf8)
    guard let secret = SharedSecret(bytes) else { throw .shortSecret(bytes.count) }
    return secret
  }

  /// A PEM file without its first and last line: Base64 of a whole DER sequence.
  private static func isKey(_ text: String) -> Bool {
    guard let data = Data(base64Encoded: text), data.count > 2 else { return false }
    let bytes = Array(data)
    guard bytes[0] == 0x30 else { return false }
    if bytes[1] < 0x80 { return Int(bytes[1]) == bytes.count - 2 }
    let size = Int(bytes[1] & 0x7F)
    guard (1...3).contains(size), bytes.count > 2 + size else { return false }
    return bytes[2..<2 + size].reduce(0) { $0 << 8 | Int($1) } == bytes.count - 2 - size
  }
}

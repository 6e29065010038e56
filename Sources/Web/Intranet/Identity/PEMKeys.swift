import JWTKit

/// Public keys in a PEM file, one or more; while keys change, the old one and the new one.
enum PEMKeys {
  static func read(_ text: String) async throws(KeyFileFault) -> [VerificationKey] {
    var keys: [VerificationKey] = []
    for block in try blocks(of: text) { keys.append(try await key(block)) }
    return keys
  }

  private struct Block {
    /// `PUBLIC KEY`.
    let label: String
    let pem: String
  }

  private static func blocks(of text: String) throws(KeyFileFault) -> [Block] {
    var blocks: [Block] = []
    var open: (label: String, lines: [String])?
    for line in text.split(whereSeparator: \.isNewline).map({ $0.trimming(while: \.isWhitespace) }) {
      if let label = label(of: line, "BEGIN") {
        guard open == nil else { throw .noKey }
        open = (label, [line])
      } else if let (label, lines) = open {
        open = (label, lines + [line])
        guard let end = Self.label(of: line, "END") else { continue }
        guard end == label else { throw .noKey }
        blocks.append(Block(label: label, pem: (lines + [line]).joined(separator: "\n")))
        open = nil
      }
    }
    guard open == nil, !blocks.isEmpty else { throw .noKey }
    return blocks
  }

  private static func label(of line: String, _ side: String) -> String? {
    let start = "-----\(side) "
    guard line.hasPrefix(start), line.hasSuffix("-----"), line.utf8.count > start.utf8.count + 5 else {
      return nil
    }
    return String(line.dropFirst(start.count).dropLast(5))
  }

  private static func key(_ block: Block) async throws(KeyFileFault) -> VerificationKey {
    guard !block.label.hasSuffix("PRIVATE KEY") else { throw .privateKey }
    if block.label == "CERTIFICATE" {
      if let key = try? Insecure.RSA.PublicKey(certificatePEM: block.pem) {
        return await .rsa(key, name: nil)
      }
      if let key = try? ES256PublicKey(certificate: block.pem) { return await .p256(key, name: nil) }
    } else {
      if let key = try? Insecure.RSA.PublicKey(pem: block.pem) { return await .rsa(key, name: nil) }
      if let key = try? ES256PublicKey(pem: block.pem) { return await .p256(key, name: nil) }
      if let key = try? EdDSA.PublicKey(pem: block.pem) { return await .ed25519(key, name: nil) }
    }
    throw .otherKind(block.label)
  }
}

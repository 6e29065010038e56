import Crypto
import CryptoExtras
import Foundation
import Onboarding
import OnboardingTestSupport
import StoryModel
import Testing

@testable import Web

/// The keys of an intranet: each is for one algorithm, whatever a token says.
@Suite struct IdentityKeyTests {
  private func answer(_ token: String, keys file: [UInt8]) async throws -> Int {
    let pages = try Pages(
      settings: WebSettings(
        publicURL: IntranetPage.vicky, intranets: [IntranetPage.intranet],
        identity: try await IntranetKeys(file: file)))
    return try await IntranetPage(pages: pages).begin(token).status
  }

  private let now = HandClock().now.seconds

  @Test func `a token of each kind is taken with its own key, and with no other`() async throws {
    let signers = [
      IntranetSigner.p256(), .ed25519(), .rsa(try .init(keySize: .bits2048)), .shared, .p256(), .ed25519(),
      .hmac(Array("fedcba9876543210fedcba9876543210".utf8)),
    ]
    for (index, signer) in signers.enumerated() {
      let token = try signer.token(at: now)
      for (other, keys) in signers.enumerated() {
        #expect(try await answer(token, keys: keys.file) == (index == other ? 201 : 401))
      }
    }
  }

  /// Who knows the public key, which everybody may, signs with it as if it were a secret.
  @Test func `a public key is never taken for a secret`() async throws {
    let key = P256.Signing.PrivateKey()
    let pem = key.publicKey.pemRepresentation
    for secret in [Array(pem.utf8), Array("\(pem)\n".utf8), Array(key.publicKey.derRepresentation)] {
      let token = try IntranetSigner.hmac(secret).token(at: now)
      #expect(try await answer(token, keys: Array(pem.utf8)) == 401)
      #expect(try await answer(token, keys: Array("\(pem)\n".utf8)) == 401)
    }
  }

  @Test(arguments: ["none", "None", "NONE", "", "HS384", "ES384", "hs256"])
  func `what a token says of itself opens nothing`(algorithm: String) async throws {
    for signer in [IntranetSigner.shared, .p256()] {
      let token = try signer.token(at: now, header: ["alg": algorithm])
      #expect(try await answer(token, keys: signer.file) == 401)
      let bare = token.split(separator: ".").prefix(2).joined(separator: ".") + "."
      #expect(try await answer(bare, keys: signer.file) == 401)
    }
  }

  @Test func `a token is whole or nothing`() async throws {
    let token = try IntranetSigner.shared.token(at: now)
    let other = try IntranetSigner.shared.token(at: now, ["name": "Iemand Anders"])
    let (parts, others) = (token.split(separator: "."), other.split(separator: "."))
    let file = IntranetSigner.shared.file
    #expect(try await answer([parts[0], others[1], parts[2]].joined(separator: "."), keys: file) == 401)
    #expect(try await answer([parts[0], parts[1]].joined(separator: "."), keys: file) == 401)
    #expect(try await answer([parts[0], parts[1], ""].joined(separator: "."), keys: file) == 401)
    #expect(try await answer(token + ".x", keys: file) == 401)
    let critical = try IntranetSigner.shared.token(at: now, header: ["crit": ["b64"], "b64": false])
    #expect(try await answer(critical, keys: file) == 401)
    #expect(try await answer(token, keys: file) == 201)
  }

  @Test func `of a set the key is taken that the token names`() async throws {
    let (old, new) = (P256.Signing.PrivateKey(), P256.Signing.PrivateKey())
    let ed = Curve25519.Signing.PrivateKey()
    let set = Self.set([Self.jwk(old, "oud"), Self.jwk(new, "nieuw"), Self.jwk(ed, "ed")])
    #expect(
      try await answer(try IntranetSigner.p256(new).token(at: now, header: ["kid": "nieuw"]), keys: set)
        == 201)
    #expect(
      try await answer(try IntranetSigner.p256(old).token(at: now, header: ["kid": "oud"]), keys: set) == 201)
    #expect(
      try await answer(try IntranetSigner.ed25519(ed).token(at: now, header: ["kid": "ed"]), keys: set) == 201
    )
    // One that names none is held against each.
    #expect(try await answer(try IntranetSigner.p256(new).token(at: now), keys: set) == 201)
    #expect(
      try await answer(try IntranetSigner.p256(new).token(at: now, header: ["kid": "oud"]), keys: set) == 401)
    #expect(
      try await answer(try IntranetSigner.p256(new).token(at: now, header: ["kid": "weg"]), keys: set) == 401)
    #expect(
      try await answer(try IntranetSigner.p256(new).token(at: now, header: ["kid": "ed"]), keys: set) == 401)
  }

  @Test func `while keys change, a file may hold the old one and the new one`() async throws {
    let (old, new) = (IntranetSigner.p256(), IntranetSigner.ed25519())
    let both = old.file + [10] + new.file
    #expect(try await answer(try old.token(at: now), keys: both) == 201)
    #expect(try await answer(try new.token(at: now), keys: both) == 201)
    #expect(try await answer(try IntranetSigner.p256().token(at: now), keys: both) == 401)
  }

  @Test func `a file that holds no key says so`() async throws {
    let key = P256.Signing.PrivateKey()
    let large = P384.Signing.PrivateKey()
    let wanted: [(file: [UInt8], fault: KeyFileFault)] = [
      ([], .empty), (Array(" \n".utf8), .empty), ([0xFF, 0xFE], .noKey),
      (Array("two words that are together long enough to be one".utf8), .noKey),
      (Array(key.publicKey.derRepresentation.base64EncodedString().utf8), .noKey),
      (
        Array("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl x".utf8),
        .noKey
      ),
      (Array("0123456789abcdef0123456789abcde\n".utf8), .shortSecret(31)),
      (Array(key.pemRepresentation.utf8), .privateKey),
      (Array(large.publicKey.pemRepresentation.utf8), .otherKind("PUBLIC KEY")),
      (Array(key.publicKey.pemRepresentation.utf8.dropLast(12)), .noKey),
      (Array("{\"keys\":[]}".utf8), .noKeys), (Array("{}".utf8), .noKey), (Array("{\"keys\":".utf8), .noKey),
      (Self.set(["{\"kty\":\"oct\",\"k\":\"AAAA\"}"]), .privateKey),
      (Self.set(["{\"kty\":\"EC\",\"crv\":\"P-384\",\"x\":\"AA\",\"y\":\"AA\"}"]), .otherKind("EC P-384")),
      (Self.set([Self.jwk(key, "a"), Self.jwk(key, "a")]), .sameName("a")),
    ]
    for (file, fault) in wanted {
      let thrown = await #expect(throws: KeyFileFault.self) { _ = try await IntranetKeys(file: file) }
      #expect(thrown == fault)
    }
    _ = try await IntranetKeys(file: Array("0123456789abcdef0123456789abcdef\n".utf8))
  }

  private static func set(_ keys: [String]) -> [UInt8] {
    Array("{\"keys\":[\(keys.joined(separator: ","))]}".utf8)
  }

  private static func jwk(_ key: P256.Signing.PrivateKey, _ name: String) -> String {
    let point = Array(key.publicKey.rawRepresentation)
    let (x, y) = (IntranetSigner.written(Array(point[..<32])), IntranetSigner.written(Array(point[32...])))
    return
      "{\"kty\":\"EC\",\"crv\":\"P-256\",\"use\":\"sig\",\"kid\":\"\(name)\",\"x\":\"\(x)\",\"y\":\"\(y)\"}"
  }

  private static func jwk(_ key: Curve25519.Signing.PrivateKey, _ name: String) -> String {
    let x = IntranetSigner.written(Array(key.publicKey.rawRepresentation))
    return "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"alg\":\"EdDSA\",\"kid\":\"\(name)\",\"x\":\"\(x)\"}"
  }
}

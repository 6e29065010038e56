import FoundationEssentials
import JWTKit
import Onboarding
import StoryEngine

/// A token in which an intranet says who is there, once every check of it has passed.
struct IntranetToken: Sendable {
  /// In bytes; what an intranet has to say about somebody is shorter.
  static let longest = 8 << 10
  /// From `iat` to `exp`, in seconds.
  static let longestLife: Double = 600
  /// By how much two clocks may differ, in seconds.
  static let leeway: Double = 60
  /// In characters, of a fact or the name of a group.
  static let longestText = 200
  static let mostGroups = 200

  let identity: IntranetIdentity

  /// What a token is held against.
  struct Circumstances: Sendable {
    /// Whom it must be meant for: the origin of this server; nil lets none in.
    let audience: String?
    /// The site that the call comes from, as the browser says; nil where no browser does.
    let origin: String?
    /// Seconds since 1970.
    let now: Int64
  }

  /// Checks all of it, the signature first: of what is not signed nothing is read but which key to take.
  init(_ token: String, keys: IntranetKeys, _ circumstances: Circumstances) async throws(TokenFault) {
    guard token.utf8.count <= Self.longest else { throw .malformed }
    let claims = try await Self.signed(token, by: keys)
    try Self.check(claims, issuer: keys.issuer, circumstances)
    identity = try Self.identity(claims)
  }

  private static func signed(
    _ token: String, by keys: IntranetKeys
  ) async throws(TokenFault) -> IntranetClaims {
    let header = try TokenHeader(token)
    guard header.crit == nil else { throw .critical }
    let fitting = keys.keys(for: header.alg, named: header.kid)
    guard !fitting.isEmpty else { throw .unknownKey(algorithm: header.alg.logged) }
    for key in fitting {
      do {
        return try await key.collection.verify(token, as: IntranetClaims.self)
      } catch {
        // The signature is checked before the claims are read: where these are no claims, it was right.
        if (error as? JWTError)?.errorType == .malformedToken { throw .malformed }
      }
    }
    throw .badSignature
  }

  private static func check(
    _ claims: IntranetClaims, issuer: String?, _ circumstances: Circumstances
  ) throws(TokenFault) {
    guard let audience = claims.aud else { throw .badClaim("aud") }
    guard let own = circumstances.audience, audience.values.contains(where: { isAudience($0, own) })
    else { throw .otherAudience(expected: circumstances.audience) }
    if let issuer, claims.iss != issuer { throw .otherIssuer }
    guard let expires = claims.exp, expires.isFinite else { throw .badClaim("exp") }
    guard let issued = claims.iat, issued.isFinite else { throw .badClaim("iat") }
    let now = Double(circumstances.now)
    guard now < expires + leeway else { throw .expired }
    guard issued <= now + leeway, (claims.nbf ?? issued) <= now + leeway else { throw .notYet }
    guard expires > issued else { throw .badClaim("exp") }
    guard expires - issued <= longestLife else { throw .longLived }
    if let origin = claims.origin {
      guard let page = circumstances.origin, WebOrigin.normalised(origin) == page else { throw .otherOrigin }
    }
  }

  /// An origin may be written with a slash at its end, or its usual port.
  private static func isAudience(_ value: String, _ own: String) -> Bool {
    WebOrigin.normalised(value.hasSuffix("/") ? String(value.dropLast()) : value) == own
  }

  private static func identity(_ claims: IntranetClaims) throws(TokenFault) -> IntranetIdentity {
    guard let subject = claims.sub.flatMap(EmployeeSubject.tidied), isPlain(subject) else {
      throw .badClaim("sub")
    }
    if let groups = claims.groups?.values {
      guard groups.count <= mostGroups, groups.allSatisfy({ $0.count <= longestText }) else {
        throw .badClaim("groups")
      }
    }
    let facts = EmployeeFacts(
      firstName: try fact("given_name", claims.givenName),
      lastName: try fact("family_name", claims.familyName),
      department: try fact("department", claims.department), role: try fact("role", claims.role),
      location: try fact("location", claims.location), language: language(claims.locale))
    return IntranetIdentity(
      subject: subject, name: try name(claims, facts), facts: facts, groups: claims.groups?.values)
  }

  private static func name(
    _ claims: IntranetClaims, _ facts: EmployeeFacts
  ) throws(TokenFault) -> String? {
    let whole = try fact("name", claims.name)
    guard whole.isEmpty else {
      // Said here, where the log says why: later on she would merely not be known.
      guard EmployeeName.tidied(whole) != nil else { throw .badClaim("name") }
      return whole
    }
    let parts = [facts.firstName, facts.lastName].filter { !$0.isEmpty }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  private static func fact(_ name: String, _ value: String?) throws(TokenFault) -> String {
    let value = (value ?? "").trimming(while: \.isWhitespace)
    guard value.count <= longestText, isPlain(value) else { throw .badClaim(name) }
    return value
  }

  /// One line, without characters that are no text.
  private static func isPlain(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
  }

  /// `nl` of `nl-NL` and of `nl_NL`; what is no language counts as none, for nobody is to stay outside for it.
  private static func language(_ locale: String?) -> String {
    let locale = (locale ?? "").trimming(while: \.isWhitespace)
    let language = locale.split { "-_.@".contains($0) }.first.map { $0.lowercased() } ?? ""
    // No tag of a language is longer, says BCP 47.
    guard language.utf8.count <= 8,
      language.utf8.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) })
    else { return "" }
    return language
  }
}

extension String {
  /// Fit for a log: what anybody sends may be long, or more than one line.
  fileprivate var logged: String {
    String(prefix(16).filter { $0.isASCII && ($0.isLetter || $0.isNumber) })
  }
}

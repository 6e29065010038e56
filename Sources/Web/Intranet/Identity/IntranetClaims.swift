import JWTKit

/// What a token says, as it is written; nothing of it is checked yet but its shape.
///
/// Wrong shapes are faults, whoever signed them.
struct IntranetClaims: JWTPayload {
  let iss: String?
  let sub: String?
  let aud: OneOrMore?
  /// Seconds since 1970, as `exp`, `iat` and `nbf` are in a JWT.
  let exp: Double?
  let iat: Double?
  let nbf: Double?
  /// On which site it may be used.
  let origin: String?
  let name: String?
  let givenName: String?
  let familyName: String?
  let department: String?
  let role: String?
  let location: String?
  let locale: String?
  let groups: OneOrMore?

  enum CodingKeys: String, CodingKey {
    case iss, sub, aud, exp, iat, nbf, origin, name, department, role, location, locale, groups
    case givenName = "given_name"
    case familyName = "family_name"
  }

  /// The checks need the time, the site and the address of the server: they are ``IntranetToken``'s.
  func verify(using algorithm: some JWTAlgorithm) async throws {}

  /// A text, or a list of them.
  struct OneOrMore: Codable, Sendable {
    let values: [String]

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let value = try? container.decode(String.self) {
        values = [value]
      } else {
        values = try container.decode([String].self)
      }
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(values)
    }
  }
}

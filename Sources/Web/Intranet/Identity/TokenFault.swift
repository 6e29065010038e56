/// Why a token of an intranet is refused: for the log of who runs the server, never for who brought it.
///
/// Nothing of what a token says about a person is in it.
enum TokenFault: Error, Hashable, CustomStringConvertible {
  /// Longer than ``IntranetToken/longest``, or not three parts in Base64 with JSON in them.
  case malformed
  /// No key of ours has this algorithm and name.
  case unknownKey(algorithm: String)
  /// It asks for something that must be understood, and is not.
  case critical
  case badSignature
  /// A claim that is needed is missing, or is no such thing; its name.
  case badClaim(String)
  case otherAudience(expected: String?)
  case otherIssuer
  case expired
  case notYet
  /// It is good for longer than ``IntranetToken/longestLife``.
  case longLived
  case otherOrigin
  /// Nobody gave the server keys.
  case noKeys

  var description: String {
    switch self {
    case .malformed: "it is no JWT, or a claim in it has another type than it should"
    case .unknownKey(let algorithm):
      "no key of --identity-key is for \(algorithm) with the kid that it names"
    case .critical: "its header has 'crit', which asks for what Vicky does not know"
    case .badSignature: "its signature is not that of the key"
    case .badClaim(let name): "'\(name)' is missing or is not what it should be"
    case .otherAudience(let expected): "'aud' does not name \(expected ?? "this server")"
    case .otherIssuer: "'iss' is another one than --identity-issuer says"
    case .expired: "it has expired; compare the clocks of both servers"
    case .notYet: "it is from the future; compare the clocks of both servers"
    case .longLived: "'exp' is more than \(Int(IntranetToken.longestLife)) seconds after 'iat'"
    case .otherOrigin: "'origin' is another one than the page's"
    case .noKeys: "the server has no keys; --identity-key gives them"
    }
  }
}

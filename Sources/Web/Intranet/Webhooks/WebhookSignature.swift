import Crypto
import FoundationEssentials

/// How an intranet's server shows that a message is its own: `Vicky-Signature: t=<time>,v1=<HMAC>`.
///
/// The HMAC (SHA-256, in hexadecimal) is over the time, a dot and the body; there may be more than one, while secrets
/// change.
struct WebhookSignature: Sendable {
  /// Seconds since 1970.
  let time: Int64
  private let codes: [[UInt8]]
  /// As it stands in the header.
  private let writtenTime: String

  /// By how much the time may differ from ours, in seconds.
  static let window: Int64 = 300

  /// Nil where it is written in another way.
  init?(_ header: String?) {
    var (time, codes): (String?, [[UInt8]]) = (nil, [])
    for part in (header ?? "").split(separator: ",") {
      let pair = part.trimming(while: \.isWhitespace).split(separator: "=", maxSplits: 1)
      guard pair.count == 2 else { return nil }
      switch pair[0] {
      case "t" where time == nil: time = String(pair[1])
      case "t": return nil
      case "v1":
        guard let code = Hexadecimal.bytes(pair[1]), codes.count < 4 else { return nil }
        codes.append(code)
      default: continue
      }
    }
    guard let time, let seconds = Int64(time), !codes.isEmpty else { return nil }
    (self.time, self.codes, writtenTime) = (seconds, codes, time)
  }

  /// Whether it is of these minutes.
  func isFresh(now: Int64) -> Bool {
    let (age, overflow) = now.subtractingReportingOverflow(time)
    return !overflow && age.magnitude <= UInt64(Self.window)
  }

  /// Whether one of its codes is that of the body under the secret; takes as long however much of it is right.
  func fits(_ body: [UInt8], _ secret: SharedSecret) -> Bool {
    let key = SymmetricKey(data: secret.bytes)
    let signed = Array("\(writtenTime).".utf8) + body
    return codes.contains { HMAC<SHA256>.isValidAuthenticationCode($0, authenticating: signed, using: key) }
  }

  /// What makes a message the same one: its time and its body.
  func fingerprint(of body: [UInt8]) -> [UInt8] {
    Array(SHA256.hash(data: Array("\(time).".utf8) + body))
  }
}

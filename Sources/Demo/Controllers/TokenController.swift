import Foundation
import HTTPTypes
import Hummingbird
import JWTKit
import NIOCore

/// Says to Vicky who is there: a signed token that is good for five minutes.
struct TokenController: Sendable {
  let intranet: Intranet

  func addRoutes(to router: Router<DemoContext>) {
    router.get("/vicky-token", use: token)
  }

  @Sendable private func token(_ request: Request, _ context: DemoContext) async throws -> Response {
    // Only the intranet's own pages may ask.
    if let name = HTTPField.Name("Sec-Fetch-Site"), let site = request.headers[name], site != "same-origin" {
      throw DemoProblem.foreign
    }
    guard let desk = context.desk else { return json("{}", .unauthorized) }
    let keys = JWTKeyCollection()
    await keys.add(hmac: HMACKey(from: Data(intranet.settings.tokenSecret)), digestAlgorithm: .sha256)
    let signed = try await keys.sign(SignedColleague(desk, intranet.settings, now: Date()))
    return json(#"{"token":"\#(signed)"}"#, .ok)
  }

  private func json(_ text: String, _ status: HTTPResponse.Status) -> Response {
    Response(
      status: status, headers: [.contentType: "application/json"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
  }
}

/// What the token says.
private struct SignedColleague: JWTPayload {
  let sub: String
  let name: String
  let givenName: String
  let familyName: String
  let department: String
  let role: String
  let location: String
  let locale: String
  let groups: [String]
  let iss: String
  let aud: String
  let origin: String
  let iat: Int
  let exp: Int

  init(_ desk: Desk, _ settings: DemoSettings, now: Date) {
    let colleague = desk.colleague
    sub = colleague.subject
    name = colleague.name
    givenName = colleague.firstName
    familyName = colleague.lastName
    department = colleague.department
    role = colleague.role
    location = colleague.location
    locale = colleague.language
    groups = desk.groups.sorted()
    iss = settings.address
    aud = settings.vicky
    origin = settings.address
    iat = Int(now.timeIntervalSince1970)
    exp = iat + 300
  }

  private enum CodingKeys: String, CodingKey {
    case givenName = "given_name"
    case familyName = "family_name"
    case sub, name, department, role, location, locale, groups, iss, aud, origin, iat, exp
  }

  /// It is signed here, and read by Vicky alone.
  func verify(using algorithm: some JWTAlgorithm) throws {
    try ExpirationClaim(value: Date(timeIntervalSince1970: Double(exp))).verifyNotExpired()
  }
}

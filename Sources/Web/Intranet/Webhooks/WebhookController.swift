import HTTPTypes
import Hummingbird
import Logging
import Onboarding
import StoryModel

/// What an intranet's server tells: that something happened for somebody, which a step of her story may wait for.
///
/// Whether anybody waited is told to nobody, and what nobody waits for leaves no trace. A message counts once, also where
/// its sender, or who listened in, sends it several times at once.
struct WebhookController: Sendable {
  let site: Site
  /// The messages of these minutes: what is dated ahead stays fresh for twice the window.
  ///
  /// In memory: after a restart one could count again, for an event that still fits its story.
  private let taken = OnlyOnce<[UInt8]>(lifetime: 2 * WebhookSignature.window + 1)

  init(site: Site) { self.site = site }

  /// In bytes: a subject and the name of an event.
  private static let limit = 8 << 10

  func addRoutes(to router: Router<PageRequestContext>) {
    APIRoutes(router).on("webhooks/events", [.post: take])
  }

  @Sendable func take(_ request: Request, _ context: PageRequestContext) async throws -> Response {
    guard let secret = site.settings.webhookSecret else { throw APIProblem(.notFound) }
    let now = site.onboarding.now
    let body = Array(try await JSONBody.bytes(request, limit: Self.limit).readableBytesView)
    let signature = try Self.signature(request, body, secret, now: now.seconds, context)
    let message = try JSONObject(body)
    let (subject, event) = (try message.text("subject"), try message.text("event"))
    // What went wrong on our side may be sent again.
    try await taken.run(signature.fingerprint(of: body), now: now) {
      guard let employee = try await employee(subject) else { return }
      context.log(try await site.onboarding.hear(event, of: employee).failures)
    }
    return .noContent
  }

  private func employee(_ subject: String) async throws -> EmployeeID? {
    guard let subject = EmployeeSubject.tidied(subject) else { throw APIProblem(.badRequest) }
    return try await site.onboarding.employee(of: subject)?.id
  }

  private static func signature(
    _ request: Request, _ body: [UInt8], _ secret: SharedSecret, now: Int64, _ context: PageRequestContext
  ) throws -> WebhookSignature {
    let header = HTTPField.Name("Vicky-Signature").flatMap { request.headers[$0] }
    let fault: String
    if let signature = WebhookSignature(header) {
      // The secret first: who does not have it learns nothing of our clock.
      if signature.fits(body, secret) {
        if signature.isFresh(now: now) { return signature }
        fault = "it is not of the last five minutes; compare the clocks of both servers"
      } else {
        fault = "its signature is not that of the secret"
      }
    } else {
      fault = "it has no 'Vicky-Signature: t=…,v1=…'"
    }
    context.logger.warning("a message of the intranet was refused: \(fault)")
    throw APIProblem(.tokenRefused)
  }
}

import Crypto
import HTTPTypes
import Onboarding
import OnboardingTestSupport
import StoryEngine
import StoryModel
import Testing

@testable import Web

/// What an intranet's server tells of what happened there.
@Suite struct WebhookTests {
  let pages: Pages
  let noor: Employee
  let tour: TourID

  init() async throws {
    let story = PublishedStory.text(
      """
      <story id="groep" xml:lang="nl" guide="vicky">
        <title>Groepen</title>
        <scene id="begin" title="Begin">
          <task id="lid" page="/groepen" done="event" event="group.joined">Word lid.</task>
          <task id="nog" page="/groepen" done="event" event="group.joined">En nog een keer.</task>
          <end id="klaar" outcome="completed">Dag!</end>
        </scene>
      </story>
      """)
    pages = try Pages(
      stories: [story],
      settings: WebSettings(
        publicURL: IntranetPage.vicky, intranets: [IntranetPage.intranet],
        webhookSecret: SharedSecret(Self.secret)))
    noor = try await pages.world.onboarding.addEmployee(NewEmployee(name: "Noor", subject: "u-1001"))
    tour = TourID(noor.id, "groep")
    _ = try await pages.world.onboarding.answer(tour, turn: 0, with: .begin)
  }

  static let secret = Array("een-geheim-van-ten-minste-32-tekens".utf8)
  static let message = "{\"subject\":\"u-1001\",\"event\":\"group.joined\"}"

  private var now: Int64 { pages.world.clock.now.seconds }

  private func send(_ body: String = message, signed header: String?, origin: String? = nil) async throws
    -> Answer
  {
    var headers: HTTPFields = [:]
    if let name = HTTPField.Name("Vicky-Signature"), let header { headers[name] = header }
    return try await IntranetPage(pages: pages, origin: origin)
      .post("/api/v1/webhooks/events", body, headers: headers)
  }

  private func signature(
    _ body: String = message, at time: Int64? = nil, secret: [UInt8] = secret
  ) -> String {
    let time = time ?? now
    let code = HMAC<SHA256>.authenticationCode(
      for: Array("\(time).\(body)".utf8), using: SymmetricKey(data: secret))
    return "t=\(time),v1=\(Hexadecimal.text(code))"
  }

  private func waiting() async throws -> String? {
    try await pages.world.onboarding.look(at: tour).waiting?.id.text
  }

  @Test func `a signed event moves who waits for it, and says nothing of her`() async throws {
    let answer = try await send(signed: signature())
    #expect(answer.status == 204 && answer.bytes.isEmpty)
    #expect(try await waiting() == "nog")
  }

  @Test(arguments: [
    "{\"subject\":\"u-9999\",\"event\":\"group.joined\"}",
    "{\"subject\":\"u-1001\",\"event\":\"group.left\"}",
  ])
  func `the answer is the same for who is not known and what nobody awaits`(body: String) async throws {
    let answer = try await send(body, signed: signature(body))
    #expect(answer.status == 204 && answer.bytes.isEmpty)
    #expect(try await waiting() == "lid")
    #expect(try await pages.world.onboarding.employees().count == 1)
    #expect(pages.log.all == [], "not even that something came in")
  }

  @Test func `the same message counts once, another of that minute counts`() async throws {
    let first = signature()
    #expect(try await send(signed: first).status == 204)
    #expect(try await send(signed: first).status == 204)
    // In capitals, or beside another code, it is the same message.
    #expect(try await send(signed: first.replacing("v1=", with: "v1=00,v1=")).status == 204)
    #expect(try await waiting() == "nog")
    pages.world.clock.advance(seconds: 1)
    #expect(try await send(signed: signature()).status == 204)
    #expect(try await waiting() == nil)
  }

  /// As a queue sends it that got no answer in time, or who listened in.
  @Test func `of the same message many times at once one counts`() async throws {
    let (header, web) = (signature(), self)
    let answers = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<12 { group.addTask { try await web.send(signed: header).status } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(answers == Array(repeating: 204, count: 12))
    #expect(try await waiting() == "nog")
  }

  @Test func `what says nothing is refused each time it is sent`() async throws {
    let body = "{\"subject\":\"\",\"event\":\"group.joined\"}"
    for _ in 0..<2 { #expect(try await send(body, signed: signature(body)).status == 400) }
  }

  @Test func `a story that fails at it stands in the log, and nothing of her`() async throws {
    let pages = try Pages(
      stories: [.failingAtEvent],
      settings: WebSettings(publicURL: IntranetPage.vicky, webhookSecret: SharedSecret(Self.secret)))
    let sem = try await pages.world.onboarding.addEmployee(NewEmployee(name: "Sem", subject: "u-1001"))
    _ = try await pages.world.onboarding.answer(TourID(sem.id, "stuk"), turn: 0, with: .begin)
    let name = try #require(HTTPField.Name("Vicky-Signature"))
    let answer = try await IntranetPage(pages: pages, origin: nil)
      .post("/api/v1/webhooks/events", Self.message, headers: [name: signature()])
    #expect(answer.status == 204)
    #expect(pages.log.all.count == 1)
    #expect(pages.log.all.first?.hasPrefix("error the story 'stuk' fails: ") == true)
    for line in pages.log.all { #expect(!line.contains("u-1001") && !line.contains("group.")) }
  }

  @Test(arguments: [(-300, 204), (300, 204), (-301, 401), (301, 401), (-86_400, 401)])
  func `it is of these five minutes`(age: Int64, status: Int) async throws {
    #expect(try await send(signed: signature(at: now + age)).status == status)
    #expect(try await waiting() == (status == 204 ? "nog" : "lid"))
  }

  @Test func `without a good signature nothing happens`() async throws {
    let good = signature()
    let code = good.split(separator: "v1=")[1]
    let bad: [String?] = [
      nil, "", "t=\(now)", "v1=\(code)", "t=\(now),v1=", "t=\(now),v1=\(code.dropLast(2))", "t=\(now),v1=zz",
      "t=\(now + 1),v1=\(code)", "t=x,v1=\(code)", "t=\(now),t=\(now + 1),v1=\(code)", "t=\(now),v0=\(code)",
      "t=\(Int64.min),v1=\(code)", signature(secret: Array(repeating: 1, count: 32)),
      signature(Self.message + " "),
    ]
    for header in bad {
      let answer = try await send(signed: header)
      #expect(answer.status == 401 && answer.problem == "token-refused")
    }
    #expect(try await waiting() == "lid")
  }

  @Test(arguments: [
    "", "[]", "{}", "{\"subject\":\"u-1001\"}", "{\"subject\":1,\"event\":\"x\"}",
    "{\"subject\":\"\",\"event\":\"x\"}",
  ])
  func `what is signed and says nothing is a bad request`(body: String) async throws {
    #expect(try await send(body, signed: signature(body)).status == 400)
  }

  @Test func `one that is too long is not read`() async throws {
    let body = "{\"subject\":\"\(String(repeating: "x", count: 9000))\",\"event\":\"x\"}"
    #expect(try await send(body, signed: signature(body)).status == 413)
  }

  @Test func `while secrets change, a message may carry both codes`() async throws {
    let old = signature(secret: Array(repeating: 1, count: 32)).split(separator: ",")[1]
    let parts = signature().split(separator: ",")
    #expect(try await send(signed: "\(parts[0]), \(old), \(parts[1])").status == 204)
    #expect(try await waiting() == "nog")
  }

  @Test func `where no secret is set there is no such address`() async throws {
    let bare = try Pages(settings: WebSettings(publicURL: IntranetPage.vicky))
    let answer = try await IntranetPage(pages: bare, origin: nil).post(
      "/api/v1/webhooks/events", Self.message)
    #expect(answer.status == 404)
  }
}

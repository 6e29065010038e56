import Crypto
import CryptoExtras
import Foundation
import Onboarding
import OnboardingTestSupport
import StoryEngine
import StoryModel
import Testing

@testable import Web

/// Who is it? What an intranet signs, and what is held against it.
@Suite struct IdentityTests {
  typealias Changes = [String: (any Sendable)?]

  private func pages(_ file: [UInt8] = IntranetSigner.shared.file, issuer: String? = nil) async throws
    -> Pages
  {
    try Pages(
      settings: WebSettings(
        publicURL: IntranetPage.vicky, intranets: [IntranetPage.intranet],
        identity: try await IntranetKeys(file: file, issuer: issuer)))
  }

  private func noon(_ pages: Pages) -> Int64 { pages.world.clock.now.seconds }

  @Test func `a token is traded for a short session, and she is added with what it says`() async throws {
    let pages = try await pages()
    let token = try IntranetSigner.shared.token(
      at: noon(pages),
      [
        "given_name": "Noor", "family_name": "van der Wal", "department": "Burgerzaken", "role": "adviseur",
        "location": "Stadhuis", "locale": "en-GB", "groups": ["balie", "nieuw"],
        "origin": IntranetPage.intranet,
      ])
    let answer = try await IntranetPage(pages: pages).begin(token)
    #expect(answer.status == 201)
    #expect(answer.field("name") == "Noor" && answer.field("language") == "en")
    #expect(
      answer.field("expires") == "2026-11-23T08:15:00Z" && answer.field("limit") == "2026-11-23T16:00:00Z")
    let noor = try #require(try await pages.world.onboarding.employee(named: "Noor van der Wal"))
    #expect(noor.subject == "u-1001" && noor.groups == ["balie", "nieuw"])
    #expect(answer.field("person") == noor.id.text)
    #expect(
      noor.facts
        == EmployeeFacts(
          firstName: "Noor", lastName: "van der Wal", department: "Burgerzaken", role: "adviseur",
          location: "Stadhuis", language: "en"))
    let session = try #require(Token(answer.field("session") ?? ""))
    #expect(try await pages.world.onboarding.overlaySession(session) == noor.id)
  }

  /// What a good token says, and a change of it that takes that away.
  static let refused: [(Changes, reason: String)] = [
    (["aud": "https://elders.test"], "'aud' does not name https://vicky.test"),
    (["aud": ["https://elders.test", "https://vicky.test.elders.test"]], "'aud' does not name"),
    (["aud": [String]()], "'aud' does not name"),
    (["aud": nil], "'aud' is missing"),
    (["exp": nil], "'exp' is missing"),
    (["iat": nil], "'iat' is missing"),
    (["sub": nil], "'sub' is missing"),
    (["sub": ""], "'sub' is missing"),
    (["sub": String(repeating: "x", count: 201)], "'sub' is missing"),
    (["sub": "u\n1"], "'sub' is missing"),
    (["origin": "https://elders.test"], "'origin' is another one"),
    (["crit": ["b64"], "name": 7], "another type"),
    (["groups": "x".repeated(201)], "'groups' is missing"),
    (["department": "x".repeated(201)], "'department' is missing"),
    (["name": "x".repeated(121)], "'name' is missing"),
  ]

  @Test(arguments: refused)
  func `a token that says less or other than it should is refused`(changes: Changes, reason: String)
    async throws
  {
    let pages = try await pages()
    let token = try IntranetSigner.shared.token(at: noon(pages), changes)
    let answer = try await IntranetPage(pages: pages).begin(token)
    #expect(answer.status == 401 && answer.problem == "token-refused")
    #expect(try await pages.world.onboarding.employees().isEmpty)
    let said = pages.log.all.filter { $0.contains("refused") }
    #expect(said.count == 1 && said[0].contains(reason))
  }

  @Test(arguments: ["nl1", "n\u{7}l", "42", "x".repeated(201), "", "_"])
  func `a locale that is no language counts as none`(locale: String) async throws {
    let pages = try await pages()
    let token = try IntranetSigner.shared.token(at: noon(pages), ["locale": locale])
    #expect(try await IntranetPage(pages: pages).begin(token).status == 201)
    let noor = try #require(try await pages.world.onboarding.employee(named: "Noor van der Wal"))
    #expect(noor.facts.language == "")
  }

  @Test func `a name as long as ours may be lets her in`() async throws {
    let pages = try await pages()
    let token = try IntranetSigner.shared.token(at: noon(pages), ["name": "x".repeated(120)])
    #expect(try await IntranetPage(pages: pages).begin(token).status == 201)
  }

  @Test func `the log says in whole seconds how long a token may hold`() async throws {
    let pages = try await pages()
    let now = noon(pages)
    let token = try IntranetSigner.shared.token(at: now, ["iat": now, "exp": now + 601])
    #expect(try await IntranetPage(pages: pages).begin(token).status == 401)
    #expect(pages.log.all.contains { $0.contains("more than 600 seconds after") })
  }

  /// From `iat` and to `exp`, in seconds from now, and whether that will do.
  @Test(arguments: [
    (0, 300, true), (0, 600, true), (-300, -59, true), (60, 360, true),
    (-300, -60, false), (-300, -61, false), (61, 361, false), (0, 601, false), (-3600, 300, false),
    (0, 0, false), (10, 5, false),
  ])
  func `it holds for ten minutes at most, and a minute more for clocks that differ`(
    from: Int64, to: Int64, fits: Bool
  ) async throws {
    let pages = try await pages()
    let now = noon(pages)
    let token = try IntranetSigner.shared.token(at: now, ["iat": now + from, "exp": now + to])
    #expect(try await IntranetPage(pages: pages).begin(token).status == (fits ? 201 : 401))
  }

  @Test func `it does not hold before its time`() async throws {
    let pages = try await pages()
    let now = noon(pages)
    for (later, status) in [(60, 201), (61, 401)] as [(Int64, Int)] {
      let token = try IntranetSigner.shared.token(at: now, ["nbf": now + later])
      #expect(try await IntranetPage(pages: pages).begin(token).status == status)
    }
  }

  @Test func `its issuer counts where the organisation says which`() async throws {
    let pages = try await pages(issuer: "intranet")
    for (issuer, status) in [("intranet", 201), ("elders", 401), (nil, 401)] as [(String?, Int)] {
      let token = try IntranetSigner.shared.token(at: noon(pages), ["iss": issuer])
      #expect(try await IntranetPage(pages: pages).begin(token).status == status)
    }
    let anybody = try await self.pages()
    let token = try IntranetSigner.shared.token(at: noon(anybody), ["iss": "elders"])
    #expect(try await IntranetPage(pages: anybody).begin(token).status == 201)
  }

  @Test func `a token for one site is no use to another, nor to who says no site`() async throws {
    let pages = try Pages(
      settings: WebSettings(
        publicURL: IntranetPage.vicky, intranets: [IntranetPage.intranet, "https://wiki.test"],
        identity: try await IntranetKeys(file: IntranetSigner.shared.file)))
    let bound = try IntranetSigner.shared.token(at: noon(pages), ["origin": IntranetPage.intranet])
    #expect(try await IntranetPage(pages: pages).begin(bound).status == 201)
    #expect(try await IntranetPage(pages: pages, origin: "https://wiki.test").begin(bound).status == 401)
    #expect(try await IntranetPage(pages: pages, origin: nil).begin(bound).status == 401)
    let free = try IntranetSigner.shared.token(at: noon(pages))
    #expect(try await IntranetPage(pages: pages, origin: "https://wiki.test").begin(free).status == 201)
  }

  @Test func `the audience may be a list, and written with a slash or the usual port`() async throws {
    let pages = try await pages()
    for audience in ["https://vicky.test/", "https://Vicky.test:443"] {
      let token = try IntranetSigner.shared.token(
        at: noon(pages), ["aud": ["https://elders.test", audience]])
      #expect(try await IntranetPage(pages: pages).begin(token).status == 201)
    }
  }

  @Test func `who brings a token is told nothing of why, and the log nothing of her`() async throws {
    let pages = try await pages()
    let now = noon(pages)
    let tokens = [
      try IntranetSigner.shared.token(at: now, ["aud": "https://elders.test", "name": "Geheime Naam"]),
      try IntranetSigner.shared.token(at: now, ["exp": now - 100, "sub": "geheim-nummer"]),
      try IntranetSigner.hmac(Array(repeating: 7, count: 32)).token(at: now),
      try IntranetSigner.shared.token(at: now, header: ["alg": "geheim\nalg"]), "x.y.z", "x",
      "a".repeated(9000),
    ]
    var answers: Set<String> = []
    for token in tokens { answers.insert(try await IntranetPage(pages: pages).begin(token).text) }
    #expect(answers.count == 1)
    for line in pages.log.all {
      #expect(
        !line.lowercased().contains("geheim\n") && !line.contains("Geheime") && !line.contains("nummer"))
      for token in tokens where token.utf8.count > 5 { #expect(!line.contains(token)) }
    }
  }

  @Test func `a server without keys takes no token`() async throws {
    let pages = try Pages(
      settings: WebSettings(publicURL: IntranetPage.vicky, intranets: [IntranetPage.intranet]))
    let token = try IntranetSigner.shared.token(at: noon(pages))
    #expect(try await IntranetPage(pages: pages).begin(token).problem == "token-refused")
    #expect(pages.log.all.contains { $0.contains("--identity-key") })
  }

  @Test func `where newcomers are not let in, a stranger is told so`() async throws {
    let pages = try await pages()
    let token = try IntranetSigner.shared.token(at: noon(pages), ["name": nil])
    let answer = try await IntranetPage(pages: pages).begin(token)
    #expect(answer.status == 403 && answer.problem == "not-known")
  }
}

extension String {
  fileprivate func repeated(_ count: Int) -> String { String(repeating: self, count: count) }
}

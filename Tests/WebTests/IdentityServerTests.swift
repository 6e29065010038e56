import Foundation
import FoundationNetworking
import Logging
import OnboardingTestSupport
import StoryModel
import Testing

@testable import Web

/// Whom a token is for, where nobody said how employees reach the server.
@Suite struct IdentityServerTests {
  @Test func `without a public address a token is for the one it listens on`() async throws {
    let (ports, continuation) = AsyncStream.makeStream(of: Int.self)
    let world = TestWorld()
    let settings = WebSettings(
      intranets: [IntranetPage.intranet],
      identity: try await IntranetKeys(file: IntranetSigner.shared.file))
    let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    let server = try PageServer(
      world.onboarding, settings: settings, port: 0, logger: logger,
      onListening: { continuation.yield($0) })
    try await withThrowingTaskGroup { group in
      group.addTask { try await server.run() }
      let port = try #require(await ports.first { _ in true })
      let address = "http://127.0.0.1:\(port)"
      for (audience, status) in [
        (address, 201), ("http://localhost:\(port)", 401), ("http://127.0.0.1:\(port - 1)", 401),
      ] {
        let token = try IntranetSigner.shared.token(at: world.clock.now.seconds, ["aud": audience])
        var request = URLRequest(url: try #require(URL(string: address + "/api/v1/sessions")))
        request.httpMethod = "POST"
        request.setValue("application/json", forHTTPHeaderField: "Content-Type")
        request.setValue(IntranetPage.intranet, forHTTPHeaderField: "Origin")
        request.httpBody = Data("{\"token\":\"\(token)\"}".utf8)
        let (_, response) = try await URLSession.shared.data(for: request)
        #expect((response as? HTTPURLResponse)?.statusCode == status)
      }
      group.cancelAll()
    }
  }

  @Test func `what the organisation says counts before where it listens`() {
    let address = PublicAddress("https://Vicky.test/")
    address.listens(at: "http://127.0.0.1:8080")
    #expect(address.origin == "https://vicky.test")
    let unsaid = PublicAddress()
    #expect(unsaid.origin == nil)
    unsaid.listens(at: "http://127.0.0.1:8080")
    #expect(unsaid.origin == "http://127.0.0.1:8080")
  }

  @Test func `as long as its address is not known, no token is taken`() async throws {
    let pages = try Pages(
      settings: WebSettings(
        intranets: [IntranetPage.intranet],
        identity: try await IntranetKeys(file: IntranetSigner.shared.file)))
    let token = try IntranetSigner.shared.token(at: pages.world.clock.now.seconds)
    #expect(try await IntranetPage(pages: pages).begin(token).status == 401)
  }
}

import Foundation
import FoundationNetworking
import Logging
import Onboarding
import OnboardingTestSupport
import StoryEngine
import Testing

@testable import Web

/// Whoever waits for news over the network and goes away is waited for no longer.
@Suite(.timeLimit(.minutes(1))) struct HangingUpTests {
  private let world = TestWorld()
  private var news: TourNews { world.onboarding.news }

  /// Serves, with a tour at turn 1, while something is done with the addresses of its long polls.
  private func served(_ work: @Sendable @escaping ([URLRequest]) async throws -> Void) async throws {
    let tour = try await world.tour(of: "Noor van der Wal")
    try await world.play(tour, [.begin])
    let link = try await world.onboarding.invite(.employee(tour.employee)).token
    let session = try #require(try await world.onboarding.trade(link)).token.secret
    let overlay = try #require(try await world.onboarding.beginOverlay(for: tour.employee)).token.secret
    let (ports, continuation) = AsyncStream.makeStream(of: Int.self)
    let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    let server = try PageServer(world.onboarding, port: 0, logger: logger) { continuation.yield($0) }
    try await withThrowingTaskGroup { group in
      group.addTask { try await server.run() }
      let port = try #require(await ports.first { _ in true })
      let address = "http://127.0.0.1:\(port)"
      var page = URLRequest(url: try #require(URL(string: address + "/tours/visit/now?turn=1")))
      page.setValue("vicky=\(session)", forHTTPHeaderField: "Cookie")
      var tour = URLRequest(url: try #require(URL(string: address + "/api/v1/tours/visit?turn=1&wait=25")))
      tour.setValue("Bearer \(overlay)", forHTTPHeaderField: "Authorization")
      try await work([page, tour])
      group.cancelAll()
    }
  }

  /// Waits until it is so, for some seconds at most.
  private func expect(_ what: Comment, _ isSo: () -> Bool) async throws {
    for _ in 0..<1000 where !isSo() { try await Task.sleep(for: .milliseconds(10)) }
    #expect(isSo(), what)
  }

  @Test func `who hangs up is let go of`() async throws {
    try await served { requests in
      for request in requests {
        let browser = URLSession(configuration: .ephemeral)
        let asked = browser.dataTask(with: request)
        asked.resume()
        try await expect("it waits") { news.waiting == 1 }
        asked.cancel()
        browser.invalidateAndCancel()
        try await expect("nobody listens on") { news.listeners == 0 }
      }
    }
  }

  @Test func `whose session ended hears it as the last of that connection`() async throws {
    try await served { requests in
      let employee = try await world.onboarding.employee(namedOrNew: "Noor van der Wal").id
      let asked = requests.map { request in
        Task { try await URLSession(configuration: .ephemeral).data(for: request).1 as? HTTPURLResponse }
      }
      try await expect("both wait") { news.waiting == 2 }
      try await world.onboarding.revoke(.employee(employee))
      for answer in asked {
        let response = try #require(try await answer.value)
        #expect(response.statusCode == 401)
        #expect(response.value(forHTTPHeaderField: "Connection") == "close")
      }
    }
  }
}

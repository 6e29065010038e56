import Foundation
import FoundationNetworking
import Logging
import OnboardingTestSupport
import Testing

@testable import Web

@Suite struct PageServerTests {
  private func server(port: Int, onListening: @escaping @Sendable (Int) async -> Void = { _ in }) throws
    -> PageServer
  {
    let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    return try PageServer(TestWorld().onboarding, port: port, logger: logger, onListening: onListening)
  }

  @Test func `it serves on a free port, and says clearly that a port is taken`() async throws {
    let (ports, continuation) = AsyncStream.makeStream(of: Int.self)
    let server = try server(port: 0) { continuation.yield($0) }
    try await withThrowingTaskGroup { group in
      group.addTask { try await server.run() }
      let port = try #require(await ports.first { _ in true })
      let url = try #require(URL(string: "http://127.0.0.1:\(port)/"))
      let (data, _) = try await URLSession.shared.data(from: url)
      #expect(String(decoding: data, as: UTF8.self).contains("<body class=\"quiet-page\">"))
      let fault = await #expect(throws: ListeningFault.self) { try await self.server(port: port).run() }
      #expect(fault?.description == "port \(port) is in use; stop the other program or choose another --port")
      group.cancelAll()
    }
  }

  @Test func `an address of another machine is refused`() async throws {
    let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    let server = try PageServer(TestWorld().onboarding, host: "192.0.2.1", port: 0, logger: logger)
    let fault = await #expect(throws: ListeningFault.self) { try await server.run() }
    #expect(fault?.description == "192.0.2.1 is no address of this machine")
  }
}

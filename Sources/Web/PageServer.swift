import Foundation
import Hummingbird
package import Logging
import NIOCore
package import Onboarding
import ServiceLifecycle

/// The pages as a server, for a service group: it stops when the group does, after the requests under way.
package struct PageServer: Service {
  private let application: Application<RouterResponder<PageRequestContext>>
  private let host: String
  private let port: Int

  /// - Parameters:
  ///   - onboarding: the use cases behind the pages.
  ///   - settings: what the organisation decides.
  ///   - host: the address to listen on.
  ///   - port: 0 takes a free one.
  ///   - logger: for the access log and what goes wrong.
  ///   - onListening: called once with the port, when the server takes requests.
  /// - Throws: where a template is not sound, which only a slip of ours can be.
  package init(
    _ onboarding: Onboarding, settings: WebSettings = WebSettings(), host: String = "127.0.0.1", port: Int,
    logger: Logger, onListening: @escaping @Sendable (Int) async -> Void = { _ in }
  ) throws {
    self.host = host
    self.port = port
    // Ours speaks of requests; the server's own may speak of what goes wrong alone.
    var quiet = logger
    quiet.logLevel = .warning
    let address = PublicAddress(settings.publicURL)
    application = Application(
      router: try buildRouter(onboarding, settings: settings, address: address, logger: logger),
      server: .http1(configuration: .init(idleTimeout: .seconds(60))),
      configuration: ApplicationConfiguration(address: .hostname(host, port: port)),
      onServerRunning: { channel in
        let port = channel.localAddress?.port ?? port
        address.listens(at: "http://\(host.contains(":") ? "[\(host)]" : host):\(port)")
        await onListening(port)
      },
      logger: quiet)
  }

  /// Serves until it is asked to stop; throws a ``ListeningFault`` where it cannot begin.
  package func run() async throws {
    do {
      try await application.run()
    } catch {
      throw ListeningFault(error, host: host, port: port) ?? error
    }
  }
}

/// Why the server cannot listen: one clear line for the operator.
package struct ListeningFault: Error, CustomStringConvertible {
  /// What is wrong and what to do, in one line.
  package let description: String

  /// Nil where the error is about something else.
  init?(_ error: any Error, host: String, port: Int) {
    switch error {
    case let error as IOError where error.errnoCode == EADDRINUSE:
      description = "port \(port) is in use; stop the other program or choose another --port"
    case let error as IOError where error.errnoCode == EACCES:
      description = "port \(port) may not be opened; ports from 1024 on may"
    case let error as IOError where error.errnoCode == EADDRNOTAVAIL:
      description = "\(host) is no address of this machine"
    case is SocketAddressError: description = "\(host) is no address of this machine"
    default: return nil
    }
  }
}

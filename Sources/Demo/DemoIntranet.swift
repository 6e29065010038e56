import Foundation
import Hummingbird
package import Logging
import NIOCore
import ServiceLifecycle

/// The intranet of Zevenbruggen, a town that is nowhere: a second site to try Vicky on.
///
/// Everything is in memory. Who signs in gets an intranet of her own, which is gone when she signs out.
package struct DemoIntranet: Service {
  private let application: Application<RouterResponder<DemoContext>>
  private let port: Int

  /// - Parameters:
  ///   - settings: where it is, where Vicky is and what the two share.
  ///   - host: the address to listen on.
  ///   - port: 0 takes a free one, which then is not the one that `settings` names.
  ///   - logger: for what goes wrong.
  ///   - onListening: called once with the port, when it takes requests.
  /// - Throws: where a template is not sound, which only a slip of ours can be.
  package init(
    _ settings: DemoSettings, host: String = "127.0.0.1", port: Int, logger: Logger,
    onListening: @escaping @Sendable (Int) async -> Void = { _ in }
  ) throws {
    self.port = port
    var quiet = logger
    quiet.logLevel = .warning
    application = Application(
      router: try buildDemoRouter(settings, logger: quiet),
      configuration: ApplicationConfiguration(address: .hostname(host, port: port)),
      onServerRunning: { channel in await onListening(channel.localAddress?.port ?? port) },
      logger: quiet)
  }

  /// Who can be chosen at its door.
  package static var colleagues: [DemoColleague] { DemoColleague.all }

  /// Serves until it is asked to stop.
  package func run() async throws {
    do {
      try await application.run()
    } catch let error as IOError where error.errnoCode == EADDRINUSE {
      throw DemoPortTaken(port: port)
    }
  }
}

/// Somebody else listens on its port: one clear line for who started it.
package struct DemoPortTaken: Error, CustomStringConvertible {
  /// Which one.
  package let port: Int

  /// What is wrong and what to do, in one line.
  package var description: String {
    "port \(port), for the demo, is in use; stop the other program or choose another"
  }
}

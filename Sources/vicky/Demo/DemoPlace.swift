import Demo
import Logging
import Web

/// Where the demo intranet is, and the secrets that it and Vicky share as long as the program runs.
struct DemoPlace: Sendable {
  let port: Int
  /// Where Vicky listens on this machine.
  private let listening: (host: String, port: Int)
  /// Vicky's origin as browsers reach it.
  private let vicky: String
  private let tokenSecret = DemoPlace.secret()
  private let webhookSecret = DemoPlace.secret()

  /// `port` and `vickyPort` are real ones, never 0.
  init(port: Int, address: ServeAddress, vickyPort: Int) {
    self.port = port
    listening = (address.host, vickyPort)
    vicky = address.base(for: vickyPort)
  }

  /// It listens on this machine alone: anybody may be anybody there.
  var address: String { "http://127.0.0.1:\(port)" }

  /// What the pages need to know of it; what they knew before stays, but for who signs.
  func known(to settings: WebSettings) async -> WebSettings {
    var settings = settings
    settings.intranets.append(address)
    settings.webhookSecret = SharedSecret(webhookSecret)
    if let secret = SharedSecret(tokenSecret) { settings.identity = await IntranetKeys(secret: secret) }
    return settings
  }

  /// The intranet itself, for a service group.
  func service(
    logger: Logger, onListening: @escaping @Sendable (Int) async -> Void
  ) throws -> DemoIntranet {
    let settings = DemoSettings(
      address: address, vicky: vicky, webhookHost: listening.host, webhookPort: listening.port,
      tokenSecret: tokenSecret, webhookSecret: webhookSecret, integrity: EmbedFiles.launcher.integrity)
    return try DemoIntranet(settings, port: port, logger: logger, onListening: onListening)
  }

  private static func secret() -> [UInt8] {
    (0..<32).map { _ in UInt8.random(in: .min ... .max) }
  }
}

import ArgumentParser
import Foundation
import Logging
import Onboarding
import ServiceLifecycle
import UnixSignals
import Web

/// `vicky demo`: Vicky and an intranet to try her on.
struct DemoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Serve Vicky beside a made-up intranet, to try her on.",
    discussion: """
      Listens on this machine alone, on two ports: one for Vicky, one for the intranet of Zevenbruggen, a town that \
      is nowhere. Open the intranet, say which of three colleagues you are, and Vicky is there.

      What you do is forgotten when it stops, unless --data says where to keep it.

      Example: vicky demo
      """)

  @Option(help: "The port for Vicky; 0 takes a free one.")
  var port = 8080

  @Option(help: "The port for the intranet; default: the one after Vicky's, or a free one.")
  var demoPort: Int?

  @Option(
    help: ArgumentHelp("The folder to keep the database in; default: a temporary one.", valueName: "dir"),
    completion: .directory)
  var data: String?

  @Option(
    help: ArgumentHelp("The folder with stories; default: $VICKY_STORIES, or stories.", valueName: "dir"),
    completion: .directory)
  var stories: String?

  @Option(
    help: ArgumentHelp("The folder with personas; default: $VICKY_PERSONAS, or personas.", valueName: "dir"),
    completion: .directory)
  var personas: String?

  func validate() throws {
    for port in [port, demoPort ?? 0] where !(0...65_535).contains(port) {
      throw ValidationError("A port is a number from 0 to 65535.")
    }
    guard port == 0 || port != demoPort else {
      throw ValidationError("Vicky and the intranet cannot have the same port.")
    }
  }

  func run() async throws {
    let temporary = FileManager.default.temporaryDirectory.appending(path: "vicky-demo-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: temporary) }
    let place = try place(data: data ?? temporary.path)
    let served = try await Workplace.served(
      place, settings: Onboarding.Settings(), watches: false, isQuiet: true)
    try await serve(served.onboarding, place)
  }

  private func place(data: String) throws -> PlaceOptions {
    var arguments = ["--data", data]
    if let stories { arguments += ["--stories", stories] }
    if let personas { arguments += ["--personas", personas] }
    return try PlaceOptions.parse(arguments)
  }

  private func serve(_ onboarding: Onboarding, _ place: PlaceOptions) async throws {
    var logger = Logger(label: "vicky", factory: { StreamLogHandler.standardError(label: $0) })
    logger.logLevel = .warning
    let vickyPort = try FreePort.or(port)
    let address = ServeAddress(host: "127.0.0.1", publicURL: nil)
    let intranetPort = try FreePort.or(demoPort ?? (port == 0 || port == 65_535 ? 0 : port + 1))
    let demo = DemoPlace(port: intranetPort, address: address, vickyPort: vickyPort)
    let greeting = DemoGreeting(
      onboarding: onboarding, vicky: address.base(for: vickyPort), demo: demo.address)
    let settings = await demo.known(to: WebSettings(personas: place.personas))
    let server = try PageServer(
      onboarding, settings: settings, host: address.host, port: vickyPort, logger: logger
    ) { _ in
      await greeting.oneListens()
    }
    let intranet = try demo.service(logger: logger) { _ in await greeting.oneListens() }
    var configuration = ServiceGroupConfiguration(
      services: [server, intranet], gracefulShutdownSignals: [.sigint, .sigterm],
      logger: Logger(label: "vicky", factory: { _ in SwiftLogNoOpLogHandler() }))
    configuration.maximumGracefulShutdownDuration = .seconds(10)
    try await ServiceGroup(configuration: configuration).run()
  }
}

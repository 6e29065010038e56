import ArgumentParser
import Logging
import Onboarding
import ServiceLifecycle
import UnixSignals
import Web

/// `vicky serve`: the pages for employees and the web team.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Serve the pages for employees and the web team.",
    discussion: """
      Listens on this machine alone unless --host says otherwise; put a web server that speaks TLS before it, and \
      name the address that employees use with --public-url.

      A new database gets the stories of the folder. From then on employees get what 'vicky publish' publishes, \
      and changing a file changes nothing for them, unless you serve with --watch.

      To let Vicky appear over an intranet, name it with --intranet and put what 'vicky embed' prints in its pages.

      Example: vicky serve --print-links
      """)

  @OptionGroup var place: PlaceOptions
  @OptionGroup var names: NamesOption
  @OptionGroup var intranet: IntranetOptions

  @Option(help: "The port to listen on.")
  var port = 8080

  @Option(help: "The address to listen on.")
  var host = "127.0.0.1"

  @Option(help: ArgumentHelp("The address that employees use, if it is another one.", valueName: "url"))
  var publicURL: String?

  @Option(
    help: ArgumentHelp("The web team's mail address, shown where somebody needs a link.", valueName: "mail"))
  var contact: String?

  @Flag(help: "Print a fresh link for an employee to try with, and one for the web team.")
  var printLinks = false

  @Option(help: "Serve a made-up intranet as well, on this port of this machine, to try Vicky on.")
  var demo: Int?

  @Flag(help: "Publish stories again when they, or personas, are saved; for who writes them.")
  var watch = false

  /// What the option says, or else the environment.
  private var addressOption: String? { publicURL ?? PlaceOptions.environment("VICKY_PUBLIC_URL") }

  func validate() throws {
    guard (0...65_535).contains(port) else { throw ValidationError("--port takes a number from 0 to 65535.") }
    if let publicURL = addressOption, !ServeAddress.isPublicURL(publicURL) {
      throw ValidationError("--public-url takes an address such as https://vicky.example.org.")
    }
    if intranet.signs {
      // What it signs is meant for one address, and must be known by it.
      guard ServeAddress(host: host, publicURL: addressOption).isKnown else {
        throw ValidationError(
          "--identity-key needs --public-url: what the intranet signs names the address that employees use.")
      }
    }
    if let demo {
      guard (0...65_535).contains(demo), demo == 0 || demo != port else {
        throw ValidationError("--demo takes a port from 0 to 65535, and another one than --port.")
      }
      guard !intranet.signs, !intranet.reports else {
        throw ValidationError(
          "--demo signs with secrets of its own: it goes with no --identity-key and no --webhook-secret-file."
        )
      }
      guard ServeAddress(host: host, publicURL: addressOption).isKnown else {
        throw ValidationError("--demo needs --public-url where Vicky listens on more than this machine.")
      }
    }
    if let contact, !contact.contains("@") {
      throw ValidationError("--contact takes a mail address.")
    }
  }

  func run() async throws {
    var settings = Onboarding.Settings()
    settings.showsNames = names.showsNames
    intranet.decide(&settings)
    // Before anything is published.
    let (keys, secret) = (try await intranet.keys(), try intranet.secret())
    let served = try await Workplace.served(place, settings: settings, watches: watch)
    try await serve(served.onboarding, served.publisher, keys, secret)
  }

  private func serve(
    _ onboarding: Onboarding, _ publisher: StoryPublisher, _ keys: IntranetKeys?, _ secret: SharedSecret?
  ) async throws {
    var logger = Logger(label: "vicky", factory: { StreamLogHandler.standardError(label: $0) })
    logger.logLevel = .info
    let address = ServeAddress(host: host, publicURL: addressOption)
    var settings = WebSettings(
      publicURL: address.publicURL, contact: contact, personas: place.personas,
      authoredStories: watch ? place.stories : nil, intranets: intranet.origins, identity: keys,
      webhookSecret: secret)
    var services: [any Service] = []
    var port = port
    if let demo {
      port = try FreePort.or(port)
      let demo = DemoPlace(port: try FreePort.or(demo), address: address, vickyPort: port)
      settings = await demo.known(to: settings)
      services.append(
        try demo.service(logger: logger) { _ in Terminal.output.write("Demo: \(demo.address)\n") })
    }
    let server = try PageServer(
      onboarding, settings: settings, host: host, port: port, logger: logger
    ) { port in
      await greet(onboarding, address, port)
    }
    services.append(server)
    if watch { services.append(StoryWatch(publisher: publisher)) }
    var configuration = ServiceGroupConfiguration(
      services: services, gracefulShutdownSignals: [.sigint, .sigterm],
      logger: Logger(label: "vicky", factory: { _ in SwiftLogNoOpLogHandler() }))
    // Who never finishes her request does not keep it from stopping.
    configuration.maximumGracefulShutdownDuration = .seconds(10)
    try await ServiceGroup(configuration: configuration).run()
  }

  /// Says where it listens, and prints links where they are asked for.
  @Sendable private func greet(_ onboarding: Onboarding, _ address: ServeAddress, _ port: Int) async {
    Terminal.output.write("Vicky listens on \(address.listening(on: port))\n")
    guard printLinks else { return }
    do {
      for line in try await DemoLinks(onboarding: onboarding, base: address.base(for: port)).lines() {
        Terminal.output.write(line + "\n")
      }
    } catch {
      Terminal.error.write("vicky: no links could be made: \(error)\n")
    }
  }
}

import ArgumentParser
import Web

/// `vicky embed`: what to put in the pages of an intranet.
struct EmbedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "embed",
    abstract: "Print the script tag that puts Vicky over an intranet.",
    discussion: """
      The tag names the script's hash, so that browsers run nothing else. Another version of vicky has another \
      script: print the tag again after an upgrade.

      Example: vicky embed --url https://vicky.example.org
      """)

  @Option(
    name: [.customLong("url"), .customLong("public-url")],
    help: ArgumentHelp(
      "The address that employees use. Default: $VICKY_PUBLIC_URL, or http://127.0.0.1:8080.",
      valueName: "url"))
  var url: String?

  /// What the option says, or else the environment, or where `vicky serve` listens when nobody says anything.
  private var address: String {
    url ?? PlaceOptions.environment("VICKY_PUBLIC_URL") ?? "http://127.0.0.1:8080"
  }

  func validate() throws {
    guard ServeAddress.isPublicURL(address), WebOrigin.of(address: address) != nil else {
      throw ValidationError("--url takes an address such as https://vicky.example.org.")
    }
  }

  func run() throws {
    guard let origin = WebOrigin.of(address: address) else { return }
    Terminal.output.write(
      """
      In every page of the intranet, in <head>:

        <script src="\(origin)\(EmbedFiles.launcherPath)" integrity="\(EmbedFiles.launcher.integrity)" \
      crossorigin="anonymous" defer></script>

      Where the intranet has a Content-Security-Policy, these say where Vicky comes from:

        script-src \(origin)
        connect-src \(origin)
        img-src \(origin)
        media-src \(origin)

      Vicky has to know the intranet as well: vicky serve --public-url \(origin) --intranet https://…

      """)
  }
}

import ArgumentParser
import Onboarding
import Web

/// Over which intranets Vicky appears, and how they say who is there.
struct IntranetOptions: ParsableArguments {
  @Option(
    name: .customLong("intranet"), parsing: .singleValue,
    help: ArgumentHelp(
      "An intranet that Vicky may appear on, such as https://intranet.example.org; may come more than once. "
        + "Default: $VICKY_INTRANET, separated by commas.", valueName: "origin"))
  private var intranetOptions: [String] = []

  @Option(
    name: .customLong("identity-key"),
    help: ArgumentHelp(
      "The file with what the intranet signs with: public keys (PEM or JWKS), or a secret of at least 32 bytes. "
        + "Default: $VICKY_IDENTITY_KEY.", valueName: "file"),
    completion: .file())
  private var identityKeyOption: String?

  @Option(
    name: .customLong("identity-issuer"),
    help: ArgumentHelp(
      "What 'iss' must be in what it signs. Default: $VICKY_IDENTITY_ISSUER.", valueName: "text"))
  private var identityIssuerOption: String?

  @Option(
    name: .customLong("webhook-secret-file"),
    help: ArgumentHelp(
      "The file with the secret by which the intranet's server signs what happened. "
        + "Default: $VICKY_WEBHOOK_SECRET_FILE.", valueName: "file"),
    completion: .file())
  private var webhookSecretOption: String?

  @Flag(help: "Let in only employees, whoever else the intranet signs for.")
  private var knownOnly = false

  @Flag(
    help: ArgumentHelp(
      "An employee of whom no subject is known is whoever the intranet gives her name. "
        + "Only where nobody chooses the name that it signs."))
  private var knowByName = false

  /// Who is let in of those that the intranet signs for.
  func decide(_ settings: inout Onboarding.Settings) {
    settings.admitsNewcomers = !knownOnly
    settings.knowsByName = knowByName
  }

  /// As they were given; `validate` has seen to it that they are origins.
  var origins: [String] {
    guard intranetOptions.isEmpty else { return intranetOptions }
    return (PlaceOptions.environment("VICKY_INTRANET") ?? "").split(separator: ",")
      .map { $0.filter { !$0.isWhitespace } }.filter { !$0.isEmpty }
  }

  private var identityKey: String? { identityKeyOption ?? PlaceOptions.environment("VICKY_IDENTITY_KEY") }
  private var issuer: String? { identityIssuerOption ?? PlaceOptions.environment("VICKY_IDENTITY_ISSUER") }
  private var webhookSecret: String? {
    webhookSecretOption ?? PlaceOptions.environment("VICKY_WEBHOOK_SECRET_FILE")
  }

  /// Whether tokens are taken, which are meant for one address.
  var signs: Bool { identityKey != nil }
  /// Whether its server reports what happened.
  var reports: Bool { webhookSecret != nil }

  func validate() throws {
    for origin in origins where WebOrigin.normalised(origin) == nil {
      throw ValidationError(
        "--intranet takes the origin of an intranet, such as https://intranet.example.org, and nothing after it; "
          + "'\(origin)' is none.")
    }
    if identityKey != nil, origins.isEmpty {
      throw ValidationError(
        "--identity-key needs --intranet: it says on which pages what it signs may be used.")
    }
    if knownOnly || knowByName, identityKey == nil {
      throw ValidationError("--known-only and --know-by-name go with --identity-key.")
    }
    if identityIssuerOption != nil, identityKey == nil {
      throw ValidationError("--identity-issuer goes with --identity-key.")
    }
  }

  /// Reads the keys; nil where none are named.
  func keys() async throws(CommandFailure) -> IntranetKeys? {
    guard let identityKey else { return nil }
    do {
      return try await IntranetKeys(file: try SecretFile.read(identityKey), issuer: issuer)
    } catch let fault as KeyFileFault {
      throw CommandFailure("\(identityKey): \(fault)")
    } catch {
      throw CommandFailure("\(error)")
    }
  }

  /// Reads the secret; nil where none is named.
  func secret() throws(CommandFailure) -> SharedSecret? {
    guard let webhookSecret else { return nil }
    do {
      return try SharedSecret(file: try SecretFile.read(webhookSecret))
    } catch let fault as KeyFileFault {
      throw CommandFailure("\(webhookSecret): \(fault)")
    } catch {
      throw CommandFailure("\(error)")
    }
  }
}

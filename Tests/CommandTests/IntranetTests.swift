import Foundation
import Testing

/// `vicky embed`, and what `vicky serve` takes about intranets.
@Suite struct IntranetTests {
  let office: Office

  init() throws { office = try Office() }

  private static let secret = "0123456789abcdef0123456789abcdef\n"

  /// What a run that cannot go on says, and its exit status.
  private func refusal(_ options: String..., environment: [String: String] = [:]) throws -> (String, Int32) {
    var command = office.command
    command.environment = environment
    let run = try command.run(Command.program, ["serve", "--port", "0"] + options, input: "")
    #expect(run.output.isEmpty)
    return (run.error, run.status)
  }

  @Test func `the script tag names the address and the hash of what is served`() throws {
    let printed = try office.done("embed", "--url", "https://Vicky.example.org/")
    let tag = try #require(
      printed.firstMatch(
        of:
          /<script src="(.*)" integrity="(sha384-[A-Za-z0-9+\/]{64})" crossorigin="anonymous" defer><\/script>/
      ))
    #expect(tag.output.1 == "https://vicky.example.org/embed.js")
    for directive in ["script-src", "connect-src", "img-src", "media-src"] {
      #expect(printed.contains("  \(directive) https://vicky.example.org\n"))
    }
    let server = try Serving(office.command)
    let served = try server.get("/embed.js")
    let file = try office.scratch.write(served, to: "embed.js")
    let hash = try office.command.run(
      URL(filePath: "/bin/sh"),
      ["-c", "openssl dgst -sha384 -binary '\(file.path)' | openssl base64 -A"], input: "")
    #expect(hash.output == tag.output.2.dropFirst("sha384-".count))
    #expect(try server.end() == 0)
  }

  @Test func `the address may come from the environment, and must be one`() throws {
    var command = office.command
    #expect(try command.vicky("embed").output.contains("src=\"http://127.0.0.1:8080/embed.js\""))
    command.environment = ["VICKY_PUBLIC_URL": "https://vicky.test"]
    #expect(try command.vicky("embed").output.contains("src=\"https://vicky.test/embed.js\""))
    for address in ["vicky.test", "https://vicky.test/pad", "ftp://vicky.test"] {
      let run = try command.vicky("embed", "--url", address)
      #expect(run.status == 2 && run.error.contains("--url takes an address such as"))
    }
  }

  @Test(arguments: ["https://intranet.test/wiki", "intranet.test", "*", "https://intranet.test/", "null"])
  func `an intranet is an origin`(origin: String) throws {
    let (error, status) = try refusal("--intranet", origin)
    #expect(status == 2 && error.contains("--intranet takes the origin of an intranet"))
    #expect(error.contains("'\(origin)' is none"))
    let (told, other) = try refusal(environment: ["VICKY_INTRANET": "https://intranet.test, \(origin)"])
    #expect(other == 2 && told.contains("'\(origin)' is none"))
  }

  @Test func `keys need an intranet, and an address that tokens can name`() throws {
    try office.scratch.write(Self.secret, to: "secret")
    let (lone, status) = try refusal("--identity-key", "secret")
    #expect(status == 2 && lone.contains("--identity-key needs --intranet"))
    let (unknown, other) = try refusal(
      "--identity-key", "secret", "--intranet", "https://intranet.test", "--host", "0.0.0.0")
    #expect(other == 2 && unknown.contains("--identity-key needs --public-url"))
    let (issuer, third) = try refusal("--identity-issuer", "intranet")
    #expect(third == 2 && issuer.contains("--identity-issuer goes with --identity-key"))
    for flag in ["--known-only", "--know-by-name"] {
      let (flagged, fourth) = try refusal(flag)
      #expect(fourth == 2 && flagged.contains("--known-only and --know-by-name go with --identity-key"))
    }
  }

  @Test func `a key file that cannot be used is named, with what is wrong`() throws {
    try office.scratch.write("", to: "leeg")
    try office.scratch.write("kort\n", to: "kort")
    try office.scratch.write("Dit is een brief, en geen sleutel van iemand.\n", to: "brief")
    try office.scratch.write("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n", to: "eigen")
    let wanted = [
      "weg": "weg: is not there", "leeg": "leeg: is empty", "stories": "stories: is not a file",
      "kort": "kort: holds a secret of 4 bytes; it takes at least 32", "brief": "brief: holds no key",
      "eigen": "eigen: holds a private key",
    ]
    for (file, words) in wanted {
      let (error, status) = try refusal("--identity-key", file, "--intranet", "https://intranet.test")
      #expect(status == 1 && error.contains("vicky: \(words)"))
    }
    // Nothing was begun.
    #expect(!FileManager.default.fileExists(atPath: office.scratch.folder.appending(path: "data").path))
  }

  @Test func `so is the file of a webhook's secret`() throws {
    try office.scratch.write("kort", to: "kort")
    let wanted = [
      "weg": "weg: is not there",
      "kort": "kort: holds a secret of 4 bytes; it takes at least 32, such as 'openssl rand -hex 32' makes",
      "stories/rondje/story.xml": "stories/rondje/story.xml: holds no secret",
    ]
    for (file, words) in wanted {
      for (error, status) in [
        try refusal("--webhook-secret-file", file),
        try refusal(environment: ["VICKY_WEBHOOK_SECRET_FILE": file]),
      ] {
        #expect(status == 1 && error.contains("vicky: \(words)"))
      }
    }
  }

  @Test func `with all of it the server runs`() throws {
    try office.scratch.write(Self.secret, to: "secret")
    let server = try Serving(
      office.command, "--intranet", "https://intranet.test", "--intranet", "http://wiki.test:8080",
      "--identity-key", "secret", "--identity-issuer", "intranet", "--webhook-secret-file", "secret")
    #expect(try server.get("/api/v1/hello?language=nl").contains("\"signIn\":\"token\""))
    #expect(try server.end() == 0)
  }
}

import Crypto
import Foundation
import HTTPTypes
import Testing

@testable import Web

/// The scripts of the overlay, as they are served.
@Suite struct EmbedTests {
  private func get(_ path: String, _ headers: HTTPFields = [:]) async throws -> Answer {
    try await IntranetPage(pages: try Pages()).get(path, headers: headers)
  }

  private let guidePath = EmbedFiles.path(of: EmbedFiles.guideName)

  @Test func `they are small`() throws {
    #expect(try #require(EmbedFiles.launcher.compressed).count < 5000)
    #expect(try #require(EmbedFiles.guide.compressed).count < 18_000)
    #expect(try #require(EmbedFiles.extras.compressed).count < 4500)
  }

  @Test(arguments: ["guide", "extras"])
  func `the launcher names the others, and their hashes`(name: String) async throws {
    let launcher = try await get("/embed.js")
    #expect(launcher.status == 200 && launcher.headers[.contentType] == "text/javascript; charset=utf-8")
    let path = try #require(
      launcher.text.firstMatch(
        of: try Regex("\"(/embed/\(name)\\.[0-9a-f]{16}\\.js)\"", as: (Substring, Substring).self)))
    let script = try await get(String(path.output.1))
    #expect(script.status == 200)
    let hash = "sha384-" + Data(SHA384.hash(data: script.bytes)).base64EncodedString()
    #expect(launcher.text.contains("\"\(hash)\""))
    #expect(
      EmbedFiles.launcher.integrity == "sha384-"
        + Data(SHA384.hash(data: launcher.bytes)).base64EncodedString())
    for text in [launcher.text, script.text] {
      #expect(!text.contains("GUIDE_") && !text.contains("EXTRAS_"))
    }
  }

  @Test(arguments: [(EmbedFiles.guide, "guide.css"), (EmbedFiles.extras, "extras.css")])
  func `they are whole scripts, the style in them as a text`(file: EmbedFile, style: String) throws {
    let script = String(decoding: file.bytes, as: UTF8.self)
    #expect(script.hasPrefix("(() => {\"use strict\";\n") && script.hasSuffix("\n})();\n"))
    let literal = try #require(script.firstMatch(of: /const STYLE=("(?:[^"\\]|\\.)*");/)?.output.1)
    let read = try JSONSerialization.jsonObject(with: Data(literal.utf8), options: .fragmentsAllowed)
    #expect(
      read as? String == BareStyle.text(of: String(decoding: try Scripts.bytes(of: style), as: UTF8.self)))
  }

  /// Every file of the folder, so that none is forgotten: its texts and properties are there in its order.
  @Test func `nothing that is written is left out`() throws {
    let served = [EmbedFiles.launcher, EmbedFiles.guide, EmbedFiles.extras].map {
      kept(ScriptToken.all(in: $0.bytes))
    }
    for name in try Scripts.names() {
      let written = kept(try Scripts.tokens(of: name))
      #expect(
        served.contains { $0.joined(separator: "\u{0}").contains(written.joined(separator: "\u{0}")) },
        "\(name)")
    }
  }

  /// What no squeezing changes: strings, patterns and templates; but for what is filled in.
  private func kept(_ tokens: [ScriptToken]) -> [String] {
    tokens.filter { $0.kind == .text }.map(\.text).filter {
      $0.firstMatch(of: /^"(GUIDE_|EXTRAS_|\/embed\/|sha384-)/) == nil
    }
  }

  @Test(arguments: [
    ("gzip", true), ("br, gzip;q=0.5", true), ("GZIP", true), ("gzip;q=0", false), ("br", false), ("", false),
    ("gzip; q=0.0, *", false),
  ])
  func `they come compressed to who unpacks that`(accepted: String, isCompressed: Bool) async throws {
    let answer = try await get("/embed.js", [.acceptEncoding: accepted])
    #expect(answer.headers[.contentEncoding] == (isCompressed ? "gzip" : nil))
    #expect(answer.headers[.vary] == "Accept-Encoding")
    let bytes = isCompressed ? try unpacked(answer.bytes) : answer.bytes
    #expect(bytes == EmbedFiles.launcher.bytes)
  }

  @Test func `browsers keep the guide for ever, and ask for the launcher again`() async throws {
    let launcher = try await get("/embed.js")
    #expect(launcher.headers[.cacheControl] == "public, max-age=300")
    #expect(
      try await get(guidePath).headers[.cacheControl] == "public, max-age=31536000, immutable")
    let tag = try #require(launcher.headers[.eTag])
    #expect(try await get("/embed.js", [.ifNoneMatch: tag]).status == 304)
    // What was kept compressed is another thing.
    let packed = try await get("/embed.js", [.acceptEncoding: "gzip", .ifNoneMatch: tag])
    #expect(packed.status == 200 && packed.headers[.eTag] != tag)
  }

  @Test func `any site may load them, and there is nothing else`() async throws {
    for path in ["/embed.js", guidePath, EmbedFiles.path(of: EmbedFiles.extrasName)] {
      let answer = try await get(path)
      #expect(answer.headers[.accessControlAllowOrigin] == "*")
      #expect(answer.header("Cross-Origin-Resource-Policy") == "cross-origin")
    }
    for path in ["/embed/guide.js", "/embed/panel.js", "/embed/guide.0000000000000000.js", "/embed/"] {
      #expect(try await get(path).status == 404)
    }
  }

  private func unpacked(_ bytes: [UInt8]) throws -> [UInt8] {
    let file = FileManager.default.temporaryDirectory.appending(path: "vicky-\(UUID().uuidString).gz")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/gzip")
    process.arguments = ["-dc", file.path]
    process.standardOutput = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return Array(data)
  }
}

import Crypto
import Foundation
import HTTPTypes
import Testing

@testable import Web

/// The two scripts of the overlay, as they are served.
@Suite struct EmbedTests {
  private func get(_ path: String, _ headers: HTTPFields = [:]) async throws -> Answer {
    try await IntranetPage(pages: try Pages()).get(path, headers: headers)
  }

  @Test func `they are small`() throws {
    #expect(try #require(EmbedFiles.launcher.compressed).count < 5000)
    #expect(try #require(EmbedFiles.guide.compressed).count < 24_000)
  }

  @Test func `the launcher names the guide, and its hash`() async throws {
    let launcher = try await get("/embed.js")
    #expect(launcher.status == 200 && launcher.headers[.contentType] == "text/javascript; charset=utf-8")
    let path = try #require(launcher.text.firstMatch(of: /"(\/embed\/guide\.[0-9a-f]{16}\.js)"/)?.output.1)
    let guide = try await get(String(path))
    #expect(guide.status == 200)
    let hash = "sha384-" + Data(SHA384.hash(data: guide.bytes)).base64EncodedString()
    #expect(launcher.text.contains("\"\(hash)\""))
    #expect(
      EmbedFiles.launcher.integrity == "sha384-"
        + Data(SHA384.hash(data: launcher.bytes)).base64EncodedString())
    for script in [launcher.text, guide.text] { #expect(!script.contains("GUIDE_")) }
  }

  @Test func `they are whole scripts, the style in the guide as a text`() throws {
    let guide = String(decoding: EmbedFiles.guide.bytes, as: UTF8.self)
    #expect(guide.hasPrefix("(() => {\"use strict\";\n") && guide.hasSuffix("\n})();\n"))
    let literal = try #require(guide.firstMatch(of: /replaceSync\(("(?:[^"\\]|\\.)*")\)/)?.output.1)
    let read = try JSONSerialization.jsonObject(with: Data(literal.utf8), options: .fragmentsAllowed)
    #expect((read as? String)?.split(separator: "\n").map { String($0) } == (try lines(of: "guide.css")))
  }

  /// Every line of every file, in its order, so that none is forgotten; but for what only its readers need.
  @Test func `nothing that is written is left out`() throws {
    let guide = String(decoding: EmbedFiles.guide.bytes, as: UTF8.self)
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    for name in names where name.hasSuffix(".js") && !["embed.js", "guide.js"].contains(name) {
      #expect(guide.contains("\n" + (try lines(of: name)).joined(separator: "\n") + "\n"), "\(name)")
    }
    let launcher = String(decoding: EmbedFiles.launcher.bytes, as: UTF8.self)
    for line in try lines(of: "embed.js") where !line.contains("GUIDE_") {
      #expect(launcher.contains(line))
    }
  }

  @Test func `what only readers need is left out, and nothing else`() {
    let written = "// Why.\n  if (a) {\n\n    b(\"// c\"); // d\n  }\n/* e */\n  /* f */ g {}\n"
    #expect(
      String(decoding: EmbedFiles.bare(Array(written.utf8)), as: UTF8.self)
        == "if (a) {\nb(\"// c\"); // d\n}\n/* f */ g {}")
  }

  private static let folder = Pages.project.appending(path: "Sources/Web/Embed")

  /// Of a file in the folder, without white space around them; neither empty ones nor comments.
  private func lines(of name: String) throws -> [String] {
    try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8).split(separator: "\n")
      .map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty && !$0.hasPrefix("//") && !($0.hasPrefix("/*") && $0.hasSuffix("*/")) }
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
      try await get(EmbedFiles.guidePath).headers[.cacheControl] == "public, max-age=31536000, immutable")
    let tag = try #require(launcher.headers[.eTag])
    #expect(try await get("/embed.js", [.ifNoneMatch: tag]).status == 304)
    // What was kept compressed is another thing.
    let packed = try await get("/embed.js", [.acceptEncoding: "gzip", .ifNoneMatch: tag])
    #expect(packed.status == 200 && packed.headers[.eTag] != tag)
  }

  @Test func `any site may load them, and there is nothing else`() async throws {
    for path in ["/embed.js", EmbedFiles.guidePath] {
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

import Foundation

@testable import Web

/// The files that the overlay's scripts are made of.
enum Scripts {
  private static let folder = Pages.project.appending(path: "Sources/Web/Embed")

  static func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".js") }.sorted()
  }

  static func bytes(of name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: name)))
  }

  static func tokens(of name: String) throws -> [ScriptToken] {
    ScriptToken.all(in: try bytes(of: name))
  }
}

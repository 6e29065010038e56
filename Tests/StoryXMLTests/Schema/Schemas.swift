import Foundation
import TestSupport

/// `xmllint` with the schemas in `schema/`.
enum Schemas {
  static let folder = Fixtures.folder.deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "schema", directoryHint: .isDirectory)

  /// The indices of the documents that the schema for their kind admits.
  ///
  /// One process judges all of a kind. Throws where `xmllint` cannot be run or a file cannot be written.
  static func accepted(_ documents: [Document]) throws -> Set<Int> {
    let place = FileManager.default.temporaryDirectory
      .appending(path: "schema-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: place) }
    var accepted: Set<Int> = []
    for kind in Document.Kind.allCases {
      let indices = documents.indices.filter { documents[$0].kind == kind }
      for index in indices {
        try Data(documents[index].bytes).write(to: place.appending(path: "\(index).xml"))
      }
      guard !indices.isEmpty else { continue }
      let schema = folder.appending(path: "\(kind.rawValue).rng")
      let said = try lint(indices.map { "\($0).xml" }, with: schema, in: place)
      accepted.formUnion(indices.filter { said.contains("\($0).xml validates") })
    }
    return accepted
  }

  /// The lines that `xmllint` writes; they go by way of a file, which never fills up.
  private static func lint(_ names: [String], with schema: URL, in place: URL) throws -> Set<Substring> {
    let log = place.appending(path: "log")
    guard FileManager.default.createFile(atPath: log.path(), contents: nil) else {
      throw CocoaError(.fileWriteUnknown)
    }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["xmllint", "--noout", "--nonet", "--relaxng", schema.path()] + names
    process.currentDirectoryURL = place
    process.standardError = try FileHandle(forWritingTo: log)
    try process.run()
    process.waitUntilExit()
    // All are valid, some are no XML, some are not valid; others, as 5 for a faulty schema, are no verdict.
    guard process.terminationReason == .exit, [0, 1, 3].contains(process.terminationStatus) else {
      throw Failure(status: process.terminationStatus, schema: schema.lastPathComponent)
    }
    return Set(try String(contentsOf: log, encoding: .utf8).split(separator: "\n"))
  }

  /// `xmllint` could not judge.
  struct Failure: Error {
    let status: Int32
    let schema: String
  }
}

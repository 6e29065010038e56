import Foundation

/// The program that lays out graphs; not part of Vicky.
package enum Graphviz {
  /// Why a picture was not drawn.
  package enum Failure: Error, Hashable, CustomStringConvertible {
    case notInstalled
    /// What the program said.
    case failed(String)

    package var description: String {
      switch self {
      case .notInstalled:
        "Graphviz, which draws the graph, is not installed (on Debian: apt install graphviz); "
          + "--format dot and --format mermaid do without"
      case .failed(let words): "Graphviz could not draw the graph: \(words)"
      }
    }
  }

  /// Draws a graph, which is written in the language of Graphviz, as SVG.
  ///
  /// The program is looked for in the folders of `path`, as in the variable `PATH`. Throws why there is no picture.
  package static func svg(
    _ dot: String, path: String = ProcessInfo.processInfo.environment["PATH"] ?? ""
  ) throws(Failure) -> String {
    let programs = path.split(separator: ":").map { SystemFiles.join(String($0), "dot") }
    guard let program = programs.first(where: { FileManager.default.isExecutableFile(atPath: $0) }) else {
      throw .notInstalled
    }
    // Through files: two pipes could wait for each other.
    let folder = FileManager.default.temporaryDirectory.appending(path: "vicky-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let (input, output) = (folder.appending(path: "graph.dot"), folder.appending(path: "graph.svg"))
      try Data(dot.utf8).write(to: input)
      let process = Process()
      process.executableURL = URL(filePath: program)
      process.arguments = ["-Tsvg", "-o", output.path, input.path]
      let errors = Pipe()
      process.standardError = errors
      try process.run()
      let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      guard process.terminationStatus == 0 else {
        throw Failure.failed(said.split(separator: "\n").first.map(String.init) ?? "no reason given")
      }
      return String(decoding: try Data(contentsOf: output), as: UTF8.self)
    } catch let failure as Failure {
      throw failure
    } catch {
      throw .failed("\(error.localizedDescription)")
    }
  }
}

package import Authoring
import StoryChecks
package import StoryModel
import StoryXML

/// A story that could be published: without errors, gone through by the proof, with all that belongs to it.
package struct Candidate: Sendable {
  /// As employees would get it.
  package let story: PublishedStory
  /// The personas it was checked against.
  let cast: Cast
  /// What is published with it.
  let files: [PublishedFile]
  /// The bytes of ``files``, in their order.
  let bytes: [[UInt8]]
  /// The file it comes from, with all that it includes.
  package let source: SourceText
  /// Warnings, and what the proof says; no errors.
  package let diagnostics: [Diagnostic]

  /// Checks and proves a story from files.
  ///
  /// - Throws: ``Fault/faulty(_:)`` where it has errors or lacks ids, ``Fault/unreadable(_:)`` where one of its files
  ///   cannot be read.
  package init(_ loaded: LoadedStory, personas: LoadedCast) throws(Fault) {
    let diagnostics = loaded.diagnosticsWithProof().map(\.whenPublishing)
    guard !diagnostics.hasErrors, let story = PublishedStory(loaded) else { throw .faulty(diagnostics) }
    let files: PublicationFiles
    do {
      files = try PublicationFiles(loaded, personas: personas)
    } catch {
      throw .unreadable(error)
    }
    self.story = story
    cast = personas.cast
    self.files = files.files.map { PublishedFile(path: $0.path, hash: .of($0.bytes)) }
    bytes = files.files.map(\.bytes)
    source = loaded.source
    self.diagnostics = diagnostics
  }

  /// Proves a story that was published before, to be published again as it was then.
  ///
  /// - Throws: ``Fault/faulty(_:)`` where the proof, which may know more today, refutes it.
  init(
    again story: PublishedStory, cast: Cast, files: [(file: PublishedFile, bytes: [UInt8])]
  ) throws(Fault) {
    let reading = story.edition.manuscript.compiled(with: cast)
    guard let compilation = reading.value else { throw .faulty(reading.diagnostics) }
    let diagnostics = LoadedStory(
      source: reading.source, folder: "", compilation: compilation, diagnostics: reading.diagnostics
    ).diagnosticsWithProof()
    guard !diagnostics.hasErrors else { throw .faulty(diagnostics) }
    self.story = story
    self.cast = cast
    self.files = files.map(\.file)
    bytes = files.map(\.bytes)
    source = reading.source
    self.diagnostics = diagnostics
  }

  /// Why a story cannot be published, whoever is under way in it.
  package enum Fault: Error, Sendable {
    /// All that was found, the errors among it.
    case faulty([Diagnostic])
    case unreadable(LoadingFault)
  }

  /// What the proof could not decide; whether all of it can be reached keeps nobody from going on.
  package var open: [Diagnostic] {
    diagnostics.filter { $0.evidence?.verdict == .open && $0.code != ProofProperty.reachable.code(.open) }
  }
}

extension Diagnostic {
  /// As it counts when a story is to be published: a place where people wait needs an id that its author knows, for they
  /// are to be found again there in the next version.
  fileprivate var whenPublishing: Diagnostic {
    guard code.name == "missing-id" else { return self }
    var finding = self
    finding.code = Code(code.number, code.name, .error)
    return finding
  }
}

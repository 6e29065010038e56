import Authoring
import StoryModel
import StoryXML

/// Everything that one `vicky check` looks at, and what it found.
struct CheckRound {
  /// The files that have findings, in alphabetical order.
  private(set) var files: [CheckedFile] = []
  /// Paths that could not be looked at.
  private(set) var faults: [LoadingFault] = []
  private(set) var storyCount = 0
  private var faultyPersonaCount = 0
  /// Whether warnings count as errors.
  private let isStrict: Bool

  /// Checks the stories at `paths`, and the personas beside them; `limit` in bytes.
  init(paths: [String], personas: String, limit: Int, isStrict: Bool = false) {
    self.isStrict = isStrict
    let cast = loadCast(from: personas, limit: limit)
    for path in storyFiles(at: paths) {
      do {
        let story = try StoryLoader.load(path: path, cast: cast?.cast ?? Cast([]), limit: limit)
        storyCount += 1
        // Who is not there because her file cannot be read is no fault of the story.
        let isCastKnown = cast?.isComplete ?? false
        add(
          story.source, in: story.folder,
          story.diagnosticsWithProof().filter { isCastKnown || $0.code.name != "unknown-persona" })
        for file in story.translationFiles { add(file.source, in: story.folder, file.diagnostics) }
      } catch {
        faults.append(error)
      }
    }
    files.sort { $0.source.path < $1.source.path }
  }

  /// Whether everything was looked at and nothing is wrong; warnings may stand.
  var isSound: Bool { faults.isEmpty && !files.contains { $0.diagnostics.hasErrors } }

  /// `2 errors, 1 warning in 3 stories`.
  var summary: Words {
    let findings = files.lazy.flatMap(\.diagnostics)
    let errors = findings.count { $0.severity == .error }
    let warnings = findings.count { $0.severity == .warning }
    let stories = counted(storyCount, Words("story", nl: "verhaal"), Words("stories", nl: "verhalen"))
    guard errors + warnings > 0 else {
      return stories
        + (faults.isEmpty
          ? Words(" checked, all sound", nl: " bekeken, alles in orde")
          : Words(" checked, but not everything", nl: " bekeken, maar niet alles"))
    }
    var counts = Words.none
    if errors > 0 { counts += counted(errors, Words("error", nl: "fout"), Words("errors", nl: "fouten")) }
    if warnings > 0 {
      if errors > 0 { counts += Words(inBoth: ", ") }
      counts += counted(
        warnings, Words("warning", nl: "waarschuwing"), Words("warnings", nl: "waarschuwingen"))
    }
    counts += Words(inBoth: " in ") + stories
    guard faultyPersonaCount > 0 else { return counts }
    return counts + Words(" and ", nl: " en ")
      + counted(faultyPersonaCount, Words(inBoth: "persona"), Words(inBoth: "personas"))
  }

  private mutating func loadCast(from folder: String, limit: Int) -> LoadedCast? {
    do {
      let loaded = try CastLoader.load(folder: folder, limit: limit)
      for persona in loaded.personas where !persona.diagnostics.isEmpty {
        faultyPersonaCount += 1
        add(persona.source, in: persona.folder.path, persona.diagnostics)
      }
      return loaded
    } catch {
      faults.append(error)
      return nil
    }
  }

  /// Each file once, also where two paths stand for it.
  private mutating func storyFiles(at paths: [String]) -> [String] {
    var found: [String] = []
    var seen: Set<String> = []
    for path in paths {
      do {
        found += try StoryFinder.files(at: path).filter { seen.insert($0).inserted }
      } catch {
        faults.append(error)
      }
    }
    return found
  }

  private mutating func add(_ source: SourceText, in folder: String, _ diagnostics: [Diagnostic]) {
    files += CheckedFile.all(in: source, of: folder, isStrict ? diagnostics.map(\.asError) : diagnostics)
  }

  private func counted(_ count: Int, _ one: Words, _ several: Words) -> Words {
    Words(inBoth: "\(count) ") + (count == 1 ? one : several)
  }
}

/// A file and what was found in it, in its order.
struct CheckedFile {
  let source: SourceText
  let diagnostics: [Diagnostic]

  /// The files behind a source in which something was found; included ones are named within the folder of the one that
  /// includes them.
  static func all(in source: SourceText, of folder: String, _ diagnostics: [Diagnostic]) -> [CheckedFile] {
    source.split(diagnostics).enumerated().compactMap { index, part in
      guard !part.diagnostics.isEmpty else { return nil }
      let path = index == 0 ? part.file.path : "\(folder)/\(part.file.path)"
      return CheckedFile(
        source: SourceText(path: path, bytes: part.file.bytes), diagnostics: part.diagnostics)
    }
  }
}

extension Diagnostic {
  /// The same, an error where it was a warning.
  fileprivate var asError: Diagnostic {
    var diagnostic = self
    if severity == .warning { diagnostic.code.severity = .error }
    return diagnostic
  }
}

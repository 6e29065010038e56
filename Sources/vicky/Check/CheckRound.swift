import Authoring
import StoryModel

/// Everything that one `vicky check` looks at, and what it found.
struct CheckRound {
  /// The files that have findings, in alphabetical order.
  private(set) var files: [CheckedFile] = []
  /// Paths that could not be looked at.
  private(set) var faults: [LoadingFault] = []
  private(set) var storyCount = 0
  private var faultyPersonaCount = 0

  /// Checks the stories at `paths`, and the personas beside them; `limit` in bytes.
  init(paths: [String], personas: String, limit: Int) {
    let cast = loadCast(from: personas, limit: limit)
    for path in storyFiles(at: paths) {
      do {
        let story = try StoryLoader.load(path: path, cast: cast?.cast ?? Cast([]), limit: limit)
        storyCount += 1
        // Who is not there because her file cannot be read is no fault of the story.
        let isCastKnown = cast?.isComplete ?? false
        add(story.source, in: story.folder, story.diagnostics.filter { isCastKnown || $0.code.name != "unknown-persona" })
      } catch {
        faults.append(error)
      }
    }
    files.sort { $0.source.path < $1.source.path }
  }

  /// Whether everything was looked at and nothing is wrong; warnings may stand.
  var isSound: Bool { faults.isEmpty && !files.contains { $0.diagnostics.hasErrors } }

  /// `2 errors, 1 warning in 3 stories`.
  var summary: String {
    let findings = files.lazy.flatMap(\.diagnostics)
    let errors = findings.count { $0.severity == .error }
    let warnings = findings.count { $0.severity == .warning }
    let stories = counted(storyCount, "story", "stories")
    guard errors + warnings > 0 else {
      return faults.isEmpty ? "\(stories) checked, all sound" : "\(stories) checked, but not everything"
    }
    var counts: [String] = []
    if errors > 0 { counts.append(counted(errors, "error", "errors")) }
    if warnings > 0 { counts.append(counted(warnings, "warning", "warnings")) }
    let personas =
      faultyPersonaCount == 0 ? "" : " and \(counted(faultyPersonaCount, "persona", "personas"))"
    return "\(counts.joined(separator: ", ")) in \(stories)\(personas)"
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

  /// Included files are named within the folder of the file that includes them.
  private mutating func add(_ source: SourceText, in folder: String, _ diagnostics: [Diagnostic]) {
    for (index, (file, inside)) in source.split(diagnostics).enumerated() where !inside.isEmpty {
      let path = index == 0 ? file.path : "\(folder)/\(file.path)"
      files.append(CheckedFile(source: SourceText(path: path, bytes: file.bytes), diagnostics: inside))
    }
  }

  private func counted(_ count: Int, _ one: String, _ several: String) -> String {
    "\(count) \(count == 1 ? one : several)"
  }
}

/// A file and what was found in it, in its order.
struct CheckedFile {
  let source: SourceText
  let diagnostics: [Diagnostic]
}

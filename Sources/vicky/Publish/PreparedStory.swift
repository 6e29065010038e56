import Authoring
import Onboarding
import StoryModel
import StoryXML

/// A story on its way to be published: what `vicky check` calls an error keeps it from that.
struct PreparedStory {
  /// The file.
  let path: String
  /// What its file says it is; nil where it says nothing that can be read.
  let id: StoryID?
  let outcome: Outcome
  /// The warnings that `vicky check` has about it.
  var remarks = 0
  /// Whether it was published before, and comes from no file.
  var isAgain = false

  enum Outcome {
    case ready(Candidate)
    /// Its errors, and those of what is published with it.
    case faulty([CheckedFile])
    case unreadable(LoadingFault)
  }

  init(path: String, id: StoryID?, outcome: Outcome, isAgain: Bool = false) {
    self.path = path
    self.id = id
    self.outcome = outcome
    self.isAgain = isAgain
  }

  init(path: String, personas: LoadedCast) {
    do {
      self.init(try StoryLoader.load(path: path, cast: personas.cast), personas: personas)
    } catch {
      self.init(path: path, id: nil, outcome: .unreadable(error))
    }
  }

  init(_ loaded: LoadedStory, personas: LoadedCast) {
    self.init(
      path: loaded.source.path, id: loaded.compilation?.flow.story,
      outcome: Self.outcome(of: loaded, personas))
    remarks = warnings(beside: loaded, personas)
  }

  /// As many as `vicky check` counts.
  private func warnings(beside loaded: LoadedStory, _ personas: LoadedCast) -> Int {
    guard case .ready(let candidate) = outcome else { return 0 }
    let beside = loaded.translationFiles.map(\.diagnostics) + personas.personas.map(\.diagnostics)
    return ([candidate.diagnostics] + beside).joined().count { $0.severity == .warning }
  }

  private static func outcome(of loaded: LoadedStory, _ personas: LoadedCast) -> Outcome {
    let beside = faults(beside: loaded, personas)
    do throws(Candidate.Fault) {
      let candidate = try Candidate(loaded, personas: personas)
      return beside.isEmpty ? .ready(candidate) : .faulty(beside)
    } catch {
      switch error {
      case .unreadable(let fault): return .unreadable(fault)
      case .faulty(let diagnostics):
        return .faulty(CheckedFile.all(in: loaded.source, of: loaded.folder, diagnostics) + beside)
      }
    }
  }

  /// Errors in its translations, and in the files of the personas that it calls on.
  private static func faults(beside loaded: LoadedStory, _ personas: LoadedCast) -> [CheckedFile] {
    var files: [CheckedFile] = []
    for file in loaded.translationFiles where file.diagnostics.hasErrors {
      files += CheckedFile.all(in: file.source, of: loaded.folder, file.diagnostics)
    }
    let called = loaded.compilation?.flow.namedPersonas ?? []
    for persona in personas.personas where persona.diagnostics.hasErrors {
      guard let id = persona.persona?.id, called.contains(id) else { continue }
      files += CheckedFile.all(in: persona.source, of: persona.folder.path, persona.diagnostics)
    }
    return files
  }

  /// Why it is left out where others are told, in one line; nil where it is not.
  ///
  /// What is published of it is told still.
  func fault(beside library: Library) -> String? {
    switch outcome {
    case .ready: nil
    case .unreadable(let fault): fault.words[.current]
    case .faulty:
      Content.isFaulty(path, id, beside: library) ?? unpublished[.current]
    }
  }

  private var unpublished: Words {
    Words(
      "\(path): has errors and is not published; 'vicky publish \(path) --plan' shows them",
      nl: "\(path): heeft fouten en is niet gepubliceerd; 'vicky publish \(path) --plan' laat ze zien")
  }

  /// The first thing that keeps it from being published, with its place; empty where nothing does.
  var firstFault: String {
    switch outcome {
    case .ready: return ""
    case .unreadable(let fault): return fault.words[.current]
    case .faulty(let files):
      for file in files {
        guard let first = file.diagnostics.first(where: { $0.severity == .error }) else { continue }
        let position = file.source.position(of: Int(first.range.start))
        return
          "\(file.source.path):\(position.line):\(position.column): \(first.message[.current]) [\(first.code)]; "
          + "'vicky publish \(path) --plan' shows all there is"
      }
      return path
    }
  }
}

import Authoring
import StoryModel

/// Everything that one `vicky format` looks at, and what it did.
struct FormatRound {
  /// The files that were written anew, or would be.
  private(set) var changed: [String] = []
  /// What could not be done, a line each.
  private(set) var faults: [Words] = []
  /// Files that have errors, with these.
  private(set) var faulty: [CheckedFile] = []
  private var fileCount = 0
  private var idCount = 0
  private let isDry: Bool

  /// Formats what stands at `paths`; a dry round writes nothing.
  init(paths: [String], isDry: Bool) {
    self.isDry = isDry
    var seen: Set<String> = []
    for path in paths {
      do {
        for file in try FormatFinder.files(at: path) where seen.insert(file).inserted { format(file) }
      } catch {
        faults.append(error.words)
      }
    }
  }

  /// `2 of 7 files written anew, 5 ids given`.
  var summary: Words {
    let files =
      fileCount == 1
      ? Words("1 file", nl: "1 bestand") : Words("\(fileCount) files", nl: "\(fileCount) bestanden")
    if changed.isEmpty {
      return files + Words(", nothing to change", nl: ", niets te veranderen")
    }
    let done =
      isDry
      ? Words(" would change", nl: changed.count == 1 ? " zou veranderen" : " zouden veranderen")
      : Words(" written anew", nl: " opnieuw geschreven")
    let ids = idCount == 1 ? Words("1 id", nl: "1 id") : Words("\(idCount) ids", nl: "\(idCount) id's")
    let given = isDry ? Words(" missing", nl: " ontbreken") : Words(" given", nl: " gegeven")
    return Words("\(changed.count) of ", nl: "\(changed.count) van ") + files + done
      + (idCount == 0 ? .none : Words(inBoth: ", ") + ids + given)
  }

  private mutating func format(_ path: String) {
    do {
      switch try FileFormatter.format(path) {
      case .done(let files): for file in files { take(file) }
      case .refused(let text): refuse(text, path)
      case .partOfStory:
        faults.append(
          Words(
            "\(path): holds scenes of a story; format the story that includes it",
            nl: "\(path): bevat scènes van een verhaal; geef het verhaal op dat dit bestand insluit"))
      }
    } catch {
      faults.append(error.words)
    }
  }

  private mutating func take(_ file: FormattedFile) {
    fileCount += 1
    guard file.isChanged else { return }
    if !isDry {
      do {
        try FileReplacer.replace(file.path, with: file.bytes)
      } catch {
        return faults.append(error.words)
      }
    }
    changed.append(file.path)
    idCount += file.idCount
  }

  private mutating func refuse(_ text: FaultyText, _ path: String) {
    fileCount += 1
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let errors = text.diagnostics.filter { $0.severity == .error }
    for (index, (file, inside)) in text.source.split(errors).enumerated() where !inside.isEmpty {
      let source = SourceText(path: index == 0 ? file.path : folder + file.path, bytes: file.bytes)
      faulty.append(CheckedFile(source: source, diagnostics: inside))
    }
    faults.append(
      Words("\(path): has errors and stays as it is", nl: "\(path): heeft fouten en blijft zoals het is"))
  }
}

import Authoring
import Onboarding
import StoryEngine
import StoryModel

/// Plans and what came of them, for programs; `docs/publishing.md` says what each field is.
struct PlanJSON {
  let language: MessageLanguage
  let zone: LocalZone

  /// `{"stories":[…]}`, a story a line.
  func text(_ results: [PublishedResult]) -> String {
    let lines = results.map { object($0).text }
    return "{\"stories\":[" + (lines.isEmpty ? "" : "\n" + lines.joined(separator: ",\n") + "\n") + "]}\n"
  }

  private func object(_ result: PublishedResult) -> JSONLine {
    var line = JSONLine()
    line.add("story", result.story?.text)
    line.add("file", result.path)
    line.add("outcome", result.outcome.name)
    switch result.outcome {
    case .faulty(let files): line.add("errors", files.flatMap { errors(in: $0) })
    case .unreadable(let fault): line.add("message", fault.words[language])
    case .failed(let message): line.add("message", message)
    default: break
    }
    guard let (plan, source) = result.outcome.plan else { return line }
    line.add("title", plan.title)
    line.add("number", plan.number)
    line.add("version", plan.version.description)
    line.add("current", plan.current.map { PublicationJSON.object($0, zone) })
    let comparison = plan.comparison
    line.add("changes", (comparison?.changes ?? []).map { ComparisonJSON.object($0, language) })
    line.add(
      "conflicts", CheckedFile.all(in: source, of: "", comparison?.conflicts ?? []).flatMap { errors(in: $0) }
    )
    line.add("files", plan.files.map(object))
    line.add("underWay", plan.underWay)
    line.add("over", plan.over)
    line.add("unreadable", plan.unreadable.underWay + plan.unreadable.over)
    line.add("placements", placements(of: plan))
    line.add("obstacles", obstacles(of: plan))
    line.add("legality", plan.illegal.map(object))
    line.add("open", plan.open.map { $0.message[language] })
    line.add("refusals", plan.refusals.map(\.rawValue))
    return line
  }

  private func errors(in file: CheckedFile) -> [JSONLine] {
    var cursor = SourceCursor(file.source)
    return file.diagnostics.filter { $0.severity == .error }.map { diagnostic in
      cursor.advance(to: diagnostic.range.start)
      var line = JSONLine()
      line.add("code", diagnostic.code.description)
      line.add("name", diagnostic.code.name)
      line.add("file", file.source.path)
      line.add("line", cursor.line)
      line.add("column", cursor.column)
      line.add("message", diagnostic.message[language])
      line.add("help", diagnostic.help[language])
      return line
    }
  }

  private func object(_ change: PublicationPlan.FileChange) -> JSONLine {
    let (word, path) =
      switch change {
      case .added(let path): ("added", path)
      case .removed(let path): ("removed", path)
      case .changed(let path): ("changed", path)
      }
    var line = JSONLine()
    line.add("path", path)
    line.add("change", word)
    return line
  }

  private func placements(of plan: PublicationPlan) -> [JSONLine] {
    let lines = plan.placements.map { placement, count in
      var line = JSONLine()
      line.add("kind", placement.kind)
      line.add("from", object: object(placement.old))
      line.add("to", object: object(placement.new))
      line.add("count", count)
      return line
    }
    return lines.sorted { $0.text < $1.text }
  }

  private func obstacles(of plan: PublicationPlan) -> [JSONLine] {
    let lines = plan.obstacles.map { obstacle, count in
      var line = JSONLine()
      switch obstacle {
      case .place(let place):
        line.add("kind", "place")
        line.add("at", object: object(place))
      case .visit(let visit):
        line.add("kind", "visit")
        line.add("at", object: object(.beat(visit)))
      case .rule(let old, let new):
        line.add("kind", "rule")
        line.add("at", object: object(.beat(old)))
        line.add("to", object: object(.beat(new)))
      case .value(let held):
        line.add("kind", "value")
        line.add("variable", held.old.text)
      }
      line.add("count", count)
      line.add("help", PlanWords.help(for: obstacle)[language])
      return line
    }
    return lines.sorted { $0.text < $1.text }
  }

  private func object(_ illegal: PublicationPlan.Illegal) -> JSONLine {
    let finding = illegal.finding
    var line = JSONLine()
    line.add("proof", finding.verdict.rawValue)
    line.add("beat", finding.beat?.text)
    line.add("count", illegal.count)
    line.add("message", finding.message[language])
    line.add("help", finding.help[language])
    if let run = finding.run { line.add("inputs", run.inputs) }
    return line
  }

  private func object(_ place: PlaceID) -> JSONLine {
    var line = JSONLine()
    switch place {
    case .beat(let beat): line.add("beat", beat.text)
    case .sceneStart(let scene): line.add("scene", scene.text)
    }
    return line
  }
}

extension Placement {
  fileprivate var kind: String {
    switch self {
    case .stays: "stays"
    case .byRule: "moved"
    case .earlier: "earlier"
    case .sceneStart: "scene-start"
    }
  }
}

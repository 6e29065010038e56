import StoryModel

/// A `show` or `task` that is open.
struct TaskDraft {
  var id: Located<BeatID>
  var range: SourceRange
  var task: Beat.Task
  /// At which event the hint that is open shows itself.
  var hintEvent: String?
}

extension StoryBuilder {
  mutating func openTask(_ tag: StartTag, findings: inout Findings) {
    let id = waitingID(of: tag, findings: &findings)
    let target = Beat.Target(
      page: tag.string(.page), role: tag.string(.role), name: tag.string(.name), css: tag.string(.css))
    checkTarget(tag, findings: &findings)
    let task = Beat.Task(
      target: target, doing: doing(tag, findings: &findings), text: Text([]),
      isOnlyForSome: tag.has(.ifMissing), remind: tag.string(.remind).flatMap { CalendarDuration($0) })
    tasks.append(TaskDraft(id: id, range: tag.range, task: task))
    texts.begin()
  }

  /// What is pointed at, clicked or typed in must be found.
  private func checkTarget(_ tag: StartTag, findings: inout Findings) {
    if tag.isGiven(.name), !tag.isGiven(.role), let place = tag[.name]?.value {
      findings.add(
        .misfit(
          .name, at: place, Words("has no role beside it", nl: "heeft geen rol naast zich"),
          help: Words(
            "Write role=\"button\", link or what it is.",
            nl: "Schrijf role=\"button\", link of wat het is.")))
    }
    let needsTarget = tag.element == .show || ["click", "input"].contains(tag.string(.done))
    guard needsTarget, !tag.isGiven(.css), !tag.isGiven(.role) || !tag.isGiven(.name) else { return }
    if tag.isGiven(.name), !tag.isGiven(.role) { return }
    findings.add(
      .missingOneOf(Words("'role' and 'name', or 'css'", nl: "'role' en 'name', of 'css'"), of: tag))
  }

  private func doing(_ tag: StartTag, findings: inout Findings) -> Beat.Doing {
    guard tag.element == .task else { return .looking }
    let word = tag.string(.done) ?? "word"
    for (name, wanted) in [(Attribute.url, "url"), (.event, "event")]
    where tag.isGiven(name) != (word == wanted) {
      if word == wanted {
        findings.add(.missingOneOf(Words(inBoth: "'\(name.name)'"), of: tag))
      } else if let place = tag[name]?.value, !tag.isGiven(.done) || tag.has(.done) {
        findings.add(
          .misfit(
            name, at: place,
            Words("means nothing with done=\"\(word)\"", nl: "betekent niets met done=\"\(word)\""),
            help: Words(
              "Write done=\"\(wanted)\", or take it out.",
              nl: "Schrijf done=\"\(wanted)\", of haal het weg.")))
      }
    }
    switch word {
    case "click": return .click
    case "input": return .input
    case "url": return tag.string(.url).map { .url($0) } ?? .word
    case "event": return tag.string(.event).map { .event($0) } ?? .word
    default: return .word
    }
  }

  /// A hint of a task or of a quiz; in a quiz nothing happens that it could show itself at.
  mutating func openHint(_ tag: StartTag, findings: inout Findings) {
    texts.begin()
    guard tag.parent != .quiz else {
      if let place = tag[.event]?.value {
        findings.add(
          .misfit(
            .event, at: place, Words("means nothing in a quiz", nl: "betekent niets in een quiz"),
            help: Words(
              "Take it out: hints are asked for here.", nl: "Haal het weg: om hints wordt hier gevraagd.")))
      }
      return
    }
    if !tasks.isEmpty { tasks[tasks.count - 1].hintEvent = tag.string(.event) }
  }

  mutating func closeHint(_ element: OpenElement, findings: inout Findings) {
    let text = closeText(element, findings: &findings)
    if element.parent == .quiz {
      if !quizzes.isEmpty { quizzes[quizzes.count - 1].quiz.hints.append(text) }
    } else if let last = tasks.indices.last {
      tasks[last].task.hints.append(Beat.Hint(event: tasks[last].hintEvent, text: text))
    }
  }

  mutating func closeMissing(_ element: OpenElement, findings: inout Findings) {
    let text = closeText(element, findings: &findings)
    if !tasks.isEmpty { tasks[tasks.count - 1].task.missing = text }
  }

  mutating func closeTask(_ element: OpenElement, findings: inout Findings) {
    let text = closeText(element, findings: &findings)
    guard var draft = tasks.popLast() else { return }
    draft.task.text = text
    beats.push(Beat(id: draft.id, range: draft.range, kind: .task(draft.task)))
  }
}

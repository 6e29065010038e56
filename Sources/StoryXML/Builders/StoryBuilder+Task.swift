import StoryModel

/// A task that is open.
struct TaskDraft {
  var id: Located<BeatID>
  var range: SourceRange
  var task: Beat.Task
}

extension StoryBuilder {
  mutating func openTask(_ tag: StartTag, findings: inout Findings) {
    let id = waitingID(of: tag, findings: &findings)
    tasks.append(
      TaskDraft(id: id, range: tag.range, task: Beat.Task(page: tag.string(.page), text: Text([]))))
    texts.begin()
  }

  mutating func closeTaskPart(_ element: OpenElement, findings: inout Findings) {
    let text = closeText(element, findings: &findings)
    guard !tasks.isEmpty else { return }
    if element.element == .hint {
      tasks[tasks.count - 1].task.hints.append(text)
    } else {
      tasks[tasks.count - 1].task.missing = text
    }
  }

  mutating func closeTask(_ element: OpenElement, findings: inout Findings) {
    let text = closeText(element, findings: &findings)
    guard var draft = tasks.popLast() else { return }
    draft.task.text = text
    beats.push(Beat(id: draft.id, range: draft.range, kind: .task(draft.task)))
  }
}

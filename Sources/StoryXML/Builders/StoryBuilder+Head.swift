import StoryModel

/// What stands in the story's start tag and before its scenes.
struct StoryHead {
  var id = StoryID("")
  var language = ""
  var guide = Located(PersonaID(""), at: SourceRange(0, 0))
  var minutes: Int?
  var title = ""
  var summary = ""
  var variables: [VariableDeclaration] = []
}

extension StoryBuilder {
  mutating func openStory(_ tag: StartTag) {
    head.id = tag.id(.id, as: StoryID.self)?.value ?? StoryID("")
    head.language = tag.string(.language) ?? ""
    head.guide = tag.id(.guide, as: PersonaID.self) ?? Located(PersonaID(""), at: tag.opening)
    head.minutes = tag.integer(.minutes).map { Int($0) }
  }

  mutating func closeHeadText(_ element: OpenElement, findings: inout Findings) {
    let text = closeText(element, findings: &findings).plain
    if element.element == .title { head.title = text } else { head.summary = text }
  }
}

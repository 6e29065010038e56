import StoryModel

extension StoryBuilder {
  mutating func openMarkup(_ tag: StartTag, findings: inout Findings) {
    if tag.parent == .option, let last = openOptions.indices.last, openOptions[last].ownText == nil {
      openOptions[last].ownText = Int(tag.range.start)
    }
    switch tag.element {
    case .value: addValue(tag, findings: &findings)
    case .emphasis: texts.open(.emphasis)
    case .strong: texts.open(.strong)
    case .keyboard: texts.open(.keyboard)
    case .span: texts.open(.language(tag.string(.language) ?? head.language))
    default: openLink(tag, findings: &findings)
    }
  }

  private mutating func addValue(_ tag: StartTag, findings: inout Findings) {
    // Something stands where a value should have, so that the text is not called empty on top of it.
    let value = tag.expression(.of, findings: &findings)
    texts.append(.value(value ?? Expression(terms: [.init(.text("…"), at: tag.opening)], range: tag.opening)))
  }

  private mutating func openLink(_ tag: StartTag, findings: inout Findings) {
    if texts.isInLink { findings.add(.linkInLink(tag)) }
    texts.open(.link(href: tag.string(.href) ?? "/"))
  }
}

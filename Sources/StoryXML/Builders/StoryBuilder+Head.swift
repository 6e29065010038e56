import StoryModel

extension StoryBuilder {
  mutating func openStory(_ tag: StartTag) {
    head.range = tag.opening
    head.ownEnd = UInt32(clamping: source.count)
    head.id = tag.id(.id, as: StoryID.self)?.value ?? StoryID("")
    head.language = tag.string(.language) ?? ""
    head.guide = tag.id(.guide, as: PersonaID.self) ?? Located(PersonaID(""), at: tag.opening)
    head.minutes = tag.integer(.minutes).map { Int($0) }
  }

  mutating func closeHeadText(_ element: OpenElement, findings: inout Findings) {
    let text = closeText(element, findings: &findings).plain
    if element.element == .title { head.title = text } else { head.summary = text }
  }

  mutating func addAudience(_ tag: StartTag) {
    func list(_ name: Attribute) -> [String] {
      (tag.string(name) ?? "").split(separator: ",").map(\.withoutBlankEnds).filter { !$0.isEmpty }
    }
    head.audiences.append(
      Audience(groups: list(.groups), departments: list(.departments), roles: list(.roles)))
  }

  mutating func addBadge(_ tag: StartTag) {
    guard let id = tag.id(.id, as: BadgeID.self) else { return }
    let drawing = Located(tag.string(.drawing) ?? "", at: tag[.drawing]?.value ?? tag.opening)
    head.badges.append(
      Badge(id: id, title: tag.string(.title) ?? "", drawing: drawing, alternative: tag.string(.alt) ?? ""))
  }

  mutating func addInclude(_ tag: StartTag) {
    guard let path = tag.string(.href), let place = tag[.href]?.value else { return }
    head.includes.append(Located(path, at: place))
  }

  /// In the head it counts for the whole story, in a scene for that scene.
  mutating func addSilence(_ tag: StartTag) {
    guard let check = tag.string(.check), let place = tag[.check]?.value else { return }
    let silence = Silence(check: Located(check, at: place), reason: tag.string(.reason) ?? "")
    if tag.parent == .story { head.silences.append(silence) } else { scene.scene.silences.append(silence) }
  }

  mutating func addMove(_ tag: StartTag, findings: inout Findings) {
    let subjects: [Attribute] = [.beat, .scene, .variable].filter { tag.has($0) }
    guard let subject = subjects.first else {
      let choices =
        tag.has(.value)
        ? Words("'variable' beside 'value'", nl: "'variable' naast 'value'")
        : Words("'beat', 'scene' or 'variable'", nl: "'beat', 'scene' of 'variable'")
      return findings.add(.missingOneOf(choices, of: tag))
    }
    if let other = subjects.dropFirst().first, let place = tag[other]?.value {
      findings.add(
        .misfit(
          other, at: place, beside(subject),
          help: Words("Write a <moved> for each.", nl: "Schrijf voor elk een <moved>.")))
    } else if subject != .variable, let place = tag[.value]?.value {
      findings.add(
        .misfit(
          .value, at: place, beside(subject),
          help: Words("A value belongs to a 'variable'.", nl: "Een waarde hoort bij een 'variable'.")))
    }
    guard let move = move(of: subject, tag) else { return }
    head.moves.append(move)
  }

  private func beside(_ attribute: Attribute) -> Words {
    Words("stands beside '\(attribute.name)'", nl: "staat naast '\(attribute.name)'")
  }

  private func move(of subject: Attribute, _ tag: StartTag) -> Move? {
    switch subject {
    case .beat:
      guard let old = tag.id(.beat, as: BeatID.self), let to = tag.id(.to, as: BeatID.self) else {
        return nil
      }
      return .beat(old.value, to: to)
    case .scene:
      guard let old = tag.id(.scene, as: SceneID.self), let to = tag.id(.to, as: SceneID.self) else {
        return nil
      }
      return .scene(old.value, to: to)
    default:
      guard let name = tag.id(.variable, as: VariableName.self) else { return nil }
      if let value = tag.id(.value, as: ValueID.self) {
        return tag.id(.to, as: ValueID.self).map { .value(value.value, of: name, to: $0) }
      }
      return tag.id(.to, as: VariableName.self).map { .variable(name.value, to: $0) }
    }
  }

  mutating func addReset(_ tag: StartTag) {
    if let name = tag.id(.variable, as: VariableName.self) { head.moves.append(.reset(name)) }
  }
}

extension Substring {
  /// Without white space at either end.
  fileprivate var withoutBlankEnds: String {
    var rest = self
    while rest.first?.isWhitespace ?? false { rest.removeFirst() }
    while rest.last?.isWhitespace ?? false { rest.removeLast() }
    return String(rest)
  }
}

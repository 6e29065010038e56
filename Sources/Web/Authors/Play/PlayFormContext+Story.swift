import Authoring
import StoryModel

extension PlayFormContext {
  /// The form of a story, filled with what was typed; nil where errors stand in the way.
  init?(
    _ story: AuthoredStory, _ texts: InterfaceTexts, filled: PlayBeginning = PlayBeginning(),
    faults: [PlayBeginning.Fault] = []
  ) {
    guard let flow = story.playable else { return nil }
    let fields = PlayFields(flow: flow, texts: texts, filled: filled, faults: faults)
    let languages = [flow.language] + story.loaded.translations.map(\.language)
    let (scene, toldIn) = (fields.scene, languages.count > 1 ? fields.language(languages) : nil)
    let variables = flow.variables.indices.map(fields.variable)
    self.init(
      p: .of(texts.language), action: "/team/stories/\(story.key)/play",
      refusals: ([scene, toldIn].compactMap { $0 } + variables).compactMap { field in
        field.error.map { .init(field: field.id, message: "\(field.label): \($0)") }
      },
      scene: scene, toldIn: toldIn, variables: variables,
      isOpen: filled.values.values.contains { !$0.isEmpty })
  }
}

extension AuthoredStory {
  /// What is played; nil where errors stand in the way.
  var playable: Flow? { loaded.diagnostics.hasErrors ? nil : loaded.compilation?.flow }
}

/// The fields of the form, filled with what was typed.
private struct PlayFields {
  let flow: Flow
  let texts: InterfaceTexts
  let filled: PlayBeginning
  let faults: [PlayBeginning.Fault]

  private var p: PlayTexts { .of(texts.language) }

  var scene: PlayField {
    PlayField(
      id: "play-scene", name: "scene", label: p.scene,
      error: faults.contains(.scene) ? p.sceneRefused : nil,
      select: flow.scenes.map { scene in
        let id = scene.id.text
        return .init(value: id, label: scene.name, isSelected: id == filled.scene, tag: flow.language)
      })
  }

  func language(_ tags: [String]) -> PlayField {
    PlayField(
      id: "play-language", name: "language", label: p.language,
      error: faults.contains(.language) ? p.languageRefused : nil,
      select: tags.map { tag in
        .init(value: tag, label: LanguageName.of(tag), isSelected: tag == filled.language, tag: tag)
      })
  }

  func variable(_ index: Int) -> PlayField {
    let variable = flow.variables[index]
    let name = variable.name.value.text
    let isRefused = faults.contains(.variable(index))
    let typed = filled.values[name] ?? ""
    let field = { (note: String?, error: String, select: [PlayField.Choice]?, typed: PlayField.Typed?) in
      PlayField(
        id: "set-\(name)", name: PlayBeginning.field(of: name), label: name, note: note,
        error: isRefused ? error : nil, select: select, typed: typed)
    }
    switch variable.kind {
    case .boolean(let initial):
      let values = [("true", texts.tour.yes), ("false", texts.tour.no)]
      let note = p.begins.filled(["value": initial ? texts.tour.yes : texts.tour.no])
      return field(note, texts.refusals.chooseOne, choices(values, typed, tag: nil), nil)
    case .enumeration(let values, let initial):
      let note = p.begins.filled(["value": values[initial].label])
      let choices = choices(values.map { ($0.id.text, $0.label) }, typed, tag: flow.language)
      return field(note, texts.refusals.chooseOne, choices, nil)
    case .integer(let range, let initial):
      let note =
        texts.numberNote(from: range.lowerBound, to: range.upperBound) + " "
        + p.beginsWhereEmpty.filled(["value": "\(initial)"])
      return field(
        note, texts.numberRefused(from: range.lowerBound, to: range.upperBound), nil,
        .init(value: typed, isNumber: true, keyboard: range.lowerBound < 0 ? "text" : "numeric"))
    case .text(let maxLength):
      return field(
        texts.textNote(maxLength) + " " + p.beginsEmpty, texts.textTooLong(maxLength), nil,
        .init(value: typed, isNumber: false, keyboard: "text"))
    }
  }

  private func choices(
    _ values: [(id: String, label: String)], _ typed: String, tag: String?
  ) -> [PlayField.Choice] {
    [.init(value: "", label: p.asTold, isSelected: typed.isEmpty)]
      + values.map { .init(value: $0.id, label: $0.label, isSelected: $0.id == typed, tag: tag) }
  }
}

extension FlowScene {
  /// As authors know it: "Aankomst (begin)".
  var name: String { title.isEmpty || title == id.text ? id.text : "\(title) (\(id))" }
}

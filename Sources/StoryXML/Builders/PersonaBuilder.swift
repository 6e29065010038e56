import StoryModel

/// Makes a ``Persona``.
struct PersonaBuilder: DocumentBuilder {
  private var persona = Persona(id: PersonaID(""), language: "", name: "", moods: [])
  private var moods: Set<MoodID> = []
  private var slots: Set<SlotID> = []
  private var pieces: Set<PieceID> = []
  /// From when the greeting that is open counts.
  private var greeting: Int?
  private var texts = TextBuilder()

  mutating func open(_ tag: StartTag, findings: inout Findings) {
    switch tag.element {
    case .persona:
      persona.id = tag.id(.id, as: PersonaID.self)?.value ?? PersonaID("")
      persona.language = tag.string(.language) ?? ""
    case .personaName, .pronoun, .about, .voice: texts.begin()
    case .relation: addRelation(tag)
    case .mood: addMood(tag, findings: &findings)
    case .greeting:
      greeting = tag[.from].flatMap { TimeOfDay.minutes($0.bytes) }
      texts.begin()
    case .slot: addSlot(tag, findings: &findings)
    case .piece: addPiece(tag, findings: &findings)
    default: break
    }
  }

  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>, in element: Element, boundary: Int) {
    texts.append(bytes)
  }

  mutating func close(_ element: OpenElement, findings: inout Findings) {
    switch element.element {
    case .personaName: persona.name = closeText(element, findings: &findings)
    case .pronoun: persona.pronoun = closeText(element, findings: &findings)
    case .about: persona.about = closeText(element, findings: &findings)
    case .voice: persona.voice = closeText(element, findings: &findings)
    case .greeting:
      let text = closeText(element, findings: &findings)
      if let greeting { persona.greetings.append(Persona.Greeting(from: greeting, text: text)) }
    default: break
    }
  }

  func finish() -> Persona? { persona }

  private mutating func addSlot(_ tag: StartTag, findings: inout Findings) {
    guard let id = tag.id(.id, as: SlotID.self) else { return }
    guard slots.insert(id.value).inserted else {
      return findings.add(.doubledID(id, of: .slot, in: .wardrobe))
    }
    persona.wardrobe.slots.append(Persona.Slot(id: id.value, title: tag.string(.title) ?? ""))
  }

  private mutating func addPiece(_ tag: StartTag, findings: inout Findings) {
    guard let id = tag.id(.id, as: PieceID.self), let slot = tag.id(.slot, as: SlotID.self) else { return }
    guard pieces.insert(id.value).inserted else {
      return findings.add(.doubledID(id, of: .piece, in: .wardrobe))
    }
    if !slots.contains(slot.value) { findings.add(.unknownSlot(slot, among: persona.wardrobe.slots)) }
    persona.wardrobe.pieces.append(
      Persona.Piece(
        id: id.value, slot: slot, drawing: tag.string(.drawing) ?? "", title: tag.string(.title) ?? "",
        alternative: tag.string(.alt) ?? "", isFree: tag.flag(.free)))
  }

  private mutating func closeText(_ element: OpenElement, findings: inout Findings) -> String {
    let text = texts.finish()
    if text.isEmpty { findings.add(.missingText(element)) }
    return text.plain
  }

  private mutating func addRelation(_ tag: StartTag) {
    guard let other = tag.id(.to, as: PersonaID.self), let word = tag.string(.is) else { return }
    persona.relations.append(Persona.Relation(persona: other.value, word: word))
  }

  /// A mood stays when its drawing cannot: stories name it.
  private mutating func addMood(_ tag: StartTag, findings: inout Findings) {
    guard let id = tag.id(.id, as: MoodID.self) else { return }
    guard moods.insert(id.value).inserted else {
      return findings.add(.doubledID(id, of: .mood, in: .persona))
    }
    persona.moods.append(
      Persona.Mood(
        id: id.value, drawing: tag.string(.drawing) ?? "", alternative: tag.string(.alt) ?? ""))
  }
}

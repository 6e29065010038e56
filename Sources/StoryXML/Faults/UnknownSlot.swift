import StoryModel

extension Diagnostic.Code {
  static let unknownSlot = Diagnostic.Code(35, "unknown-slot")
}

extension Diagnostic {
  static func unknownSlot(_ slot: Located<SlotID>, among slots: [Persona.Slot]) -> Diagnostic {
    let known = slots.map(\.id.text)
    return Diagnostic(
      .unknownSlot, at: slot.range, "there is no slot '\(Excerpt.of(slot.value.text.utf8))' above this piece",
      help: Suggestion.question(for: slot.value.text, among: known)
        + "Write a <slot> for it before the first <piece>.")
  }
}

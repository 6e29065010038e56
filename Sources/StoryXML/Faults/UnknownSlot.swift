import StoryModel

extension Diagnostic.Code {
  static let unknownSlot = Diagnostic.Code(35, "unknown-slot")
}

extension Diagnostic {
  static func unknownSlot(_ slot: Located<SlotID>, among slots: [Persona.Slot]) -> Diagnostic {
    let known = slots.map(\.id.text)
    return Diagnostic(
      .unknownSlot, at: slot.range,
      Words(
        "there is no slot '\(Excerpt.of(slot.value.text.utf8))' above this piece",
        nl: "er staat geen slot '\(Excerpt.of(slot.value.text.utf8))' boven dit stuk"),
      help: Suggestion.question(for: slot.value.text, among: known)
        + Words(
          "Write a <slot> for it before the first <piece>.",
          nl: "Schrijf er een <slot> voor, boven het eerste <piece>."))
  }
}

import StoryModel

/// Finds the drawings of the personas.
struct Casting {
  let cast: Cast

  /// A persona in a mood; in her first mood where she does not have it; nil where nobody knows her.
  func portrait(_ id: PersonaID, _ mood: MoodID? = nil) -> Portrait? {
    guard let persona = cast[id],
      let drawn = persona.moods.first(where: { $0.id == mood }) ?? persona.moods.first
    else { return nil }
    return Portrait(src: "/personas/\(id)/\(drawn.drawing)", alt: drawn.alternative)
  }

  /// Who receives people on the pages that no story tells, in the first of these moods that she has.
  func host(_ moods: String...) -> Portrait? {
    let host = cast[PersonaID("vicky")] ?? cast.personas.values.min { $0.id.text < $1.id.text }
    guard let host else { return nil }
    let known = Set(host.moods.map(\.id))
    return portrait(host.id, moods.map { MoodID($0) }.first(where: known.contains))
  }

  /// The name that people read.
  func name(_ id: PersonaID) -> String { cast[id]?.name ?? id.text }
}

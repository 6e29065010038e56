/// What a word may do in an instruction.
struct WordRole: OptionSet, Sendable {
  let rawValue: UInt32

  static let colour = WordRole(rawValue: 1 << 0)
  static let shape = WordRole(rawValue: 1 << 1)
  static let size = WordRole(rawValue: 1 << 2)
  /// A place as an adverb: `rechtsboven`.
  ///
  /// Those of English need words around them.
  static let place = WordRole(rawValue: 1 << 3)
  /// A place as an adjective: `bovenste`.
  static let placing = WordRole(rawValue: 1 << 4)
  /// What is surely on a screen: `knop`.
  static let control = WordRole(rawValue: 1 << 5)
  /// What may be on a screen: `bolletje`.
  static let thing = WordRole(rawValue: 1 << 6)
  /// Says to touch something: `klik`.
  static let touching = WordRole(rawValue: 1 << 7)
  /// Says to choose or to look: `kies`.
  static let choosing = WordRole(rawValue: 1 << 8)
  /// `de`, `the`.
  static let definite = WordRole(rawValue: 1 << 9)
  /// May stand between the others.
  static let filler = WordRole(rawValue: 1 << 10)
  /// Says that a name is given: `heet`, `called`.
  static let naming = WordRole(rawValue: 1 << 11)
  /// Refers back to what was just spoken of: `die`, `it`.
  static let referring = WordRole(rawValue: 1 << 12)
  /// Not on a screen at all: `printer`.
  static let physical = WordRole(rawValue: 1 << 13)
  /// Points in a direction itself, as keys do: `pijltje`.
  static let arrow = WordRole(rawValue: 1 << 14)
  /// Leads to what is touched: `op`, `on`.
  static let onto = WordRole(rawValue: 1 << 15)
  /// Says where something is, not what it is: `in`.
  static let within = WordRole(rawValue: 1 << 16)
  /// Goes with a colour and says nothing alone: `light`.
  static let shade = WordRole(rawValue: 1 << 17)

  static let senses: WordRole = [.colour, .shape, .size, .place, .placing]
  static let nouns: WordRole = [.control, .thing]
}

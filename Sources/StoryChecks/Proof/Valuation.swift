/// What a state of the proof remembers, packed: one field for each thing that matters.
typealias Valuation = SIMD4<UInt64>

/// A place in a ``Valuation``; never across two of its words.
struct Field: Hashable, Sendable {
  let word: Int
  let shift: UInt64
  let mask: UInt64

  /// How much fits into a valuation.
  static let room = 256
}

extension Valuation {
  subscript(field: Field) -> UInt64 {
    get { (self[field.word] >> field.shift) & field.mask }
    set { self[field.word] = self[field.word] & ~(field.mask << field.shift) | newValue << field.shift }
  }
}

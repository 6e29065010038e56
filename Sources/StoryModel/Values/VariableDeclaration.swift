/// A typed variable of a story.
package struct VariableDeclaration: Sendable {
  package var name: Located<VariableName>
  /// The start tag.
  package var range: SourceRange
  package var kind: Kind

  package init(name: Located<VariableName>, range: SourceRange, kind: Kind) {
    self.name = name
    self.range = range
    self.kind = kind
  }

  /// The type of a variable, what it may hold and what a new attempt begins with.
  package enum Kind: Sendable {
    case boolean(initial: Bool)
    case integer(range: ClosedRange<Int64>, initial: Int64)
    /// At least one value; `initial` is an index into them.
    case enumeration(values: [EnumerationValue], initial: Int)
    /// `maxLength` in Unicode scalars.
    case text(maxLength: Int)
  }

  /// The value that a new attempt begins with.
  package var initial: Value {
    switch kind {
    case .boolean(let initial): .boolean(initial)
    case .integer(_, let initial): .integer(initial)
    case .enumeration(_, let initial): .enumeration(initial)
    case .text: .text("")
    }
  }

  /// The type, given the variable's index in the story.
  package func type(index: Int) -> ValueType {
    switch kind {
    case .boolean: .boolean
    case .integer: .integer
    case .enumeration: .enumeration(variable: index)
    case .text: .text
    }
  }

  /// Whether the variable may hold the value: right type and within its range, values or length.
  package func admits(_ value: Value) -> Bool {
    switch (kind, value) {
    case (.boolean, .boolean): true
    case (.integer(let range, _), .integer(let number)): range.contains(number)
    case (.enumeration(let values, _), .enumeration(let index)): values.indices.contains(index)
    case (.text(let maxLength), .text(let text)): text.unicodeScalars.count <= maxLength
    default: false
    }
  }
}

/// One of the values of an enumeration, and how employees read it.
package struct EnumerationValue: Hashable, Sendable {
  package var id: ValueID
  /// What employees read.
  package var label: String

  package init(id: ValueID, label: String) {
    self.id = id
    self.label = label
  }
}

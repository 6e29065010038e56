import StoryModel

/// An enumeration whose values are being read.
struct EnumerationDraft {
  /// Nil where it has none, and cannot be declared.
  var name: Located<VariableName>?
  var range = SourceRange(0, 0)
  var initial: Located<ValueID>?
  var values: [EnumerationValue] = []
  var ids: Set<ValueID> = []
  /// The id of the value that is open; nil where it has none or one that was there.
  var value: ValueID?
}

/// How long a text that an employee types may be made.
private let textLengths: ClosedRange<Int64> = 1...10_000
private let usualTextLength: Int64 = 200

// A variable without a name is left out: nothing can speak of it.
extension StoryBuilder {
  mutating func addBoolean(_ tag: StartTag) {
    declare(tag, .boolean(initial: tag.flag(.initial)))
  }

  mutating func addInteger(_ tag: StartTag, findings: inout Findings) {
    let initial = tag.integer(.initial)
    // With a bound missing anything goes, so that nothing else is found fault with.
    guard let min = tag.integer(.min), let max = tag.integer(.max) else {
      return declare(tag, .integer(range: Int64.min...Int64.max, initial: initial ?? 0))
    }
    guard min <= max else {
      if let place = tag[.max] { findings.add(.minAboveMax(place.value, min: min, max: max)) }
      return declare(tag, .integer(range: Int64.min...Int64.max, initial: initial ?? min))
    }
    if let initial, !(min...max).contains(initial), let place = tag[.initial] {
      findings.add(.initialOutOfRange(place.value, initial, allowed: min...max))
      return declare(tag, .integer(range: min...max, initial: min))
    }
    declare(tag, .integer(range: min...max, initial: initial ?? min))
  }

  mutating func addTextVariable(_ tag: StartTag, findings: inout Findings) {
    var length = tag.integer(.maxLength) ?? usualTextLength
    if !textLengths.contains(length), let place = tag[.maxLength] {
      findings.add(.lengthOutOfRange(place.value, length, allowed: textLengths))
      length = textLengths.upperBound
    }
    declare(tag, .text(maxLength: Int(length)))
  }

  mutating func openEnumeration(_ tag: StartTag) {
    enumeration = EnumerationDraft(
      name: tag.id(.name, as: VariableName.self), range: tag.range,
      initial: tag.id(.initial, as: ValueID.self))
  }

  mutating func openEnumerationValue(_ tag: StartTag, findings: inout Findings) {
    texts.begin()
    enumeration.value = nil
    guard let id = tag.id(.name, as: ValueID.self) else { return }
    guard enumeration.ids.insert(id.value).inserted else {
      return findings.add(.doubledID(id, of: .enumerationValue, in: .enumeration))
    }
    enumeration.value = id.value
  }

  mutating func closeEnumerationValue(_ element: OpenElement, findings: inout Findings) {
    let label = closeText(element, findings: &findings).plain
    guard let id = enumeration.value else { return }
    enumeration.values.append(EnumerationValue(id: id, label: label))
  }

  mutating func closeEnumeration(findings: inout Findings) {
    let values = enumeration.values
    var initial = 0
    if let wanted = enumeration.initial, !values.isEmpty {
      if let index = values.firstIndex(where: { $0.id == wanted.value }) {
        initial = index
      } else {
        findings.add(.unknownInitialValue(wanted, among: values))
      }
    }
    guard let name = enumeration.name else { return }
    // "At least one value" holds for the draft too.
    let declared = values.isEmpty ? [EnumerationValue(id: ValueID(""), label: "")] : values
    head.variables.append(
      VariableDeclaration(
        name: name, range: enumeration.range, kind: .enumeration(values: declared, initial: initial)))
  }

  private mutating func declare(_ tag: StartTag, _ kind: VariableDeclaration.Kind) {
    guard let name = tag.id(.name, as: VariableName.self) else { return }
    head.variables.append(VariableDeclaration(name: name, range: tag.range, kind: kind))
  }
}

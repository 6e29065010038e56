import StoryModel

/// An expression in an attribute, its positions those of the source.
enum AttributeExpression {
  static func parse(
    _ attribute: StartTag.Attribute, in source: UnsafeBufferPointer<UInt8>
  ) throws(ExpressionSyntaxError) -> Expression {
    // A number alone is so frequent that it is worth a shorter way.
    if let number = WholeNumber.parse(attribute.bytes), attribute.bytes.count == attribute.value.count {
      return Expression(terms: [.init(.integer(number), at: attribute.value)], range: attribute.value)
    }
    let text = String(decoding: attribute.bytes, as: UTF8.self)
    // As long in the file as it is once read: then no reference was replaced and every offset fits.
    guard attribute.bytes.count != attribute.value.count else {
      return try ExpressionParser.parse(text, at: attribute.value)
    }
    // Parsed as if it stood at offset 0, then moved to where its characters are written.
    let offsets = SourceOffsets(of: attribute.value, in: source)
    do {
      var expression = try ExpressionParser.parse(text, at: SourceRange(0, attribute.bytes.count))
      expression.range = attribute.value
      for index in expression.terms.indices { offsets.move(&expression.terms[index]) }
      return expression
    } catch {
      var moved = error
      moved.range = offsets.range(error.range)
      throw moved
    }
  }
}

/// For each byte of a value as it is read, where it is written in the source.
private struct SourceOffsets {
  /// One more than there are bytes, for the end.
  private var starts: [Int] = []

  init(of value: SourceRange, in source: UnsafeBufferPointer<UInt8>) {
    var index = Int(value.start)
    let end = Int(value.end)
    while index < end {
      let length = Self.writtenLength(source[index..<end])
      let read = source[index] == UInt8(ascii: "&") ? Self.readLength(source[index..<(index + length)]) : 1
      for _ in 0..<read { starts.append(index) }
      index += length
    }
    starts.append(end)
  }

  func range(_ range: SourceRange) -> SourceRange {
    SourceRange(offset(Int(range.start)), offset(Int(range.end)))
  }

  func move(_ term: inout Expression.Term) {
    term.range = range(term.range)
    guard case .call(let function, let arguments) = term.kind else { return }
    term.kind = .call(function, arguments.map { Located($0.value, at: range($0.range)) })
  }

  private func offset(_ read: Int) -> Int { starts[min(read, starts.count - 1)] }

  /// The bytes in the source that make up the first byte or character of the value: a reference, or CR and LF.
  private static func writtenLength(_ rest: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    if rest.first == UInt8(ascii: "&"), let end = rest.firstIndex(of: UInt8(ascii: ";")) {
      return end + 1 - rest.startIndex
    }
    return rest.starts(with: [0x0D, 0x0A]) ? 2 : 1
  }

  /// The bytes of UTF-8 that a reference stands for.
  private static func readLength(_ reference: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    var digits = String(decoding: reference.dropFirst().dropLast(), as: UTF8.self)
    guard digits.first == "#" else { return 1 }
    digits.removeFirst()
    let isHex = digits.first == "x"
    if isHex { digits.removeFirst() }
    let scalar = UInt32(digits, radix: isHex ? 16 : 10).flatMap(Unicode.Scalar.init)
    return scalar.map { UTF8.width($0) } ?? 1
  }
}

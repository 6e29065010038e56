import StoryModel

extension Expression {
  /// As an author would write it, with as few parentheses as it can do with.
  var written: String {
    var operands: [WrittenOperand] = []
    for term in terms {
      switch term.kind {
      case .not:
        guard let operand = operands.popLast() else { continue }
        operands.append(WrittenOperand("not \(operand.within(.not))", .not))
      case .compare(let comparison): Self.join(comparison.rawValue, .comparison, &operands)
      case .calculate(let arithmetic):
        Self.join(arithmetic.rawValue, arithmetic == .multiply ? .product : .sum, &operands)
      case .join(let connective):
        Self.join(connective.rawValue, connective == .and ? .and : .or, &operands)
      case .shortcut: continue
      default: operands.append(WrittenOperand(term.kind.written, .alone))
      }
    }
    return operands.last?.text ?? ""
  }

  /// Puts an operator between the last two; all of them join from the left.
  private static func join(
    _ sign: String, _ binding: WrittenOperand.Binding, _ operands: inout [WrittenOperand]
  ) {
    guard let right = operands.popLast(), var left = operands.popLast() else { return }
    // Appended to what is there, so that a long sum is not written anew at each of its signs.
    if left.binding < binding || (left.binding == binding && binding == .comparison) {
      left.text = "(\(left.text))"
    }
    left.text += " \(sign) "
    left.text += right.binding <= binding ? "(\(right.text))" : right.text
    left.binding = binding
    operands.append(left)
  }
}

/// A part of an expression, written out.
private struct WrittenOperand {
  var text: String
  var binding: Binding

  init(_ text: String, _ binding: Binding) {
    self.text = text
    self.binding = binding
  }

  /// How tightly its outermost operator binds, loosest first.
  enum Binding: Int, Comparable {
    case or
    case and
    case not
    case comparison
    case sum
    case product
    case alone

    static func < (a: Binding, b: Binding) -> Bool { a.rawValue < b.rawValue }
  }

  func within(_ binding: Binding) -> String { self.binding < binding ? "(\(text))" : text }
}

extension Expression.Kind {
  /// What stands for itself.
  fileprivate var written: String {
    switch self {
    case .boolean(let value): "\(value)"
    case .integer(let number): "\(number)"
    case .text(let text): "'\(text)'"
    case .date(let date): "@\(date)"
    case .duration(let duration): duration.written
    case .name(let name): name
    case .call(let function, let ids):
      "\(function.rawValue)(\(ids.map { "'\($0.value)'" }.joined(separator: ", ")))"
    case .not, .compare, .calculate, .shortcut, .join: ""
    }
  }
}

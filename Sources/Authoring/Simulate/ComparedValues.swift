import StoryModel

/// The constants in a story's expressions, and what they are compared with.
struct ComparedValues {
  /// Every whole number that is written anywhere.
  private(set) var numbers: Set<Int64> = []
  private(set) var dates: Set<CalendarDate> = []
  private(set) var durations: Set<CalendarDuration> = []
  /// Texts that a variable, by its index, is compared with.
  private(set) var variables: [Int: Set<String>] = [:]
  /// What the story reads about the employee, with the texts that it is compared with.
  private(set) var attributes: [EmployeeAttribute: Set<String>] = [:]

  private enum Operand {
    case variable(Int)
    case attribute(EmployeeAttribute)
    case text(String)
    case other
  }

  /// Goes along all code once, with a stack of what each operand is.
  init(_ flow: Flow) {
    var stack: [Operand] = []
    for operation in flow.code {
      switch operation {
      case .constant(let index):
        note(flow.constants[Int(index)])
        if case .text(let text) = flow.constants[Int(index)] {
          stack.append(.text(text))
        } else {
          stack.append(.other)
        }
      case .integer(let number):
        numbers.insert(Int64(number))
        stack.append(.other)
      case .variable(let index): stack.append(.variable(Int(index)))
      case .attribute(let attribute):
        attributes[attribute, default: []].formUnion([])
        stack.append(.attribute(attribute))
      case .boolean, .daysSinceStart, .visited, .visits, .chosen, .answered, .right, .has, .member:
        stack.append(.other)
      case .compare:
        if let right = stack.popLast(), let left = stack.popLast() { compare(left, right) }
        stack.append(.other)
      case .calculate, .later, .earlier, .between:
        stack.removeLast(min(2, stack.count))
        stack.append(.other)
      case .shortcut: stack.removeLast(min(1, stack.count))
      case .not, .join: break
      case .done: stack.removeAll(keepingCapacity: true)
      }
    }
  }

  private mutating func note(_ value: Value) {
    switch value {
    case .integer(let number): numbers.insert(number)
    case .date(let date): dates.insert(date)
    case .duration(let duration): durations.insert(duration)
    case .boolean, .enumeration, .text: break
    }
  }

  private mutating func compare(_ left: Operand, _ right: Operand) {
    switch (left, right) {
    case (.variable(let index), .text(let text)), (.text(let text), .variable(let index)):
      variables[index, default: []].insert(text)
    case (.attribute(let attribute), .text(let text)), (.text(let text), .attribute(let attribute)):
      attributes[attribute, default: []].insert(text)
    default: break
    }
  }
}

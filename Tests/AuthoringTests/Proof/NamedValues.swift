import Authoring
import StoryEngine
import StoryModel
import TestSupport

/// The values that a story names, and those beside them: what is most likely to make a difference.
struct NamedValues {
  private let flow: Flow
  private var texts = ["", "anders"]
  private var numbers: [Int64] = [0, 1]
  private var dates: [Int64] = []

  init(_ flow: Flow) {
    self.flow = flow
    for constant in flow.constants {
      switch constant {
      case .text(let text): texts.append(text)
      case .integer(let number): note(number)
      case .date(let date): dates += [-1, 0, 1].map { Int64(date.day) + $0 }
      case .duration(let duration): note(duration.hours / 24)
      case .boolean, .enumeration: break
      }
    }
    for case .integer(let number) in flow.code { note(Int64(number)) }
  }

  private mutating func note(_ number: Int64) {
    for step: Int64 in [-1, 0, 1] where !number.addingReportingOverflow(step).overflow {
      numbers.append(number + step)
    }
  }

  /// Any world that may come after this one: what was hers is not lost, and time is left alone.
  func world(after environment: Environment, _ dice: inout Dice) -> Environment {
    var next = environment
    next.employee = EmployeeFacts(
      firstName: dice.pick(texts), lastName: dice.pick(texts), department: dice.pick(texts),
      role: dice.pick(texts), location: dice.pick(texts), language: dice.pick(texts),
      startDate: startDate(before: Int64(environment.today.day), &dice))
    next.groups = Set(flow.groups.filter { _ in dice.chance(50) })
    for item in flow.items where dice.chance(20) { next.items.insert(item.id) }
    return next
  }

  private func startDate(before today: Int64, _ dice: inout Dice) -> CalendarDate? {
    let day: Int64
    switch dice.number(0...3) {
    case 0: return nil
    case 1: day = dates.isEmpty ? today + 5 : dice.pick(dates)
    case 2: day = today - dice.pick(numbers).clamped(to: -20_000...20_000)
    default: day = today - Int64(dice.number(-30...4000))
    }
    return CalendarDate(day: day).flatMap { LocalZone.tells($0) ? $0 : nil }
  }

  /// How many days pass at once.
  func days(_ dice: inout Dice) -> Int {
    dice.chance(50) ? dice.number(0...9) : Int(dice.pick(numbers).clamped(to: 0...400))
  }

  /// A value that the variable may hold.
  func answer(for variable: VariableDeclaration, _ dice: inout Dice) -> Input.Answer {
    switch variable.kind {
    case .boolean: .boolean(dice.chance(50))
    case .integer(let range, _):
      .integer(dice.chance(60) ? dice.pick(numbers).clamped(to: range) : some(of: range, &dice))
    case .enumeration(let values, _): .value(dice.pick(values).id)
    case .text(let maxLength): .text(String(dice.pick(texts).unicodeScalars.prefix(maxLength)))
    }
  }

  private func some(of range: ClosedRange<Int64>, _ dice: inout Dice) -> Int64 {
    let width = UInt64(bitPattern: range.upperBound &- range.lowerBound)
    guard width < UInt64.max else { return Int64(bitPattern: dice.next()) }
    return range.lowerBound &+ Int64(bitPattern: dice.next() % (width + 1))
  }
}

extension Int64 {
  fileprivate func clamped(to range: ClosedRange<Int64>) -> Int64 {
    Swift.min(Swift.max(self, range.lowerBound), range.upperBound)
  }
}

import StoryModel

/// What the operators do with two values of types that fit.
enum Arithmetic {
  static func apply(_ operation: Operation, _ left: Value, _ right: Value) throws(Fault) -> Value {
    switch (operation, left, right) {
    case (.compare(.equal), _, _): return .boolean(left == right)
    case (.compare(.notEqual), _, _): return .boolean(left != right)
    case (.compare(let comparison), .integer(let a), .integer(let b)):
      return .boolean(holds(comparison, a, b))
    case (.compare(let comparison), .date(let a), .date(let b)): return .boolean(holds(comparison, a, b))
    case (.compare(let comparison), .duration(let a), .duration(let b)):
      return .boolean(holds(comparison, a, b))
    case (.calculate(let arithmetic), .integer(let a), .integer(let b)):
      return .integer(try calculate(arithmetic, a, b))
    case (.later, .date(let date), .duration(let duration)):
      return .date(try shift(date, by: Int64(duration.amount)))
    case (.earlier, .date(let date), .duration(let duration)):
      return .date(try shift(date, by: -Int64(duration.amount)))
    case (.between, .date(let later), .date(let earlier)):
      return .duration(CalendarDuration(later.day - earlier.day, .days))
    default: return left
    }
  }

  private static func holds<T: Comparable>(_ comparison: Expression.Comparison, _ a: T, _ b: T) -> Bool {
    switch comparison {
    case .equal: a == b
    case .notEqual: a != b
    case .less: a < b
    case .lessOrEqual: a <= b
    case .greater: a > b
    case .greaterOrEqual: a >= b
    }
  }

  private static func calculate(
    _ arithmetic: Expression.Arithmetic, _ a: Int64, _ b: Int64
  ) throws(Fault) -> Int64 {
    let (result, overflow) =
      switch arithmetic {
      case .add: a.addingReportingOverflow(b)
      case .subtract: a.subtractingReportingOverflow(b)
      case .multiply: a.multipliedReportingOverflow(by: b)
      }
    guard !overflow else { throw .overflow }
    return result
  }

  private static func shift(_ date: CalendarDate, by days: Int64) throws(Fault) -> CalendarDate {
    guard let shifted = CalendarDate(day: Int64(date.day) + days) else { throw .dateOutOfRange }
    return shifted
  }
}

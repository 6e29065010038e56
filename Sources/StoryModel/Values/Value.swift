/// What a variable holds and an expression gives.
package enum Value: Hashable, Sendable {
  case boolean(Bool)
  case integer(Int64)
  /// The index of the value in its variable's declaration.
  case enumeration(Int)
  case text(String)
  case date(CalendarDate)
  case duration(CalendarDuration)
}

/// The type of an expression, known before anything is evaluated.
package enum ValueType: Hashable, Sendable {
  case boolean
  case integer
  /// Each enumeration is a type of its own: the index of the variable that declares it.
  case enumeration(variable: Int)
  case text
  case date
  case duration(CalendarDuration.Unit)
}

/// A point in time: whole seconds since 1 January 1970, UTC.
package struct Instant: Hashable, Comparable, Sendable {
  /// Whole seconds since 1 January 1970, UTC; negative before.
  package let seconds: Int64

  package init(seconds: Int64) { self.seconds = seconds }

  package static func < (a: Instant, b: Instant) -> Bool { a.seconds < b.seconds }
}

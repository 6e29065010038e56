/// A number of employees as a report may give it.
package enum Count: Hashable, Sendable {
  case exact(Int)
  /// None to four: small enough to point at somebody.
  case fewerThanFive
  /// Not given, because a small one could be worked out from it.
  case withheld

  /// The parts of a whole and the whole itself.
  ///
  /// Where small numbers are to be hidden, those that are shown never give away a hidden one, or that the hidden ones
  /// together are small: then the smallest of the others is withheld as well.
  package static func of(_ numbers: [Int], hidingSmall: Bool) -> (parts: [Count], all: Count) {
    let all = numbers.reduce(0, +)
    guard hidingSmall else { return (numbers.map { .exact($0) }, .exact(all)) }
    var parts: [Count] = numbers.map { $0 < limit ? .fewerThanFive : .exact($0) }
    while let next = nextToWithhold(parts, numbers) { parts[next] = .withheld }
    return (parts, all < limit ? .fewerThanFive : .exact(all))
  }

  /// A count under this is small.
  private static let limit = 5

  private static func nextToWithhold(_ parts: [Count], _ numbers: [Int]) -> Int? {
    let hidden = parts.indices.filter { parts[$0].isHidden }
    guard !hidden.isEmpty, hidden.reduce(0, { $0 + numbers[$1] }) < limit else { return nil }
    return parts.indices.filter { !parts[$0].isHidden }.min { numbers[$0] < numbers[$1] }
  }

  private var isHidden: Bool {
    if case .exact = self { return false }
    return true
  }
}

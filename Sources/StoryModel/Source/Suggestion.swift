/// Finds the known name that a misspelt one was probably meant to be.
package enum Suggestion {
  /// The nearest of `known` to `name`, if it is near enough to be worth saying; ties go to the first in order.
  package static func nearest(to name: String, among known: some Sequence<String>) -> String? {
    let wanted = Array(name.lowercased().unicodeScalars)
    guard wanted.count <= 64 else { return nil }
    let limit = max(1, wanted.count / 3)
    var best: (name: String, distance: Int)?
    for candidate in known where candidate != name {
      let scalars = Array(candidate.lowercased().unicodeScalars)
      guard abs(scalars.count - wanted.count) <= limit else { continue }
      let distance = editDistance(wanted, scalars)
      guard distance <= limit, distance < best?.distance ?? Int.max else { continue }
      best = (candidate, distance)
    }
    return best?.name
  }

  /// "Did you mean 'x'? ", or nothing; to be put before what else there is to do.
  package static func question(for name: String, among known: some Sequence<String>) -> Words {
    nearest(to: name, among: known).map { question($0) } ?? .none
  }

  /// "Did you mean 'x'? ", where it is known what was meant.
  package static func question(_ meant: String) -> Words {
    Words("Did you mean '\(meant)'? ", nl: "Bedoelde je '\(meant)'? ")
  }

  /// Insertions, deletions, replacements and swaps of neighbours, each counted once.
  private static func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    var row = beforeLast
    for (i, x) in a.enumerated() {
      row[0] = i + 1
      for (j, y) in b.enumerated() {
        var best = min(row[j] + 1, last[j + 1] + 1, last[j] + (x == y ? 0 : 1))
        if i > 0, j > 0, x == b[j - 1], a[i - 1] == y { best = min(best, beforeLast[j - 1] + 1) }
        row[j + 1] = best
      }
      (beforeLast, last, row) = (last, row, beforeLast)
    }
    return last[b.count]
  }
}

import StoryModel

/// What was found so far, up to a number that nobody reads to the end.
///
/// Errors beyond that end the reading. Warnings do not: a story that was read by half must not look sound.
struct Findings {
  private(set) var list: [Diagnostic] = []
  private var errorCount = 0

  /// A file with this many faults is damaged in a way that more of the same do not explain.
  static let limit = 10_000

  var isFull: Bool { errorCount >= Self.limit }

  mutating func add(_ diagnostic: Diagnostic) {
    guard !isFull else { return }
    let isError = diagnostic.severity == .error
    guard isError || list.count - errorCount < Self.limit else { return }
    list.append(diagnostic)
    if isError { errorCount += 1 }
    guard isFull else { return }
    list[list.count - 1].help += Words(
      " Reading stopped here, after \(Self.limit) errors.",
      nl: " Hier is gestopt met lezen, na \(Self.limit) fouten.")
  }

  func inFileOrder() -> [Diagnostic] { list.inFileOrder() }
}

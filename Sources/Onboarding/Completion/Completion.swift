import StoryEngine
package import StoryModel

/// How far everybody is with a story: what the screen shows and the file holds, and nothing finer.
package struct Completion: Sendable {
  package let story: StoryID
  /// Its title; the id where no such story is published.
  package let title: String
  /// By name; nil where the organisation wants no names.
  package let rows: [CompletionRow]?
  /// Everybody, those included who were erased since.
  package let all: Count
  /// Those who never began it.
  package let notBegun: Count
  /// Those who began it and did not finish it, the erased included.
  package let begun: Count
  /// Those who followed it to a completed end at least once, the erased included.
  package let finished: Count
}

/// How far one employee is with a story.
package struct CompletionRow: Hashable, Sendable {
  package let employee: EmployeeID
  package let name: String
  /// Empty where it is not known.
  package let department: String
  package let standing: Standing
  /// When she first began it; nil where she did not.
  package let begunAt: Instant?
  /// When an attempt first ended `completed`; other endings stay begun.
  package let finishedAt: Instant?

  /// How far she is; the raw value is the word for programs.
  package enum Standing: String, CaseIterable, Sendable {
    case notBegun = "not-begun"
    case begun
    case finished
  }

  init(_ row: Roster.Row) {
    employee = row.employee
    name = row.name
    department = row.department
    begunAt = row.begunAt
    finishedAt = row.finishedAt
    standing = row.begunAt == nil ? .notBegun : row.finishedAt == nil ? .begun : .finished
  }
}

extension Onboarding {
  /// How far everybody is with a story; of a story that nobody knows everybody has not begun.
  package func completion(of story: StoryID) async throws(OnboardingError) -> Completion {
    let roster = try await kept { try await store.roster(of: story) }
    let rows = roster.rows.map(CompletionRow.init)
    let notBegun = rows.count { $0.standing == .notBegun }
    let begun = rows.count { $0.standing == .begun } + roster.erased.begun
    let finished = rows.count { $0.standing == .finished } + roster.erased.finished
    let counts = Count.of([notBegun, begun, finished], hidingSmall: !settings.showsNames)
    return Completion(
      story: story, title: library[story]?.engine.flow.title ?? story.text,
      rows: settings.showsNames ? rows : nil, all: counts.all, notBegun: counts.parts[0],
      begun: counts.parts[1],
      finished: counts.parts[2])
  }

  /// Of every published story, by title.
  package func completions() async throws(OnboardingError) -> [Completion] {
    var completions: [Completion] = []
    for story in library.stories { completions.append(try await completion(of: story.id)) }
    return completions
  }
}

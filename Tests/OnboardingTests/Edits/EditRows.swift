import Onboarding
import StoryEngine
import StoryModel

/// What an edit does to whoever waits anywhere: its rows of the table.
struct EditRows {
  /// Lines of Markdown.
  let lines: [String]

  /// Runs the edit once for each place of the old version.
  init(_ edit: EditCase) async throws {
    let (old, new) = (try edit.old(), try edit.new())
    let flow = old.story.engine.flow
    var runs: [(place: WaitingPlace, outcome: String)] = []
    for place in WaitingPlace.all(in: old.story.engine) {
      runs.append((place, try await EditRun(place, old: old, new: new).outcome()))
    }
    let rows = Self.rows(runs, flow)
    lines = rows.enumerated().map { index, row in
      "| \(index == 0 ? edit.name : "") | \(row.who) | \(row.outcome) |"
    }
  }

  private static func rows(
    _ runs: [(place: WaitingPlace, outcome: String)], _ flow: Flow
  ) -> [(who: String, outcome: String)] {
    guard Set(runs.map(\.outcome)).count > 1 else {
      return runs.first.map { [("anywhere", $0.outcome)] } ?? []
    }
    var rows: [(who: [String], outcome: String)] = []
    for run in runs {
      let same = runs.filter { $0.place.beat == run.place.beat }
      let who = "`\(run.place.beat)`" + circumstance(of: run, among: same, flow)
      if let index = rows.firstIndex(where: { $0.outcome == run.outcome }) {
        if !rows[index].who.contains(who) { rows[index].who.append(who) }
      } else {
        rows.append(([who], run.outcome))
      }
    }
    return rows.map { ($0.who.joined(separator: ", "), $0.outcome) }
  }

  /// What tells who waits at the same beat apart, as far as it matters.
  private static func circumstance(
    of run: (place: WaitingPlace, outcome: String), among same: [(place: WaitingPlace, outcome: String)],
    _ flow: Flow
  ) -> String {
    guard Set(same.map(\.outcome)).count > 1 else { return "" }
    let circumstances: [(WaitingPlace) -> String] = [
      { inVisits($0, flow) }, { holding($0, flow) }, { having($0, flow) },
    ]
    for words in circumstances {
      let outcomes = Dictionary(grouping: same) { words($0.place) }.mapValues { Set($0.map(\.outcome)) }
      if outcomes.values.allSatisfy({ $0.count == 1 }) { return words(run.place) }
    }
    return circumstances.map { $0(run.place) }.joined()
  }

  private static func inVisits(_ place: WaitingPlace, _ flow: Flow) -> String {
    let visits = place.standpoint.visits.compactMap { flow.visit(at: $0)?.id }
    return visits.isEmpty ? "" : " in visit " + visits.map { "`\($0)`" }.joined(separator: ", ")
  }

  private static func holding(_ place: WaitingPlace, _ flow: Flow) -> String {
    let values = zip(flow.variables, place.standpoint.variables).map { variable, value in
      "\(EditWords.value(value, of: variable)) in `\(variable.name.value)`"
    }
    return values.isEmpty ? "" : " with " + values.joined(separator: ", ")
  }

  private static func having(_ place: WaitingPlace, _ flow: Flow) -> String {
    let chosen = place.standpoint.chosen.sorted().map { "`\(flow.options[Int($0)].id)`" }
    return chosen.isEmpty ? " at first" : " after " + chosen.joined(separator: ", ")
  }
}

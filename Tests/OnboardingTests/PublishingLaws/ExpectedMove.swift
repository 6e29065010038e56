import Onboarding
import StoryEngine
import StoryModel
import Testing

/// What must become of one tour in the next version, worked out by itself.
struct ExpectedMove {
  let tour: TourID
  let result: Result<Migrated, Obstacles>

  /// Nil where it is over.
  init?(_ kept: Tour, from old: StoryVersionText, to new: StoryVersionText, _ migration: Migration) throws {
    // Who was through in an earlier version is still there.
    guard kept.version == old.candidate.story.version else { return nil }
    let flow = old.candidate.story.engine.flow
    let state = try TourState.decode(kept.state, in: flow, version: old.candidate.story.version)
    if case .over = state.phase(in: flow) { return nil }
    tour = kept.id
    result = migration.migrate(state)
    guard case .success(let migrated) = result else { return }
    expectNothingLost(state, in: flow, migrated.state, in: new.candidate.story.engine.flow)
  }

  private func expectNothingLost(
    _ before: TourState, in old: Flow, _ after: TourState, in new: Flow
  ) {
    let touched = Set(
      new.moves.compactMap { move -> VariableName? in
        switch move {
        case .variable(_, let new): new.value
        case .value(_, let variable, _): variable.value
        case .reset(let variable): variable.value
        case .beat, .scene: nil
        }
      })
    let held = Dictionary(
      uniqueKeysWithValues: zip(old.variables, before.standpoint.variables).map { ($0.name.value, ($0, $1)) })
    for (variable, value) in zip(new.variables, after.standpoint.variables) {
      #expect(variable.admits(value))
      guard let (declaration, kept) = held[variable.name.value], !touched.contains(variable.name.value) else {
        continue
      }
      #expect(declaration.word(for: kept) == variable.word(for: value))
    }
    let options = { (state: TourState, flow: Flow) in
      Set(state.standpoint.chosen.map { flow.options[Int($0)].id })
    }
    #expect(options(after, new).isSubset(of: options(before, old)))
    #expect(after.standpoint.items.count <= before.standpoint.items.count)
  }
}

extension VariableDeclaration {
  /// What a value is called, in whichever version.
  fileprivate func word(for value: Value) -> String {
    if case .enumeration(let index) = value, case .enumeration(let values, _) = kind {
      return values[index].id.text
    }
    return "\(value)"
  }
}

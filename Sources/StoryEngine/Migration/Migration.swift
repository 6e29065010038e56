package import StoryModel

/// Takes tours from one version of a story to another, by the rules of the new one.
///
/// It runs no beat and reads no environment: the same state gives the same state, whenever it is done. What waits in the
/// new version is offered and shown by the next `resume`.
package struct Migration: Sendable {
  let from: StoryEngine
  let to: StoryEngine
  let passage: Passage
  let places: [Address: PlacePassage]
  let visits: [Address: Address]
  let values: [ValuePassage]

  /// The way from a version, whose places are `places`, to another one; both flows are without errors.
  package init(from: StoryEngine, places: StoryPlaces, to: StoryEngine) {
    self.from = from
    self.to = to
    let passage = Passage(from: from.flow, to: to.flow)
    self.passage = passage
    self.places = PlacePassage.all(passage, places)
    let old = MovingRules(from.flow.moves)
    values = to.flow.variables.map { ValuePassage(of: $0, from: from.flow, rules: passage.rules, old: old) }
    var visits: [Address: Address] = [:]
    for visit in from.flow.visits {
      guard let address = from.flow.visit(visit.id) else { continue }
      visits[address] = passage.same(visit.id) ?? passage.rules.beats[visit.id].flatMap { to.flow.visit($0) }
    }
    self.visits = visits
  }

  /// A tour that is under way in the old version, in the new one; it must have begun and not be over.
  package func migrate(_ state: TourState) -> Result<Migrated, Obstacles> {
    var obstacles: [Obstacle] = []
    let place = state.position.place.flatMap { places[$0] }
    if place == nil { obstacles.append(obstacle(at: oldPlace(of: state))) }
    let visits = state.position.visits.compactMap { (visit: Address) -> Address? in
      if let moved = self.visits[visit] { return moved }
      if let id = from.flow.visit(at: visit)?.id {
        obstacles.append(passage.rules.beats[id].map { .rule(id, to: $0) } ?? .visit(id))
      }
      return nil
    }
    let variables = values.compactMap { (passage: ValuePassage) -> Value? in
      if let value = passage.value(of: state.variables) { return value }
      if let held = passage.held { obstacles.append(.value(held)) }
      return nil
    }
    guard let place, obstacles.isEmpty else { return .failure(Obstacles(all: obstacles)) }
    var moved = carriedOver(state)
    moved.turn += 1
    moved.begun = state.begun
    moved.position = position(of: state, at: place)
    moved.position.visits = visits
    moved.variables = variables
    carry(state, to: &moved)
    return .success(Migrated(state: moved, placement: place.placement))
  }

  /// A tour that is over, ready for `begin` in the new version (see ``TourState/carriedOver(from:to:)``).
  package func carriedOver(_ state: TourState) -> TourState { state.carriedOver(from: from, to: to) }

  /// What was visited, chosen, answered and varied.
  private func carry(_ state: TourState, to moved: inout TourState) {
    for (scene, count) in state.visits {
      if let new = passage.scenes[Int(scene)] { moved.visits[new, default: 0] += count }
    }
    for option in state.chosen { if let new = passage.options[Int(option)] { moved.chosen.insert(new) } }
    for question in state.answered {
      if let new = passage.questions[Int(question)] { moved.answered.insert(new) }
    }
    for quiz in state.right {
      if let new = passage.questions[Int(quiz)], to.flow.isQuiz(new) { moved.right.insert(new) }
    }
    for (vary, varied) in state.varied {
      if let way = passage.varies[Int(vary)] { moved.varied[way.index] = way.move(varied) }
    }
  }

  private func obstacle(at place: PlaceID) -> Obstacle {
    guard case .beat(let id) = place, let target = passage.rules.beats[id] else { return .place(place) }
    return .rule(id, to: target)
  }

  private func oldPlace(of state: TourState) -> PlaceID {
    guard let address = state.position.place else { return .beat(BeatID("")) }
    if case .enter(let scene) = from.flow.instructions[Int(address)] {
      return .sceneStart(from.flow.scenes[Int(scene)].id)
    }
    return .beat(from.flow.beat(at: address) ?? BeatID(""))
  }
}

extension TourState {
  /// A tour that is over, ready for `begin` in another version: turn, attempt, generator, time and items are carried
  /// over, nothing else.
  ///
  /// There always is a way, for nothing of where it was is looked at. It is never saved.
  package func carriedOver(from old: StoryEngine, to new: StoryEngine) -> TourState {
    var fresh = TourState(version: new.version, seed: 0)
    fresh.generator = generator
    fresh.turn = turn
    fresh.attempt = attempt
    fresh.latest = latest
    fresh.items = Set(items.compactMap { new.flow.item(old.flow.items[Int($0)].id) })
    return fresh
  }
}

extension Flow {
  fileprivate func isQuiz(_ wait: Int32) -> Bool {
    if case .quiz = waits[Int(wait)].kind { true } else { false }
  }
}

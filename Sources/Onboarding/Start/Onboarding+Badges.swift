import StoryEngine
import StoryModel

extension Onboarding {
  /// An employee's badges, the newest first; one that no version of its story has any more is left out.
  func badges(
    among items: [GivenItem], of employee: Employee, with tours: [Tour]
  ) async throws(OnboardingError) -> [EarnedBadge] {
    var badges: [EarnedBadge] = []
    for item in items where item.item.isBadge {
      if let badge = try await badge(item, of: employee, with: tours) { badges.append(badge) }
    }
    return badges.sorted { (-$0.at.seconds, $0.item.text) < (-$1.at.seconds, $1.item.text) }
  }

  private func badge(
    _ given: GivenItem, of employee: Employee, with tours: [Tour]
  ) async throws(OnboardingError) -> EarnedBadge? {
    // What a supplement gives is drawn in the story's folder.
    let story = library.origin(of: given.story)
    let tour = tours.first { $0.id.story == given.story }
    let wishes = [tour?.language ?? tours.first { $0.id.story == story }?.language, employee.facts.language]
    if let badge = library[story]?.edition.told(in: wishes).badge(given, of: story) { return badge }
    // Not in the present version: in one that she was in, or the last one published that had it.
    for version in [tour?.finishedVersion, tour?.version].compactMap(\.self) {
      let edition = try await readable { () async throws(OnboardingError) in
        try await self.edition(of: version, given.story)
      }
      if let badge = edition?.told(in: wishes).badge(given, of: story) { return badge }
    }
    for publication in try await publications(of: story).reversed() {
      let edition = try await readable { () async throws(OnboardingError) in
        try await self.edition(of: publication.version, story)
      }
      if let badge = edition?.told(in: wishes).badge(given, of: story) { return badge }
    }
    return nil
  }
}

extension Edition {
  fileprivate func badge(_ given: GivenItem, of story: StoryID) -> EarnedBadge? {
    engine.flow.badges.first { ItemID($0.id.value) == given.item }.map { badge in
      EarnedBadge(
        item: given.item, title: badge.title, story: story, drawing: badge.drawing.value,
        alternative: badge.alternative, language: engine.flow.language, at: given.at)
    }
  }
}

extension ItemID {
  /// Whether it is a badge of a story, not a piece of a persona's wardrobe.
  fileprivate var isBadge: Bool { persona == nil }
}

import StoryEngine
import StoryModel

extension Onboarding {
  /// What employees did not find, by story, beat and week, each with its place in the story: in what is published now or,
  /// where that has no such task any more, in the last publication that had it.
  package func missingReports() async throws(OnboardingError) -> [MissingReport] {
    var reports = try await kept { try await store.missingReports() }
    guard !reports.isEmpty else { return [] }
    try await catchUp()
    var steps: [MissingTarget: MissingStep?] = [:]
    for index in reports.indices {
      // The same task in another week is the same task.
      var target = reports[index].target
      target.week = CalendarWeek(of: .epoch)
      let step: MissingStep?
      if let known = steps[target] {
        step = known
      } else {
        step = try await self.step(of: target)
        steps.updateValue(step, forKey: target)
      }
      reports[index].step = step
    }
    return reports
  }

  private func step(of target: MissingTarget) async throws(OnboardingError) -> MissingStep? {
    let story = library[target.story]
    if let step = story?.engine.flow.step(target.beat, isCurrent: true) { return step }
    for publication in try await publications(of: target.story).reversed()
    where publication.version != story?.version {
      let edition = try await readable { () async throws(OnboardingError) in
        try await self.edition(of: publication.version, target.story)
      }
      if let step = edition?.engine.flow.step(target.beat, isCurrent: false) { return step }
    }
    return nil
  }
}

extension Flow {
  fileprivate func step(_ beat: BeatID, isCurrent: Bool) -> MissingStep? {
    guard case .task(let task)? = wait(at: beat)?.kind else { return nil }
    return MissingStep(
      storyTitle: title, scene: scene(of: beat)?.title ?? "", words: task.text.plain, place: task.target,
      language: language, isCurrent: isCurrent)
  }
}

package import Authoring
import StoryEngine
import StoryModel

extension Onboarding {
  /// Takes what an employee wants to say outside any beat that asks for it; her tour stays where it is.
  ///
  /// Signed or not, it is kept as a `feedback` beat keeps it, in words alone. It is about the scene she is in or, where
  /// she has not begun, about the story.
  ///
  /// - Parameters:
  ///   - content: what she says.
  ///   - id: her tour, which need not have begun.
  ///   - key: made up at random by the page: the same words under the same one within ten minutes are the same post.
  /// - Returns: why it does not fit; nil where it was taken, now or before.
  /// - Throws: when the employee or the story is not there or not for her, or nothing could be saved.
  package func tell(
    _ content: FeedbackContent, about id: TourID, key: String
  ) async throws(OnboardingError) -> FeedbackRefusal? {
    if let refusal = content.refusal(scale: .text, allowsAnonymous: true) { return refusal }
    guard !content.trimmedText.isEmpty else { return .empty }
    let note = ToldNote(content, about: id, key: key)
    try await told.run(note, now: now) { () async throws(OnboardingError) in
      try await write(content, about: id)
    }
    return nil
  }

  private func write(_ content: FeedbackContent, about id: TourID) async throws(OnboardingError) {
    let place = try await place(of: id)
    guard let today = zone.date(of: now) else { throw .dateOutOfRange }
    let (key, story, text) = (FeedbackID(random.key()), library.origin(of: id.story), content.trimmedText)
    let note: Step.Note =
      content.isAnonymous
      ? .anonymous(
        AnonymousFeedback(
          id: key, story: story, topic: place.title, scale: .text, value: nil, text: text,
          week: CalendarWeek(of: today)))
      : .signed(
        SignedFeedback(
          id: key, employee: id.employee, story: story, beat: place.beat, topic: place.title, scale: .text,
          value: nil, text: text, at: now))
    do {
      try await store.add(note)
    } catch {
      // She was erased a moment ago.
      throw error.code == .conflict ? .unknownEmployee : .store(error)
    }
  }

  private typealias Place = (title: String, beat: BeatID)

  /// Where her tour is, as the story itself calls it: the language she reads would say something of her.
  ///
  /// Nothing is moved on.
  private func place(of id: TourID) async throws(OnboardingError) -> Place {
    guard let standing = try await kept({ try await store.standing(id) }) else { throw .unknownEmployee }
    guard let tour = standing.tour else {
      return (try await load(id).storyTitle, BeatID(""))
    }
    // Where her tour cannot be read she may have all the more to say.
    let place = try await readable { () async throws(OnboardingError) -> Place in
      let edition = try await edition(of: tour.version, id.story)
      let (flow, state) = (edition.engine.flow, try await state(of: tour, in: edition))
      return (flow.place(of: state) ?? flow.title, flow.beat(of: state) ?? BeatID(""))
    }
    let origin = library.origin(of: id.story)
    return place ?? (library[origin]?.engine.flow.title ?? origin.text, BeatID(""))
  }
}

extension TourUnderWay {
  /// The story's title as it is written, in whatever language she reads it.
  fileprivate var storyTitle: String { edition.manuscript.story?.head.title ?? edition.engine.flow.title }
}

extension Flow {
  /// The waiting beat or ending where a tour is; nil where there is none.
  fileprivate func beat(of state: TourState) -> BeatID? {
    switch state.phase(in: self) {
    case .waiting(let beat), .over(let beat, _): beat
    case .sceneStart, .notBegun: nil
    }
  }

  /// The title of the scene where a tour is; nil where it has none, or the tour has not begun.
  fileprivate func place(of state: TourState) -> String? {
    let scene: FlowScene? =
      switch state.phase(in: self) {
      case .notBegun: nil
      case .sceneStart(let id): scene(id).map { scenes[Int($0)] }
      case .waiting(let beat), .over(let beat, _): scene(of: beat)
      }
    guard let title = scene?.title, !title.isEmpty else { return nil }
    return title
  }
}

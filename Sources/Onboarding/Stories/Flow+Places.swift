import StoryModel

extension Flow {
  /// The scene that a waiting beat or an ending is in; nil for any other id.
  func scene(of beat: BeatID) -> FlowScene? {
    address(of: beat).flatMap { address in scenes.last { $0.start <= address } }
  }

  /// What waits at a beat; nil for a choose, an ending and any other id.
  func wait(at beat: BeatID) -> FlowWait? {
    guard let address = address(of: beat), case .wait(let index) = instructions[Int(address)] else {
      return nil
    }
    return waits[Int(index)]
  }

  /// The events of the intranet that a beat waits for: the one that makes a task done, and those that show a hint.
  func awaitedEvents(at beat: BeatID) -> Set<String> {
    guard case .task(let task)? = wait(at: beat)?.kind else { return [] }
    var events = Set(task.eventHints.map(\.event))
    if case .event(let name) = task.doing { events.insert(name) }
    return events
  }
}

import Synchronization

/// Tells who waits for it that a tour of an employee moved: in memory, of this process alone.
///
/// Nothing is kept of who does not listen.
package final class TourNews: Sendable {
  private struct Topic {
    /// How many listen.
    var listeners = 0
    /// How often her tours moved since the first of them began to.
    var moves = 0
    /// Those that sleep until something moves.
    var sleepers: [Int: Task<Void, Never>] = [:]
  }

  private struct Desk {
    var topics: [EmployeeID: Topic] = [:]
    var nextSleeper = 0
  }

  private let desk = Mutex(Desk())

  init() {}

  /// Begins to listen: to be called before her tours are read, so that nothing happens in between unheard.
  package func listen(to employee: EmployeeID) -> Listening {
    let moves = desk.withLock { desk in
      desk.topics[employee, default: Topic()].listeners += 1
      return desk.topics[employee]?.moves ?? 0
    }
    return Listening(to: employee, since: moves, at: self)
  }

  /// A tour of hers moved.
  func tell(_ employee: EmployeeID) {
    let sleepers = desk.withLock { desk -> [Task<Void, Never>] in
      guard let topic = desk.topics[employee] else { return [] }
      desk.topics[employee]?.moves += 1
      desk.topics[employee]?.sleepers = [:]
      return Array(topic.sleepers.values)
    }
    for sleeper in sleepers { sleeper.cancel() }
  }

  /// How many listen to anybody.
  package var listeners: Int {
    desk.withLock { desk in desk.topics.values.reduce(0) { $0 + $1.listeners } }
  }

  /// How many of them wait.
  package var waiting: Int {
    desk.withLock { desk in desk.topics.values.reduce(0) { $0 + $1.sleepers.count } }
  }

  fileprivate func hasMoved(_ employee: EmployeeID, since moves: Int) -> Bool {
    desk.withLock { $0.topics[employee]?.moves != moves }
  }

  /// Registers who sleeps; nil where something moved already.
  fileprivate func add(_ sleeper: Task<Void, Never>, to employee: EmployeeID, since moves: Int) -> Int? {
    desk.withLock { desk in
      guard desk.topics[employee]?.moves == moves else { return nil }
      desk.nextSleeper += 1
      desk.topics[employee]?.sleepers[desk.nextSleeper] = sleeper
      return desk.nextSleeper
    }
  }

  fileprivate func remove(_ sleeper: Int, from employee: EmployeeID) {
    desk.withLock { _ = $0.topics[employee]?.sleepers.removeValue(forKey: sleeper) }
  }

  fileprivate func leave(_ employee: EmployeeID) {
    desk.withLock { desk in
      desk.topics[employee]?.listeners -= 1
      if desk.topics[employee]?.listeners == 0 { desk.topics[employee] = nil }
    }
  }

  /// Somebody who listens, until she is let go of.
  package final class Listening: Sendable {
    private let employee: EmployeeID
    private let moves: Int
    private let news: TourNews

    fileprivate init(to employee: EmployeeID, since moves: Int, at news: TourNews) {
      (self.employee, self.moves, self.news) = (employee, moves, news)
    }

    deinit { news.leave(employee) }

    /// Waits until a tour of hers moved since ``TourNews/listen(to:)``, by whatever device.
    ///
    /// - Parameter time: how long at most.
    /// - Returns: true as soon as one did; false after the time, or when the task is cancelled.
    package func changed(within time: Duration) async -> Bool {
      guard !news.hasMoved(employee, since: moves) else { return true }
      let sleeper = Task { _ = try? await Task.sleep(for: time) }
      guard let id = news.add(sleeper, to: employee, since: moves) else {
        sleeper.cancel()
        return true
      }
      await withTaskCancellationHandler {
        await sleeper.value
      } onCancel: {
        sleeper.cancel()
      }
      news.remove(id, from: employee)
      return news.hasMoved(employee, since: moves)
    }
  }
}

import Foundation
import GRDB
import Onboarding
import Synchronization

/// Writes what comes together in one transaction, so that it shares one wait for the disk.
///
/// Everybody is answered after the commit, never before. What fails is undone alone: the others are written again
/// without it.
final class GroupWriter: Sendable {
  /// How many share a transaction at most.
  static let limit = 64
  /// How long a transaction waits for company at most: less than the disk takes.
  private static let moment = Duration.microseconds(500)

  private struct Job: Sendable {
    /// Writes, and gives what to do when it is committed.
    let run: @Sendable (Writing) throws -> @Sendable () -> Void
    let fail: @Sendable (any Error) -> Void
  }

  private struct Queue {
    var jobs: [Job] = []
    var isDraining = false
    /// The log still has what it must not keep.
    var owesClearing = false
    /// Somebody will come back to it, even if nothing more is written.
    var willRetry = false
  }

  private let queue = Mutex(Queue())
  private let pool: DatabasePool
  private let path: String
  /// How long to wait for another process, in seconds.
  private let patience: Double

  init(_ pool: DatabasePool, path: String, patience: Double) {
    self.pool = pool
    self.path = path
    self.patience = patience
  }

  /// Runs `work` in a transaction, perhaps more than once; returns when it is on disk.
  func write<Value: Sendable>(
    _ work: @escaping @Sendable (Writing) throws -> Value
  ) async throws(StoreError) -> Value {
    let result: Result<Value, StoreError> = await withCheckedContinuation { continuation in
      add(
        Job(
          run: { writing in
            let value = try work(writing)
            return { continuation.resume(returning: .success(value)) }
          },
          fail: { [path] in continuation.resume(returning: .failure(StoreError($0, at: path))) }))
    }
    return try result.get()
  }

  private func add(_ job: Job) {
    let mustStart = queue.withLock { queue in
      queue.jobs.append(job)
      defer { queue.isDraining = true }
      return !queue.isDraining
    }
    if mustStart { pool.asyncWriteWithoutTransaction { self.drain($0) } }
  }

  private func drain(_ db: Database) {
    var expected = 1
    while true {
      gather(expected)
      guard let jobs = next() else { return }
      commit(jobs, in: db)
      expected = jobs.count / 2
    }
  }

  /// Waits a moment for those who were answered together to come together again; not for one alone.
  private func gather(_ expected: Int) {
    guard expected > 1 else { return }
    let deadline = ContinuousClock.now + Self.moment
    while queue.withLock({ $0.jobs.count < expected }), ContinuousClock.now < deadline { usleep(20) }
  }

  private func next() -> [Job]? {
    queue.withLock { queue in
      guard !queue.jobs.isEmpty else {
        queue.isDraining = false
        return nil
      }
      let jobs = Array(queue.jobs.prefix(Self.limit))
      queue.jobs.removeFirst(jobs.count)
      return jobs
    }
  }

  private func commit(_ jobs: [Job], in db: Database) {
    let writing = Writing(db)
    do {
      var settle: [@Sendable () -> Void] = []
      settle.reserveCapacity(jobs.count)
      try db.inTransaction(.immediate) {
        for job in jobs { settle.append(try job.run(writing)) }
        try writing.finish()
        return .commit
      }
      for tell in settle { tell() }
    } catch {
      guard jobs.count > 1, Self.concernsOne(error) else {
        for job in jobs { job.fail(error) }
        return
      }
      for job in jobs { commit([job], in: db) }
      return
    }
    clearLog(after: writing, in: db)
  }

  /// Whether the error may be one job's own, so that the others could still be written.
  private static func concernsOne(_ error: any Error) -> Bool {
    guard let error = error as? DatabaseError else { return true }
    switch error.resultCode.primaryResultCode {
    case .SQLITE_BUSY, .SQLITE_FULL, .SQLITE_IOERR, .SQLITE_READONLY, .SQLITE_CORRUPT, .SQLITE_CANTOPEN:
      return false
    default: return true
    }
  }

  /// Empties the write-ahead log, which shows what was written together; where a reader is in the way, a
  /// little later.
  private func clearLog(after writing: Writing, in db: Database) {
    let mustClear = queue.withLock { queue in
      if writing.clearsLog { queue.owesClearing = true }
      return queue.owesClearing
    }
    if mustClear { clearLog(in: db) }
  }

  func clearLog(in db: Database) {
    // A reader that takes long must not hold up the writers. Where this fails, the store was closed meanwhile.
    guard (try? db.execute(sql: "PRAGMA busy_timeout = 50")) != nil else { return }
    let isClear = (try? db.checkpoint(.truncate)) != nil
    try? db.execute(sql: "PRAGMA busy_timeout = \(Int(patience * 1000))")
    let mustRetry = queue.withLock { queue in
      queue.owesClearing = !isClear
      defer { queue.willRetry = !isClear }
      return !isClear && !queue.willRetry
    }
    guard mustRetry else { return }
    Task {
      try? await Task.sleep(for: .seconds(1))
      pool.asyncWriteWithoutTransaction { self.retry($0) }
    }
  }

  /// Waits until the log keeps nothing that it must not: for who may be gone a moment later, and what is owed with it.
  ///
  /// Gives up where a reader stays in the way; the next one to write or open the file does it then.
  func settle() async {
    let deadline = ContinuousClock.now + .seconds(patience)
    while ContinuousClock.now < deadline {
      await withCheckedContinuation { continuation in
        // Its turn comes after what is being written now.
        pool.asyncWriteWithoutTransaction {
          self.retry($0)
          continuation.resume()
        }
      }
      guard queue.withLock({ $0.owesClearing }) else { return }
      try? await Task.sleep(for: .milliseconds(100))
    }
  }

  private func retry(_ db: Database) {
    let owes = queue.withLock { queue in
      queue.willRetry = false
      return queue.owesClearing
    }
    if owes { clearLog(in: db) }
  }
}

import Synchronization

/// The messages of these minutes that were taken: one that is sent again, by its sender or by who listened in, does
/// nothing more.
///
/// In memory; after a restart a message of the last minutes could count again, for an event that still fits its story.
final class TakenMessages: Sendable {
  private let taken = Mutex<[[UInt8]: Int64]>([:])

  /// Whether it was taken already.
  func holds(_ fingerprint: [UInt8]) -> Bool { taken.withLock { $0[fingerprint] != nil } }

  /// Notes one, and lets go of those whose time is over.
  func take(_ fingerprint: [UInt8], sentAt time: Int64, now: Int64) {
    taken.withLock { taken in
      taken = taken.filter { now - $0.value <= WebhookSignature.window }
      taken[fingerprint] = time
    }
  }
}

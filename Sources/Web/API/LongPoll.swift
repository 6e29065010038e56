import HTTPTypes
import Hummingbird
import ServiceLifecycle

/// A request that may wait until there is something new: `?wait=20`, in seconds.
struct LongPoll {
  /// Nobody waits longer, in seconds: proxies give up on what takes longer.
  static let longest = 25

  private let request: Request
  private let context: PageRequestContext
  private let wait: Int

  /// Throws `bad-request` where `wait` is no number from 0 to ``longest``.
  init(_ request: Request, _ context: PageRequestContext) throws(APIProblem) {
    let wait = request.uri.queryParameters["wait"].map { Int($0) } ?? 0
    guard let wait, (0...Self.longest).contains(wait) else {
      throw APIProblem(.badRequest, because: "'wait' must be a number from 0 to \(Self.longest)")
    }
    self.init(request, context, wait: wait)
  }

  /// One that waits `wait` seconds.
  init(_ request: Request, _ context: PageRequestContext, wait: Int) {
    (self.request, self.context, self.wait) = (request, context, wait)
  }

  /// What `read` answers as soon as it answers anything; 204 after the time, and at once where whoever asks hangs up or
  /// the server is to stop.
  ///
  /// - Parameters:
  ///   - listen: begins to listen for what may change the answer.
  ///   - read: nil where there is nothing new. Who may ask now may not later: it finds out each time.
  /// - Returns: the answer, whose connection is closed where it was waited for.
  /// - Throws: what `read` throws; a ``LateFault`` where that was after a wait.
  func response(
    listening listen: @escaping @Sendable () async -> any TourListening,
    reading read: @escaping @Sendable () async throws -> Response?
  ) async throws -> Response {
    // A task keeps the memory that its deepest call needed: whoever waits does so in one that read nothing.
    let read = { @Sendable () async throws -> Response? in try await Task { try await read() }.value }
    guard wait > 0 else { return try await read() ?? .noContent }
    let end = ContinuousClock.now + .seconds(wait)
    let listening = await listen()
    if let response = try await read() { return response }
    do {
      let later = try await untilHungUp {
        try await cancelWhenGracefulShutdown {
          var listening = listening
          while await listening.changed(within: end - .now) {
            listening = await listen()
            if let response = try await read() { return response }
          }
          return nil
        }
      }
      let response = later ?? .noContent
      return context.isServed ? response.last : response
    } catch {
      throw context.isServed ? LateFault(fault: error) : error
    }
  }

  /// Nobody is served on the same connection again: it was read to see whether whoever waits is still there.
  private func untilHungUp(_ work: @escaping @Sendable () async throws -> Response?) async throws -> Response?
  {
    guard context.isServed else { return try await work() }
    do {
      return try await request.body.consumeWithCancellationOnInboundClose { _ in try await work() }
    } catch is CancellationError {
      return nil
    }
  }
}

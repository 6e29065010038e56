import ServiceLifecycle

/// Publishes stories and personas again when their files are saved.
struct StoryWatch: Service {
  let publisher: StoryPublisher

  /// Looks once a second, until the server stops.
  func run() async throws {
    await cancelWhenGracefulShutdown {
      var publisher = publisher
      var said = ""
      while (try? await Task.sleep(for: .seconds(1))) != nil {
        do {
          try await publisher.publish()
          said = ""
        } catch {
          guard "\(error)" != said else { continue }
          said = "\(error)"
          Terminal.error.write("vicky: \(error)".withoutControls + "\n")
        }
      }
    }
  }
}

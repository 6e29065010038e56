import Foundation
import Onboarding
import ServiceLifecycle
import StoryModel

/// Publishes stories and personas again when their files are saved; tours under way keep their version.
struct StoryWatch: Service {
  let place: PlaceOptions
  let library: Library

  /// Looks once a second, until the server stops.
  func run() async throws {
    await cancelWhenGracefulShutdown {
      var seen = files()
      while (try? await Task.sleep(for: .seconds(1))) != nil {
        let now = files()
        guard now != seen else { continue }
        seen = now
        publish()
      }
    }
  }

  private func publish() {
    do {
      let content = try Content.all(of: place).served()
      for fault in content.faults { Terminal.error.write("vicky: \(fault)".withoutControls + "\n") }
      let earlier = library.stories
      // A story that is broken for a moment, while its author works on it, stays as it was.
      let broken = earlier.filter { old in
        !content.stories.contains { $0.id == old.id } && FileManager.default.fileExists(atPath: old.path)
      }
      library.publish(content.stories + broken, cast: content.cast)
      let versions = Dictionary(earlier.map { ($0.id, $0.version) }) { first, _ in first }
      for story in content.stories where versions[story.id] != story.version {
        Terminal.output.write("Published: \(story.id)\n")
      }
    } catch {
      Terminal.error.write("vicky: \(error)".withoutControls + "\n")
    }
  }

  /// Every file of both folders, and when it was last saved.
  private func files() -> [String: Date] {
    var files: [String: Date] = [:]
    for folder in [place.stories, place.personas] {
      let found = FileManager.default.enumerator(
        at: URL(filePath: folder), includingPropertiesForKeys: [.contentModificationDateKey])
      while let file = found?.nextObject() as? URL {
        files[file.path] =
          (try? file.resourceValues(forKeys: [.contentModificationDateKey]))?.contentModificationDate
      }
    }
    return files
  }
}

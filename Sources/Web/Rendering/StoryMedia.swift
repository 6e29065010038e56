import Onboarding
import StoryEngine
import StoryModel
import Synchronization

/// The pictures and films that stories name: only these are given out.
final class StoryMedia: Sendable {
  /// By story: paths inside its folder, of every version whose pages were shown.
  private let named = Mutex<[StoryID: Set<String>]>([:])
  private let seen = Mutex<Set<StoryVersion>>([])

  /// Remembers what a version names; tours go on in older ones.
  func note(_ engine: StoryEngine) {
    guard seen.withLock({ $0.insert(engine.version).inserted }) else { return }
    let sources = Self.sources(in: engine.flow)
    named.withLock { $0[engine.flow.story, default: []].formUnion(sources) }
  }

  /// The path inside the story's folder of a file by the end of its address; nil where no story names it.
  func path(of file: String, in story: PublishedStory) -> String? {
    note(story.engine)
    let paths = named.withLock { $0[story.id] ?? [] }
    return ["media/" + file, file].first(where: paths.contains)
  }

  /// `/stories/welkom/media/samen.svg` for `media/samen.svg`.
  static func address(of source: String, in story: StoryID) -> String {
    let file = source.hasPrefix("media/") ? String(source.dropFirst("media/".count)) : source
    return "/stories/\(story)/media/\(FileAddress.encoded(file))"
  }

  private static func sources(in flow: Flow) -> [String] {
    let told = flow.tells.flatMap { tell -> [String] in
      switch tell.kind {
      case .say: []
      case .image(let image): [image.source.value]
      case .video(let video): [video.source.value, video.captions.value, video.description.value]
      }
    }
    return told + flow.badges.map(\.drawing.value)
  }
}

/// A path as it stands in an address: what is not plain is written in percent signs.
enum FileAddress {
  static func encoded(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF")
    var address = ""
    for byte in path.utf8 {
      if Names.continues(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".") {
        address.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        address += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
      }
    }
    return address
  }
}

import Authoring
import Onboarding
import StoryEngine
import StoryModel
import Synchronization

/// The pictures and films that stories name: only these are given out.
final class StoryMedia: Sendable {
  /// By story: paths inside its folder, of every version whose pages were shown.
  private let named = Mutex<[StoryID: Set<String>]>([:])
  private let seen = Mutex<Set<StoryVersion>>([])
  /// The folders of stories that authors play, which need not be published.
  private let lent = Mutex<[StoryID: String]>([:])

  /// Remembers what a version names; tours go on in older ones.
  func note(_ engine: StoryEngine) {
    guard seen.withLock({ $0.insert(engine.version).inserted }) else { return }
    named.withLock { $0[engine.flow.story, default: []].formUnion(engine.flow.namedFiles) }
  }

  /// Remembers where the files of a story are that an author plays.
  func lend(_ folder: String, for story: StoryID) { lent.withLock { $0[story] = folder } }

  /// The folder of a story that is not published, where an author plays it.
  func lentFolder(of story: StoryID) -> String? { lent.withLock { $0[story] } }

  /// The path inside the story's folder of a file by the end of its address; nil where no story names it.
  func path(of file: String, in story: StoryID) -> String? {
    let paths = named.withLock { $0[story] ?? [] }
    return Self.paths(of: file).first(where: paths.contains)
  }

  /// The paths inside a story's folder that the end of an address may stand for.
  static func paths(of file: String) -> [String] { ["media/" + file, file] }

  /// `/stories/welkom/media/samen.svg` for `media/samen.svg`.
  static func address(of source: String, in story: StoryID) -> String {
    let file = source.hasPrefix("media/") ? String(source.dropFirst("media/".count)) : source
    return "/stories/\(story)/media/\(FileAddress.encoded(file))"
  }
}

/// A path as it stands in an address: what is not plain is written in percent signs.
enum FileAddress {
  static func encoded(_ path: String) -> String {
    if path.utf8.allSatisfy(isPlain) { return path }
    let digits = Array("0123456789ABCDEF")
    var address = ""
    for byte in path.utf8 {
      if isPlain(byte) {
        address.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        address += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
      }
    }
    return address
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    Names.continues(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".")
  }
}

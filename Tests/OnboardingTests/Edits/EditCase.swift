import Authoring
import Foundation
import Onboarding
import StoryModel
import TestSupport
import Testing

/// One edit of a story: a folder `Tests/Fixtures/edits/<group>/<the edit in words>`.
///
/// `old` and `new` in it are story folders as authors have them.
struct EditCase: CustomTestStringConvertible, Sendable {
  let group: String
  /// The edit, in words.
  let name: String
  private let folder: URL

  /// In the order of the table: by group, then by name.
  static let all: [EditCase] = groups.flatMap { group in
    Fixtures.folders(in: "edits/\(group.folder)").map { folder in
      EditCase(
        group: group.folder, name: folder.lastPathComponent.replacing("-", with: " "), folder: folder)
    }
  }

  /// The folders in `Tests/Fixtures/edits`, with the headings of the table.
  static let groups: [(folder: String, heading: String)] = [
    ("texts", "Texts and files"), ("beats", "Beats"), ("options", "Options"), ("scenes", "Scenes"),
    ("visits", "Visits"), ("variables", "Variables"), ("lists", "Lists of `vary`"),
    ("questions", "Quizzes, questions, tasks and feedback"), ("waits", "Waits"), ("endings", "Endings"),
    ("gifts", "Badges and audience"),
  ]

  var testDescription: String { "\(group): \(name)" }

  func old() throws -> Candidate { try candidate("old") }
  func new() throws -> Candidate { try candidate("new") }

  private func candidate(_ version: String) throws -> Candidate {
    let story = try StoryLoader.load(path: folder.appending(path: version).path(), cast: .sample)
    return try Candidate(story, personas: LoadedCast(cast: .sample, personas: []))
  }
}

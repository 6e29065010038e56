import Authoring
import StoryModel

/// Makes a new folder and says what to do next.
struct NewReport {
  let folder: String
  let files: [NewFile]
  /// What it does, and the command for it.
  let next: [(what: Words, command: String)]

  func make() throws {
    do throws(NewFolder.Fault) {
      try NewFolder.make(files, at: folder)
    } catch {
      throw CommandFailure(words(for: error)[.current])
    }
    let head = Words("Made", nl: "Gemaakt")[.current]
    var text = files.map { "\(head): \(folder)/\($0.path)\n" }.joined() + "\n"
    let width = next.map { $0.what[.current].count }.max() ?? 0
    for (what, command) in next {
      let words = what[.current]
      text += words + String(repeating: " ", count: width - words.count) + "  \(command)\n"
    }
    Terminal.output.write(text)
  }

  private func words(for fault: NewFolder.Fault) -> Words {
    switch fault {
    case .taken:
      Words(
        "\(folder): is there already and was left alone", nl: "\(folder): bestaat al, en bleef zoals het was")
    case .unwritable: Words("\(folder): cannot be made", nl: "\(folder): kan niet gemaakt worden")
    }
  }

  /// A path as it can be typed.
  static func typed(_ path: String) -> String {
    let isPlain = path.utf8.allSatisfy { byte in
      byte >= 0x80 || Names.continues(byte) || "/._-".utf8.contains(byte)
    }
    return isPlain ? path : "'" + path.replacing("'", with: "'\\''") + "'"
  }
}

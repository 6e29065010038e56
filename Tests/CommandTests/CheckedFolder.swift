import Foundation

/// A folder with a persona, to check stories in.
struct CheckedFolder {
  let scratch: Scratch
  var command: Command

  init() throws {
    scratch = try Scratch()
    command = Command(folder: scratch.folder)
    try scratch.writePersona()
  }

  static let ending = #"<end id="klaar" outcome="completed">Dag!</end>"#

  /// A story of one scene; its beats begin at line 4, column 5.
  func write(_ beats: String, to path: String = "stories/een/story.xml") throws {
    try scratch.write(
      """
      <story id="een" xml:lang="nl" guide="vicky">
        <title>Proef</title>
        <scene id="begin" title="Begin">
          \(beats)
        </scene>
      </story>
      """, to: path)
  }
}

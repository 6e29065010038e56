import StoryModel

/// A piece of wardrobe that its speaker does not have.
enum UnknownPiece: StoryCheck {
  static let code = Diagnostic.Code(33, "unknown-piece")

  static func findings(in subject: CheckedStory) -> [Diagnostic] {
    var near = NearNames()
    return subject.compilation.problems.compactMap { problem in
      guard case .unknownPiece(let piece, let speaker) = problem else { return nil }
      let persona = subject.compilation.cast[speaker]
      let name = persona?.name ?? speaker.text
      let known = persona?.wardrobe.pieces.map(\.id.text) ?? []
      return finding(
        at: piece.range,
        Words(
          "\(name) has no '\(piece.value)' to wear", nl: "\(name) heeft geen '\(piece.value)' om te dragen"),
        help: near.question(for: piece.value.text, among: known)
          + listing(
            known,
            none: Words("\(name) has no wardrobe at all.", nl: "\(name) heeft nog geen garderobe."),
            before: Words("\(name) can wear", nl: "\(name) kan dragen:")))
    }
  }
}

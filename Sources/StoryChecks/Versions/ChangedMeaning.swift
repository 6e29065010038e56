package import StoryModel

/// An id that means something else than in the version before: what employees said and where they stand is kept by it.
///
/// It is found by comparing two versions, which no check of one story can do.
package enum ChangedMeaning {
  package static let code = Diagnostic.Code(55, "changed-meaning")

  /// Another kind of beat has the id: the name of its element before and now.
  package static func otherKind(
    _ id: String, from old: String, to new: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      code, at: range,
      Words(
        "'\(id)' was <\(old)> and is <\(new)> now", nl: "'\(id)' was <\(old)> en is nu <\(new)>"),
      help: Words(
        "Give the new one an id of its own. Where people who stand at the old one go on here, say so with "
          + "<moved beat=\"\(id)\" to=\"\(id)\"/>.",
        nl:
          "Geef de nieuwe een eigen id. Gaat wie bij de oude staat hier verder, zeg dat dan met "
          + "<moved beat=\"\(id)\" to=\"\(id)\"/>."))
  }

  /// Two ids in one choose, quiz, vary or variable read what the other read; `what` they are, in the plural.
  package static func swapped(
    _ first: String, _ second: String, of owner: String, _ what: Words, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      code, at: range,
      Words(
        "\(what.english) '\(first)' and '\(second)' of '\(owner)' have each other's text now",
        nl: "\(what.dutch) '\(first)' en '\(second)' van '\(owner)' hebben nu elkaars tekst"),
      help: rename(Words("both", nl: "ze allebei")))
  }

  /// An id reads what another one beside it read before; `what` it is.
  package static func taken(
    _ id: String, from other: String, of owner: String, _ what: Words, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      code, at: range,
      Words(
        "\(what.english) '\(id)' of '\(owner)' now is what '\(other)' was",
        nl: "\(what.dutch) '\(id)' van '\(owner)' is nu wat '\(other)' was"),
      help: rename(Words("what is new", nl: "wat nieuw is")))
  }

  private static func rename(_ what: Words) -> Words {
    Words(
      "What people chose is kept by id, so they would seem to have chosen something else. Let an id stay with what it "
        + "stood for, also where the order changes. Or give \(what.english) a new id.",
      nl:
        "Wat mensen kozen, wordt per id bewaard: zo lijkt het of ze iets anders kozen. Laat een id bij wat het "
        + "betekende, ook als de volgorde verandert. Of geef \(what.dutch) een nieuwe id.")
  }
}

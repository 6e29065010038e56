import StoryModel

/// A choice that may have nothing left to choose.
///
/// Whether it ever comes to that depends on what happened before; nobody is stuck where `otherwise` says what then.
enum DryChoose: StoryCheck {
  static let code = Diagnostic.Code(30, "dry-choose", .warning)

  static func findings(in subject: CheckedStory) -> [Diagnostic] {
    let flow = subject.flow
    return flow.chooses.filter { choose in
      choose.otherwise == nil
        && choose.options.allSatisfy {
          flow.options[Int($0)].condition != nil || flow.options[Int($0)].isOnce
        }
    }.map { choose in
      finding(
        at: choose.range,
        Words(
          "every option of '\(choose.id)' may be gone: each has a 'when' or is there 'once'",
          nl: "elke optie van '\(choose.id)' kan weg zijn: ze hebben allemaal een 'when' of 'once'"),
        help: Words(
          "Add <otherwise to=\"…\"/>, or an option that is always there.",
          nl: "Voeg <otherwise to=\"…\"/> toe, of een optie die er altijd is."))
    }
  }
}

import StoryModel

/// More beats in a row than anybody reads before there is something to do.
enum LongScene: StoryCheck {
  static let code = Diagnostic.Code(39, "long-scene", .warning)

  static func findings(in subject: CheckedStory) -> [Diagnostic] {
    var rows = RowsOfBeats(subject.flow)
    rows.follow()
    return rows.tooMany.prefix(subject.findingLimit).map { address in
      finding(
        at: subject.flow.ranges[address],
        Words(
          "more than \(RowsOfBeats.most) beats in a row are told here before there is anything to do",
          nl: "hier komen meer dan \(RowsOfBeats.most) beats achter elkaar voordat er iets te doen is"),
        help: Words(
          "Take out what nobody will miss, or let the employee do something before this one.",
          nl: "Haal weg wat niemand zal missen, of geef de medewerker hiervoor iets te doen."))
    }
  }
}

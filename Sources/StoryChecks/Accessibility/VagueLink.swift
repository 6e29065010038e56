import StoryModel

/// A link whose words say nothing by themselves.
enum VagueLink: StoryCheck {
  static let code = Diagnostic.Code(37, "vague-link", .warning)

  static func findings(in subject: CheckedStory) -> [Diagnostic] {
    guard let language = TextLanguage(tag: subject.flow.language) else { return [] }
    var findings: [Diagnostic] = []
    for scene in subject.flow.scenes.indices where findings.count < subject.findingLimit {
      subject.flow.forEachText(ofScene: scene) { placed in
        guard placed.text.characters == nil else { return }
        for link in FlatText.all(in: placed.text, language).flatMap(\.links) where LinkWords.isVague(link) {
          findings.append(finding(about: link, at: placed.place))
        }
      }
    }
    return findings
  }

  private static func finding(about link: String, at place: SourceRange) -> Diagnostic {
    finding(
      at: place,
      Words(
        "the link '\(link)' does not say where it leads",
        nl: "de link '\(link)' zegt niet waar die heen gaat"),
      help: Words(
        "Make a link of the words that say it: the address book instead of click here.",
        nl: "Maak een link van de woorden die het zeggen: het smoelenboek in plaats van klik hier."))
  }
}

import StoryModel

/// A text that was changed since it was translated.
enum StaleTranslation: StoryCheck {
  static let code = Diagnostic.Code(47, "stale-translation", .warning)

  static func findings(in subject: CheckedStory) -> [Diagnostic] {
    subject.translations.flatMap { standing in
      // The parts of one beat that have no place of their own are one finding.
      Set(standing.stale).map { place in
        finding(
          at: place,
          Words(
            "this reads otherwise than when it was translated into '\(standing.language)'",
            nl: "dit luidt anders dan toen het naar '\(standing.language)' vertaald werd"),
          help: Words(
            "Employees read the old translation. 'vicky translate export' marks it in the translation file; mend it "
              + "there, with state=\"translated\".",
            nl:
              "Collega's lezen de oude vertaling. 'vicky translate export' markeert haar in het vertaalbestand; "
              + "verbeter haar daar, met state=\"translated\"."))
      }
    }
  }
}

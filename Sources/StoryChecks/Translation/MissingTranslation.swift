import StoryModel

/// Texts that are not there in a language into which others are translated.
enum MissingTranslation: StoryCheck {
  static let code = Diagnostic.Code(48, "missing-translation", .warning)

  static func findings(in subject: CheckedStory) -> [Diagnostic] {
    subject.translations.filter { $0.missing > 0 }.map { standing in
      finding(
        at: subject.flow.titleRange,
        Words(
          "\(standing.missing) of \(standing.all) texts are not translated into '\(standing.language)'",
          nl: "\(standing.missing) van \(standing.all) teksten zijn niet vertaald naar '\(standing.language)'"
        ),
        help: Words(
          "They are told in '\(subject.flow.language)'. 'vicky translate export' shows what there is to do.",
          nl:
            "Ze worden in '\(subject.flow.language)' verteld. 'vicky translate export' laat zien wat er te doen is."
        ))
    }
  }
}

extension InterfaceTexts {
  /// The chat page.
  struct Tour: Sendable {
    let conversation: String
    let yourAnswer: String
    let overHeading: String
    /// Who spoke, before the employee's own answers; heard, not seen.
    let you: String
    let send: String
    let skipQuestion: String
    let yes: String
    let no: String
    /// Reads `Een heel getal van {least} tot en met {most}.`.
    let numberNote: String
    /// Reads `Hooguit {count} tekens.`.
    let textNote: String
    let done: String
    let hint: String
    let missing: String
    let skipTask: String
    /// `Open {page}`, the link to where a task is done.
    let openPage: String
    let back: String
    let leave: String
    let pause: String
    let pauseNote: String
    let toStart: String
    let beginAgain: String
    let refusalTitle: String
    /// Shown by the script where an answer could not be sent.
    let connection: String
    /// Stands in the conversation where a question was left open.
    let skipped: String
    /// Stands in the conversation where feedback was asked, given or not.
    let feedbackPassed: String
    /// Told once, right after feedback was sent.
    let feedbackSent: String
    /// Told once, after `missing`.
    let missingReported: String
    let today: String
  }

  /// The questions that go to the web team.
  struct Feedback: Sendable {
    /// The five smileys in words, from worst to best.
    let smileys: [String]
    let oneStar: String
    /// Reads `{count} sterren`.
    let stars: String
    /// What 0 and 10 mean.
    let npsEnds: String
    let textLabel: String
    let onlyTextLabel: String
    let textNote: String
    let anonymous: String
    let anonymousNote: String
    let signedNote: String
    let send: String
    let skip: String
  }

  /// Why an input was refused.
  struct Refusals: Sendable {
    /// The input answered an older turn: another tab, or the back button.
    let oldTurn: String
    let chooseOne: String
    /// Reads `Vul een heel getal in van {least} tot en met {most}.`.
    let number: String
    let textMissing: String
    /// Reads `Maak het korter: hooguit {count} tekens.`.
    let textTooLong: String
    let feedbackEmpty: String
    let notHere: String
  }
}

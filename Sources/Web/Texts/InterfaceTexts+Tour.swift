extension InterfaceTexts {
  /// The chat page.
  struct Tour: Sendable {
    let conversation: String
    /// Names the buttons that choose one; heard, not seen.
    let language: String
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
    /// The button at a `show`.
    let seen: String
    let hint: String
    let missing: String
    let skipTask: String
    /// The same at a `show`.
    let skipShow: String
    /// Stands before the name of a page and what is to be found there: `Waar: {way}.`.
    let way: String
    /// Where no page is named.
    let wayNearby: String
    /// `/groepen, {what}`.
    let wayOn: String
    /// Roles of things on a page, as people call them.
    let roles: [String: String]
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
    let right: String
    let wrong: String
    /// Told by Vicky where the story was changed and goes on elsewhere: `We gaan verder bij ‘{scene}’.`.
    let renewed: String
    /// The same where the scene has no title.
    let renewedNearby: String
    let chooseAll: String
    let orderNote: String
    let place: String
    let up: String
    let down: String
    /// Announced after an answer was moved: `{answer}` stands at `{number}` of `{total}`.
    let moved: String
    let gift: String
    let captions: String
    let describe: String
    /// As in `Ik ga {when} verder.`.
    let goesOn: String
    let isDue: String
    let goOnNow: String
    let goOnEarly: String
    let waitNote: String
    let lookAgain: String
    let tomorrow: String
    /// As in `vandaag om {time}`.
    let todayAt: String
    /// As in `{day} om {time}`.
    let dayAt: String
    /// Said by the script where the tour moved in another window or on another device.
    let elsewhere: String
    /// Stands before what she was typing when it moved.
    let typedHere: String
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
    /// It answered what was asked before the story was published anew; she may be anywhere by now.
    let renewed: String
    let chooseOne: String
    let chooseSome: String
    /// Reads `Geef elk antwoord een eigen plaats, van 1 tot en met {count}.`.
    let places: String
    /// Reads `Vul een heel getal in van {least} tot en met {most}.`.
    let number: String
    let textMissing: String
    /// Reads `Maak het korter: hooguit {count} tekens.`.
    let textTooLong: String
    let feedbackEmpty: String
    let notHere: String
    /// It waits for some time that has not come.
    let notDue: String
  }
}

extension InterfaceTexts {
  /// The employee's start page.
  struct Start: Sendable {
    let title: String
    /// Reads `Hoi {name}!`.
    let greeting: String
    /// Where no first name is known.
    let greetingWithoutName: String
    /// Under the greeting while a story is under way.
    let leadBusy: String
    /// Under the greeting while there are only new stories.
    let leadFresh: String
    /// Under the greeting while stories wait for some time to come.
    let leadWaiting: String
    /// Under the greeting when all is done.
    let leadDone: String
    let busyHeading: String
    let freshHeading: String
    let finishedHeading: String
    let answersHeading: String
    let goOn: String
    /// The button of a story that waits for some time to come.
    let look: String
    /// Reads `Gaat {when} verder.`.
    let goesOn: String
    /// Stands before a task that she is reminded of.
    let reminder: String
    let begin: String
    let pauseNote: String
    let nothing: String
    let oneMinute: String
    /// Reads `Ongeveer {count} minuten`.
    let minutes: String
    /// Reads `Stap {number} van {total}`.
    let step: String
    /// Reads `Klaar op {date}`.
    let finishedOn: String
    /// The stamp on a story that ended with no, or with later.
    let ended: String
    /// Stands under a story that is finished, before the button to what is new in it.
    let news: String
    /// The button to what is new in a story.
    let newsBegin: String
    let youWrote: String
    let someoneWrote: String
    let webTeamAnswers: String
    let publicHeading: String
    let publicIntro: String
    let seenHeading: String
    /// What the web team sees, where it sees names.
    let seen: String
    /// What the web team sees, where names are left out.
    let seenWithoutNames: String
  }
}

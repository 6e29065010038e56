extension InterfaceTexts {
  /// What went wrong: what happened, what is kept, what to do.
  struct Problem: Sendable {
    let happened: String
    let kept: String
    let todo: String
  }

  /// The problems a page can tell of.
  struct Problems: Sendable {
    /// An address that leads nowhere.
    let notFound: Problem
    /// A personal link that is unknown, revoked or too old.
    let linkGone: Problem
    /// A session that is over.
    let sessionOver: Problem
    /// A form whose `csrf` did not fit.
    let formTooOld: Problem
    /// A form that cannot be read.
    let badForm: Problem
    /// A form that is longer than any of ours.
    let tooLarge: Problem
    /// A page of the web team, asked for by somebody else.
    let notYours: Problem
    /// A page of an employee's, asked for by the web team.
    let notOurs: Problem
    /// A story that ran into a fault.
    let storyFault: Problem
    /// Something that is not the reader's to mend.
    let ours: Problem
    /// Reads `Noem daarbij dit kenmerk: {id}.`.
    let reference: String
    /// Stands on the button that leads an employee on.
    let toStart: String
    /// Stands on the button that leads the web team on.
    let toTeam: String
  }
}

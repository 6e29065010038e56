/// An employee's start page.
struct StartContext {
  let greeting: String
  let lead: String
  /// What the web team sees of her.
  let seen: String
  let busy: [Busy]
  let fresh: [Fresh]
  let finished: [Finished]
  let answers: [Reply]
  let publicAnswers: [Reply]
  let isEmpty: Bool

  struct Busy {
    let name: String
    let language: String
    let href: String
    let isFirst: Bool
    let progress: StepsContext?
    /// When it goes on; nil where it does not wait.
    let goesOn: String?
    /// A task that she is reminded of.
    let reminder: String?
    /// The words on its button.
    let action: String
  }

  struct Fresh {
    let name: String
    let language: String
    let summary: String
    let minutes: String?
    let action: String
    let isFirst: Bool
  }

  struct Finished {
    let name: String
    let language: String
    let href: String
    let status: String
    let isCompleted: Bool
    /// Nil where there is none.
    let news: News?
  }

  /// What is new in a story since she finished it: a tour of its own.
  struct News {
    let name: String
    let language: String
    /// Where she begins it; nil where she did already.
    let beginsAt: String?
    /// Where she goes on with it; nil where she did not begin.
    let goesOnAt: String?
  }

  /// What was said, and what the web team answers; the day it was said, where it was signed.
  struct Reply {
    let asked: String
    let answer: String
    let date: DayStamp?
  }
}

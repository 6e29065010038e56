extension InterfaceTexts {
  /// The web team's pages.
  struct Team: Sendable {
    let navigation: String
    let overview: String
    let overviewTitle: String
    let overviewCaption: String
    let oneEmployee: String
    /// Reads `{count} collega's doen mee.`.
    let employees: String
    let noEmployees: String
    let noStories: String
    let story: String
    let name: String
    let status: String
    let notBegun: String
    let begun: String
    let finished: String
    let begunOn: String
    let finishedOn: String
    let people: String
    let statusNote: String
    let namesOffNote: String
    let smallCountsNote: String
    /// Stands for a count under five where names are left out.
    let fewerThanFive: String
    /// Stands for a count that would give away a small one.
    let withheld: String
    /// The roster, where names are left out and it is small.
    let fewEmployees: String
    let download: String
    let downloadNote: String
    let feedback: String
    /// Reads `Feedback ({count} open)`.
    let feedbackOpen: String
    let feedbackTitle: String
    let nothingOpen: String
    let oneOpen: String
    /// Reads `{count} berichten wachten op jullie.`.
    let manyOpen: String
    /// Reads `Afgehandeld ({count})`.
    let closed: String
    let anonymous: String
    /// Reads `week {week} van {year}`.
    let week: String
    /// Reads `Over {topic}, in {story}`.
    let about: String
    let noText: String
    let writeAnswer: String
    let changeAnswer: String
    let answerLabel: String
    /// Reads `Alleen {name} ziet je antwoord, op de startpagina.`.
    let signedAnswerNote: String
    let anonymousAnswerNote: String
    let publicLabel: String
    let sendAnswer: String
    let answerMissing: String
    /// Somebody else of the web team was faster.
    let changedMeanwhile: String
    let yourAnswer: String
    /// Reads `Te zien voor {name}.`.
    let readByOne: String
    let readByAll: String
    let readByNobody: String
    let close: String
    let answerSaved: String
    let closedNotice: String
    /// Reads `{score} van de {most}`.
    let score: String
    /// Over the list of what employees could not find.
    let missingHeading: String
    let missingNote: String
    /// Stands before the title of a scene.
    let missingScene: String
    /// Reads `Op {page} gezocht: {what}`.
    let missingOn: String
    /// Reads `Gezocht: {what}`.
    let missingWhat: String
    /// Reads `Gezocht: de pagina {page}`.
    let missingPage: String
    /// The task is not in the story any more.
    let missingBefore: String
    let once: String
    /// Reads `{count} keer`.
    let times: String
    /// Over the list of what was published of a story.
    let publications: String
    let publicationNumber: String
    /// Marks the one that colleagues get.
    let currentPublication: String
    let publishedOn: String
    let publishedBy: String
    let publicationNote: String
    let publicationsNote: String
    /// Leads to the authors' pages.
    let authors: String
  }
}

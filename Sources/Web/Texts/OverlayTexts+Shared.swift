extension OverlayTexts {
  /// The words that the pages say as well, under the names by which the scripts ask for them.
  var shared: [(key: String, text: String)] {
    talk + answers + waits + feedback + tell + refusals + list
  }

  private var talk: [(key: String, text: String)] {
    [
      ("signOut", pages.page.signOut), ("conversation", pages.tour.conversation),
      ("language", pages.tour.language), ("yourAnswer", pages.tour.yourAnswer),
      ("overHeading", pages.tour.overHeading), ("you", pages.tour.you), ("right", pages.tour.right),
      ("wrong", pages.tour.wrong), ("gift", pages.tour.gift), ("captions", pages.tour.captions),
      ("describe", pages.tour.describe), ("today", pages.tour.today), ("skipped", pages.tour.skipped),
      ("feedbackPassed", pages.tour.feedbackPassed), ("feedbackSent", pages.tour.feedbackSent),
      ("missingReported", pages.tour.missingReported),
    ]
  }

  private var answers: [(key: String, text: String)] {
    [
      ("send", pages.tour.send), ("skipQuestion", pages.tour.skipQuestion), ("yes", pages.tour.yes),
      ("no", pages.tour.no), ("numberNote", pages.tour.numberNote), ("textNote", pages.tour.textNote),
      ("done", pages.tour.done), ("seen", pages.tour.seen), ("hint", pages.tour.hint),
      ("missing", pages.tour.missing), ("skipTask", pages.tour.skipTask),
      ("skipShow", pages.tour.skipShow), ("openPage", pages.tour.openPage), ("back", pages.tour.back),
      ("leave", pages.tour.leave), ("beginAgain", pages.tour.beginAgain),
      ("chooseAll", pages.tour.chooseAll), ("up", pages.tour.up), ("down", pages.tour.down),
      ("orderMoved", pages.tour.moved),
    ]
  }

  private var waits: [(key: String, text: String)] {
    [
      ("goesOn", pages.tour.goesOn), ("isDue", pages.tour.isDue), ("goOnNow", pages.tour.goOnNow),
      ("goOnEarly", pages.tour.goOnEarly), ("waitNote", pages.tour.waitNote),
      ("tomorrow", pages.tour.tomorrow), ("todayAt", pages.tour.todayAt), ("dayAt", pages.tour.dayAt),
    ]
  }

  private var feedback: [(key: String, text: String)] {
    let smileys = pages.feedback.smileys.enumerated().map { (key: "smiley\($0 + 1)", text: $1) }
    return smileys + [
      ("oneStar", pages.feedback.oneStar), ("stars", pages.feedback.stars),
      ("npsEnds", pages.feedback.npsEnds), ("textLabel", pages.feedback.textLabel),
      ("onlyTextLabel", pages.feedback.onlyTextLabel), ("feedbackNote", pages.feedback.textNote),
      ("anonymous", pages.feedback.anonymous), ("anonymousNote", pages.feedback.anonymousNote),
      ("signedNote", pages.feedback.signedNote), ("feedbackSend", pages.feedback.send),
      ("feedbackSkip", pages.feedback.skip),
    ]
  }

  private var tell: [(key: String, text: String)] {
    [
      ("tell", pages.tell.summary), ("tellLabel", pages.tell.label), ("tellNote", pages.tell.note),
      ("tellThanks", pages.tell.thanks), ("tellThanksAnonymous", pages.tell.thanksAnonymous),
      ("tellEmpty", pages.tell.empty),
    ]
  }

  private var refusals: [(key: String, text: String)] {
    [
      ("refusalTitle", pages.tour.refusalTitle), ("oldTurn", pages.refusals.oldTurn),
      ("renewed", pages.refusals.renewed), ("chooseOne", pages.refusals.chooseOne),
      ("chooseSome", pages.refusals.chooseSome), ("number", pages.refusals.number),
      ("textMissing", pages.refusals.textMissing), ("textTooLong", pages.refusals.textTooLong),
      ("feedbackEmpty", pages.refusals.feedbackEmpty), ("notHere", pages.refusals.notHere),
      ("notDue", pages.refusals.notDue), ("oursTitle", pages.problems.ours.happened),
      ("ours", pages.problems.ours.todo), ("faultTitle", pages.problems.storyFault.happened),
      ("faultKept", pages.problems.storyFault.kept), ("faultTodo", pages.problems.storyFault.todo),
    ]
  }

  private var list: [(key: String, text: String)] {
    [
      ("busy", pages.start.busyHeading), ("fresh", pages.start.freshHeading),
      ("finished", pages.start.finishedHeading), ("goOn", pages.start.goOn), ("look", pages.start.look),
      ("begin", pages.start.begin), ("nothing", pages.start.nothing), ("ended", pages.start.ended),
      ("oneMinute", pages.start.oneMinute), ("minutes", pages.start.minutes), ("step", pages.start.step),
      ("dueLater", pages.start.goesOn), ("reminder", pages.start.reminder),
    ]
  }
}

extension PlayTexts {
  /// English.
  static let english = PlayTexts(
    heading: "Play a scene",
    lead: "See a scene at once as a colleague sees it. Nothing is kept.",
    scene: "Scene", language: "Language", variables: "Set variables first",
    asTold: "As in the story", begins: "The story begins with: {value}.",
    beginsWhereEmpty: "Where you fill in nothing, the story begins with {value}.",
    beginsEmpty: "The story begins with it empty.",
    start: "Play from here",
    faulty: "There are errors in this story. Take them out first, then you can play it.",
    toFindings: "See what I found",
    sceneRefused: "There is no such scene. Choose another one.",
    languageRefused: "The story is not there in this language. Choose another one.",
    rehearsal: "Rehearsal", nothingKept: "Rehearsal: nothing is kept.",
    playing: "You play from '{scene}', as {name} of {department}. The clock stands still.",
    again: "Once more from this scene", againChanged: "Begin again with the new file",
    other: "Another scene", back: "Back to the story",
    changed: "The file has changed since. You are still playing it as it was when you began.",
    fault: "The story fails here", faultAt: "Why: {why} ({place}).",
    jump: "Jump to that time",
    feedbackToCome: "This is a rehearsal: what you fill in here goes nowhere.",
    feedbackNotSent: "This is a rehearsal: your feedback went nowhere.",
    missingNotSent: "This is a rehearsal: the web team is not told of it.",
    overIntranet: "See it over the intranet",
    overIntranetNote:
      "Whoever opens this address plays along with you, for two hours. Send it only to people you trust.",
    state: "State", variablesNow: "Variables", emptyText: "empty",
    noVariables: "This story has no variables.",
    decided: "What happened at your last step",
    nothingDecided: "Nothing was worked out, and no variable changed.",
    gone: .init(
      happened: "This rehearsal is no longer there",
      kept: "You have lost nothing: nothing of a rehearsal is ever kept.",
      todo: "I clear it away after two hours without an answer, and when the server starts anew. Do begin "
        + "once more."))
}

extension InterfaceTexts {
  /// English, plain, written and not translated word by word.
  static let english = InterfaceTexts(
    language: "en",
    page: Page(
      skipLink: "Skip to the content",
      homeLabel: "Vicky, to your start page",
      signOut: "Sign out",
      footer: "Vicky is a program. A cheerful program, but still.",
      windowTitle: "{page} · Vicky",
      refusedTitle: "Please check: {title}"),
    welcome: Welcome(
      title: "Hi, I'm Vicky",
      lead: "I show you what you can do with our intranet. Step by step, as fast or slow as you like.",
      nothingHeading: "You need a link of your own",
      nothingText: "It is in a message from the web team. Open it and we can begin.",
      noLinkHeading: "No link yet?",
      noLinkText: "Ask the web team of your organisation. They can make one for you in no time.",
      contactLabel: "You can reach them here:"),
    openLink: OpenLink(
      title: "This link is yours",
      lead: "Vicky is ready for you. The button takes you to your own start page.",
      leadTeam: "The button takes you to the web team's pages.",
      go: "Go on with Vicky",
      keepNote: "Keep the link to yourself. Whoever has it sees what you see.",
      sharedNote: "Do you share this computer? Then sign out when you are done."),
    start: Start(
      title: "Your start page",
      greeting: "Hi {name}!",
      greetingWithoutName: "Hi!",
      leadBusy: "Shall we go on where you were?",
      leadFresh: "Something new is waiting for you. Begin when it suits you.",
      leadDone: "You have seen all I can tell you for now.",
      busyHeading: "Where you were",
      freshHeading: "New for you",
      finishedHeading: "Done",
      answersHeading: "Answers",
      goOn: "Go on",
      begin: "Begin",
      pauseNote: "Not now? Fine. I remember where you are, on another computer as well.",
      nothing: "Nothing is waiting for you now. When something is, you will see it here.",
      oneMinute: "About 1 minute.",
      minutes: "About {count} minutes.",
      step: "Step {number} of {total}",
      finishedOn: "Finished on {date}",
      ended: "Stopped",
      youWrote: "You wrote",
      someoneWrote: "Somebody wrote",
      webTeamAnswers: "The web team answers",
      publicHeading: "Answers for everybody",
      publicIntro: "A colleague wrote this without a name. The answer is for all of us.",
      seenHeading: "What does the web team see of you?",
      seen: "Whether you began a story and finished it, with the date. And what you write to the web team "
        + "yourself. Nothing more: not how long you take, and not what you answer me.",
      seenWithoutNames: "Only how many colleagues began and finished, without names. And what you write to "
        + "the web team yourself. Not how long you take, and not what you answer me."),
    tour: Tour(
      conversation: "The conversation",
      yourAnswer: "Your answer",
      overHeading: "The end of this story",
      you: "You",
      send: "Go on",
      skipQuestion: "Skip this question",
      yes: "Yes",
      no: "No",
      numberNote: "A whole number from {least} to {most}.",
      textNote: "At most {count} characters.",
      done: "Done it",
      hint: "Give me a hint",
      missing: "I can't find it",
      skipTask: "Skip this task",
      openPage: "Open {page}",
      back: "One step back",
      leave: "Skip this part",
      pause: "Pause",
      pauseNote: "I remember where you are.",
      toStart: "To your start page",
      beginAgain: "Begin again",
      refusalTitle: "That did not work yet",
      connection: "Your answer did not arrive. What you filled in is still here. Try again in a moment.",
      skipped: "Skipped",
      feedbackPassed: "OK, go on",
      feedbackSent: "Good that you say so. I passed it on to the web team.",
      missingReported: "I told the web team that this was not there. Without your name.",
      today: "Today"),
    feedback: Feedback(
      smileys: ["Very bad", "Bad", "So-so", "Good", "Very good"],
      oneStar: "1 star",
      stars: "{count} stars",
      npsEnds: "0 is certainly not, 10 is most certainly.",
      textLabel: "Would you like to add something?",
      onlyTextLabel: "Your message to the web team",
      textNote: "You don't have to. The web team reads everything.",
      anonymous: "Leave my name out",
      anonymousNote: "With your name, you will find the answer under 'Answers'. Without it, the web team "
        + "sees only what you write and in which week.",
      signedNote: "Your name goes with it. You will find the answer under 'Answers'.",
      send: "Send it to the web team",
      skip: "Rather not"),
    refusals: Refusals(
      oldTurn: "You were further already, perhaps in another window. Nothing is lost: this is where you are.",
      chooseOne: "Choose one of the answers.",
      number: "Fill in a whole number from {least} to {most}.",
      textMissing: "Fill in something.",
      textTooLong: "Make it shorter: at most {count} characters.",
      feedbackEmpty: "Choose or write something. Or take 'Rather not', that is fine too.",
      notHere: "That is not possible right now. Choose something else, you are still where you were."),
    team: .english,
    problems: .english)
}

extension InterfaceTexts.Problems {
  /// English.
  static let english = InterfaceTexts.Problems(
    notFound: .init(
      happened: "I don't know this page",
      kept: "Nothing is lost. What you did is still there.",
      todo: "Check the address, or go back to your start page."),
    linkGone: .init(
      happened: "This link no longer works",
      kept: "Links last for a while only. I do remember where you were.",
      todo: "Ask the web team for a new link. You can go straight on with it."),
    sessionOver: .init(
      happened: "You are signed out",
      kept: "What you did is still there. Perhaps only your last answer is not.",
      todo: "Open your own link once more. Then we go on where you were."),
    formTooOld: .init(
      happened: "This page was open for too long",
      kept: "Your answer was not sent. Everything before it is still there.",
      todo: "Go to your start page and choose 'Go on'."),
    badForm: .init(
      happened: "I can't read this",
      kept: "Your answer was not sent. Everything before it is still here.",
      todo: "Go back and try again."),
    tooLarge: .init(
      happened: "That is too much for me",
      kept: "Your answer was not sent. Everything before it is still here.",
      todo: "Go back, make it shorter and try again."),
    notYours: .init(
      happened: "This page is for the web team",
      kept: "Nothing has changed.",
      todo: "Are you in the web team? Then open the link that was made for it."),
    notOurs: .init(
      happened: "This page is for who follows a story",
      kept: "You are here as the web team. Nothing has changed.",
      todo: "Would you like to follow a story yourself? Then open your own link."),
    storyFault: .init(
      happened: "I lost the thread here",
      kept: "You are still where you were. It is the story's fault, not yours.",
      todo: "Tell the web team where it went wrong. You can open any other story."),
    ours: .init(
      happened: "Something went wrong on my side",
      kept: "What was saved is still there. Perhaps your last answer is not.",
      todo: "Please try again in a minute. If it stays like this, tell the web team."),
    reference: "Please mention this: {id}.",
    toStart: "To your start page",
    toTeam: "To the overview")
}

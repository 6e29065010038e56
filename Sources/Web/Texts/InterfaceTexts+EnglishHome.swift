extension InterfaceTexts.Home {
  /// English.
  static let english = InterfaceTexts.Home(
    badgesHeading: "Your badges",
    noBadges: "None yet. You get them along the way, in the stories.",
    badgeGiven: "Given to you on {date}, in",
    wardrobeHeading: "My wardrobe",
    wardrobeEmpty: "My wardrobe is still empty. You can earn something for it in the stories.",
    wardrobeOne: "There is one thing in it. You decide whether I wear it.",
    wardrobe: "There are {count} things in it. You decide what I wear.",
    noReplies: "If you write to the web team with your name on it, you will find the answer here.",
    arrange: "Arrange your start page",
    arrangeTitle: "My start page, my way",
    arrangeLead: "Put what you want to see first at the top. Leave out what you do not need.",
    blocks: [
      "stories": "Stories for you", "badges": "Your badges", "wardrobe": "My wardrobe",
      "replies": "Answers to you", "answers": "Answers for everybody", "finished": "Done",
    ],
    hide: "Leave out",
    show: "Show",
    isHidden: "Left out",
    isFixed: "Always there",
    moved: "{block} is now at place {number} of {total}.",
    nowHidden: "{block} is no longer on your start page.",
    nowShown: "{block} is back on your start page.",
    reset: "Put everything back",
    wasReset: "Everything is back as it was at first.")
}

extension InterfaceTexts.Dress {
  /// English.
  static let english = InterfaceTexts.Dress(
    title: "Dress Vicky",
    lead: "Choose what I wear. You will see me like that everywhere: here, in the stories and on the "
      + "intranet.",
    nothing: "Nothing",
    lockedOne: "1 more to be earned in the stories.",
    locked: "{count} more to be earned in the stories.",
    save: "Save",
    saved: "Saved. {name} now wears {pieces}.",
    savedPlain: "Saved. {name} is plain {name} again.",
    and: "and",
    refused: "That is not in the wardrobe. Nothing has changed. Choose something else.",
    connection: "That was not saved: there was no connection. Choose it once more in a moment.",
    empty: "The wardrobe is still empty. You can earn something for it in the stories.")
}

extension InterfaceTexts.Tell {
  /// English.
  static let english = InterfaceTexts.Tell(
    summary: "I want to say something about this",
    label: "What would you like to say?",
    note: "It goes to the web team. Your story stays where it is.",
    thanks: "Good that you say so. I pass it on to the web team. You will find the answer under 'Answers'.",
    thanksAnonymous: "Good that you say so. I pass it on to the web team, without your name.",
    empty: "Write what you would like to say first.")
}

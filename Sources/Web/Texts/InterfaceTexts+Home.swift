extension InterfaceTexts {
  /// What is an employee's own on her start page, and how she arranges it.
  struct Home: Sendable {
    let badgesHeading: String
    let noBadges: String
    /// Stands before the title of the story: `Gekregen op {date}, in`.
    let badgeGiven: String
    let wardrobeHeading: String
    let wardrobeEmpty: String
    let wardrobeOne: String
    /// Reads `Er hangen {count} dingen in mijn kast.`.
    let wardrobe: String
    let noReplies: String
    /// The link to where she arranges the page.
    let arrange: String
    let arrangeTitle: String
    let arrangeLead: String
    /// The blocks, by what they are called in the code.
    let blocks: [String: String]
    let hide: String
    let show: String
    let isHidden: String
    /// Stands beside the block that cannot be left out.
    let isFixed: String
    /// Reads `{block} staat nu op plaats {number} van {total}.`.
    let moved: String
    /// Reads `{block} staat niet meer op je startpagina.`.
    let nowHidden: String
    /// Reads `{block} staat weer op je startpagina.`.
    let nowShown: String
    /// The button that puts all back as everybody has it.
    let reset: String
    let wasReset: String
  }

  /// The page where she dresses Vicky.
  struct Dress: Sendable {
    let title: String
    let lead: String
    /// On the card that takes off what is worn.
    let nothing: String
    let lockedOne: String
    /// Reads `Nog {count} te verdienen in de verhalen.`.
    let locked: String
    let save: String
    /// Reads `Bewaard. {name} draagt nu {pieces}.`.
    let saved: String
    /// The same where nothing is worn.
    let savedPlain: String
    /// Stands between the last two of a list.
    let and: String
    /// A piece was chosen that is not hers.
    let refused: String
    /// Said by the script where a choice did not arrive.
    let connection: String
    let empty: String
  }

  /// What she can say to the web team at any moment of a story.
  struct Tell: Sendable {
    /// Opens the form.
    let summary: String
    let label: String
    let note: String
    let thanks: String
    /// The same where it went without her name.
    let thanksAnonymous: String
    let empty: String
  }
}

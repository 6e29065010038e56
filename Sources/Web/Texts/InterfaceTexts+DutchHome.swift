extension InterfaceTexts.Home {
  /// Dutch.
  static let dutch = InterfaceTexts.Home(
    badgesHeading: "Jouw badges",
    noBadges: "Je hebt er nog geen. Die krijg je onderweg, in de verhalen.",
    badgeGiven: "Gekregen op {date}, in",
    wardrobeHeading: "Mijn kast",
    wardrobeEmpty: "Mijn kast is nog leeg. In de verhalen kun je er iets voor verdienen.",
    wardrobeOne: "Er hangt één ding in. Jij mag kiezen of ik het draag.",
    wardrobe: "Er hangen {count} dingen in. Jij mag kiezen wat ik draag.",
    noReplies: "Schrijf je het webteam iets, met je naam erbij? Dan vind je hier het antwoord.",
    arrange: "Richt je startpagina in",
    arrangeTitle: "Zo wil ik mijn startpagina",
    arrangeLead: "Zet bovenaan wat je het eerst wilt zien. Wat je niet nodig hebt, laat je weg.",
    blocks: [
      "stories": "Verhalen voor jou", "badges": "Jouw badges", "wardrobe": "Mijn kast",
      "replies": "Antwoorden aan jou", "answers": "Antwoorden voor iedereen", "finished": "Al gedaan",
    ],
    hide: "Laat weg",
    show: "Laat zien",
    isHidden: "Weggelaten",
    isFixed: "Staat er altijd",
    moved: "{block} staat nu op plaats {number} van {total}.",
    nowHidden: "{block} staat niet meer op je startpagina.",
    nowShown: "{block} staat weer op je startpagina.",
    reset: "Zet alles terug zoals het was",
    wasReset: "Alles staat weer zoals het in het begin was.")
}

extension InterfaceTexts.Dress {
  /// Dutch.
  static let dutch = InterfaceTexts.Dress(
    title: "Kleed Vicky aan",
    lead: "Kies wat ik draag. Zo zie je me overal: hier, in de verhalen en op het intranet.",
    nothing: "Niets",
    lockedOne: "Nog 1 te verdienen in de verhalen.",
    locked: "Nog {count} te verdienen in de verhalen.",
    save: "Bewaar",
    saved: "Bewaard. {name} draagt nu {pieces}.",
    savedPlain: "Bewaard. {name} is weer gewoon {name}.",
    and: "en",
    refused: "Dat hangt niet in de kast. Er is niets veranderd. Kies iets anders.",
    connection: "Dat is niet bewaard: ik kreeg geen verbinding. Kies het zo nog een keer.",
    empty: "De kast is nog leeg. In de verhalen kun je er iets voor verdienen.")
}

extension InterfaceTexts.Tell {
  /// Dutch.
  static let dutch = InterfaceTexts.Tell(
    summary: "Hier wil ik iets over kwijt",
    label: "Wat wil je kwijt?",
    note: "Het gaat naar het webteam. Je verhaal blijft staan waar het staat.",
    thanks: "Fijn dat je het zegt. Ik geef het door aan het webteam. Het antwoord vind je straks bij "
      + "'Antwoorden'.",
    thanksAnonymous: "Fijn dat je het zegt. Ik geef het door aan het webteam, zonder je naam.",
    empty: "Schrijf eerst wat je kwijt wilt.")
}

extension NewsItem {
  /// The week's news, the latest first.
  static let all = [
    NewsItem(
      slug: "zevende-brug", title: "De zevende brug: nu ook op de kaart", topic: .stad, day: "vandaag",
      intro: "De brug zelf is er nog niet. De plek waar hij komt wel.",
      text: [
        "Na eenendertig jaar plannen staat de zevende brug op de kaart van de stad. De tekening is groen, de lijn "
          + "is gestippeld.",
        "Wim Terpstra van Wegen verwacht het eerste overleg in het voorjaar. Tot die tijd loop je om via brug zes.",
      ],
      comments: [Comment(who: "Victor", text: "Zes. Nog steeds.")], likes: 23),
    NewsItem(
      slug: "balie-later-open", title: "De balie is donderdag langer open", topic: .werk, day: "gisteren",
      intro: "Inwoners kunnen donderdag tot acht uur terecht.",
      text: [
        "Veel inwoners werken overdag. Daarom blijft de balie elke donderdag open tot acht uur 's avonds.",
        "Wil je een avond meedoen? Zeg het tegen Noor de Wit van Klantcontact.",
      ],
      comments: [], likes: 41),
    NewsItem(
      slug: "lift", title: "De lift stopt weer op de tweede", topic: .gebouw, day: "maandag",
      intro: "De lift wilde naar drie. Dat is nu besproken.",
      text: [
        "De lift ging sinds vorige week alleen nog naar de derde verdieping. Een monteur heeft er een gesprek mee "
          + "gehad. Sinds vanochtend stopt hij weer overal."
      ],
      comments: [Comment(who: "Bas Oudkerk", text: "Uit en weer aan.")], likes: 67),
    NewsItem(
      slug: "welkom-maya", title: "Nieuw bij Energie: Maya Thorne", topic: .mensen, day: "vrijdag",
      intro: "Ze helpt wijken van het gas af, en ze bakt.",
      text: [
        "Maya komt uit een stad met elf bruggen. Ze vindt zes ook mooi. Zeg haar eens gedag op de eerste."
      ],
      comments: [], likes: 88),
    NewsItem(
      slug: "bladeren", title: "Bladkorven staan weer buiten", topic: .stad, day: "donderdag",
      intro: "Honderdtwintig korven, en een kaart waar ze staan.",
      text: ["Team Groen heeft de bladkorven geplaatst. Is er één vol? Bel Karim Bouzidi, of twee keer."],
      comments: [], likes: 12),
  ]
}

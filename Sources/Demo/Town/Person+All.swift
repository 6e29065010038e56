extension Person {
  /// Everybody who works in Zevenbruggen, and the cat.
  static let all = [
    Person(
      "noor-de-wit", "Noor de Wit", "Medewerker balie", "Klantcontact", phone: "0700 142",
      days: "maandag, dinsdag en donderdag", topics: "paspoort, verhuizen, rijbewijs",
      about: "Vraag maar. Als ik het niet weet, weet ik wie het weet.", Portrait(.bob, "b", "2")),
    Person(
      "karim-bouzidi", "Karim Bouzidi", "Teamleider", "Groen", phone: "0700 387",
      days: "maandag tot en met donderdag", topics: "bomen, snoeien, speeltuin",
      about: "Meestal buiten. Bel gerust twee keer.", Portrait(.beard, "c", "3")),
    Person(
      "maya-thorne", "Maya Thorne", "Adviseur", "Energie", phone: "0700 221",
      days: "dinsdag tot en met vrijdag", topics: "isoleren, warmte, zonnepanelen",
      about: "New here. My Dutch is warming up.", Portrait(.curls, "d", "4")),
    Person(
      "victor", "Victor", "Broertje", "Webteam", phone: "0700 014", days: "op dinsdag",
      topics: "tellen, komma's, bruggen", about: "Zes. Ik heb ze geteld.", Portrait(.wild, "a", "5")),
    Person(
      "mies", "Mies", "Muizen", "Facilitair", phone: "0700 009", days: "alle nachten",
      topics: "muizen, slapen, vensterbank", about: "Wordt vaak gebeld. Neemt niet op.",
      Portrait(.cat, "e", "6")),
    Person(
      "gerda-poelstra", "Gerda Poelstra", "Kok", "Kantine", phone: "0700 311",
      days: "maandag tot en met vrijdag", topics: "taart, lunch, soep, allergie",
      about: "Er is nog taart. Wees snel.", Portrait(.bun, "b", "1")),
    Person(
      "joost-riemersma", "Joost Riemersma", "Rioolbeheerder", "Riolering", phone: "0700 512",
      days: "maandag tot en met vrijdag", topics: "riool, put, wateroverlast",
      about: "Deksel weg? Bel meteen.", Portrait(.cap, "a", "3")),
    Person(
      "samira-el-fassi", "Samira el Fassi", "Parkeren en vergunningen", "Handhaving", phone: "0700 630",
      days: "maandag, woensdag en vrijdag", topics: "parkeren, vergunning, fietswrak",
      about: "Ik vind altijd een plek.", Portrait(.scarf, "c", "2")),
    Person(
      "bas-oudkerk", "Bas Oudkerk", "Servicedesk", "Automatisering", phone: "0700 700",
      days: "maandag tot en met vrijdag", topics: "wachtwoord, telefoon, printer",
      about: "Uit en weer aan. Serieus.", Portrait(.short, "b", "5")),
    Person(
      "lin-hofstede", "Lin Hofstede", "Redacteur", "Webteam", phone: "0700 015",
      days: "maandag tot en met donderdag", topics: "intranet, teksten, foto's",
      about: "Korte zinnen, lange wandelingen.", Portrait(.bob, "d", "6")),
    Person(
      "wim-terpstra", "Wim Terpstra", "Bruggenbouwer", "Wegen", phone: "0700 007",
      days: "dinsdag en woensdag", topics: "bruggen, planning, verkeer",
      about: "De zevende komt eraan.", Portrait(.bald, "a", "4")),
    Person(
      "aisha-mensah", "Aisha Mensah", "Juridisch adviseur", "Bestuurszaken", phone: "0700 218",
      days: "maandag, dinsdag en donderdag", topics: "privacy, bezwaar, verordening",
      about: "Leest ook de kleine letters.", Portrait(.bun, "d", "3")),
  ]
}

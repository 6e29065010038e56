extension AuthorTexts {
  /// Dutch.
  static let dutch = AuthorTexts(
    title: "Jullie verhalen",
    lead: "Zo staan de verhalen nu in de map. Sla je iets op? Dan zie je het hier meteen.",
    caption: "Per verhaal: wat er gevonden is en wat er bewezen is",
    story: "Verhaal", checks: "Gevonden", proof: "Bewijs",
    none: "Er staat nog geen verhaal in de map.",
    uploadHeading: "Zet een verhaal in de map",
    uploadNote: "Een bestand story.xml van hooguit 4 MB, of een zip van de hele map van hooguit 20 MB. "
      + "Een zip vervangt ook de plaatjes, tests en vertalingen.",
    file: "Bestand", replace: "Vervang de versie die er al staat", upload: "Zet in de map",
    download: "Download dit verhaal", archive: "Download de map als zip",
    noArchive: "De map van dit verhaal is te groot om als zip te downloaden.",
    findings: "Wat ik vond", noFindings: "Ik vond niets om te verbeteren.",
    foundByProof: "In het verhaal zelf vond ik niets. In het bewijs wel, dat staat hieronder.", tip: "Tip:",
    proofHeading: "Wat ik kan bewijzen",
    noProof: "Ik kan nog niets bewijzen: haal eerst de fouten eruit.",
    itGoesLikeThis: "Zo gaat het:", employee: "Collega:",
    graph: "Plattegrond",
    graphNote: "Elk vak is een scène, elk vak met ronde hoeken een einde. Bij een kruisje (✗) staat wat er "
      + "mis kan gaan, of waar nooit iemand komt.",
    noGraph: "Hier kan ik geen plattegrond tekenen. Op de server moet Graphviz staan, en het verhaal moet "
      + "leesbaar zijn.",
    refusalTitle: "Dit bestand kan ik niet gebruiken", noFile: "Kies eerst een bestand.",
    tooLarge: "De story.xml is te groot. Hooguit 4 MB kan.",
    unreadable: "Dit is geen verhaal dat ik kan lezen.",
    unwritable: "Ik kan niet in de map schrijven. Vraag de beheerder van de server.",
    replaced: "Gelukt: de nieuwe versie staat in de map, in plaats van de oude.",
    added: "Gelukt: het verhaal staat in de map.",
    isEnglish: false)
}

extension PlayTexts {
  /// Dutch.
  static let dutch = PlayTexts(
    heading: "Speel een scène",
    lead: "Zie een scène meteen zoals een collega hem ziet. Er wordt niets bewaard.",
    scene: "Scène", language: "Taal", variables: "Zet variabelen vooraf",
    asTold: "Zoals in het verhaal", begins: "Het verhaal begint met: {value}.",
    beginsWhereEmpty: "Vul je niets in? Dan begint het verhaal met {value}.",
    beginsEmpty: "Het verhaal begint leeg.",
    start: "Speel vanaf hier",
    faulty: "Er zitten nog fouten in dit verhaal. Haal die er eerst uit, dan kun je het spelen.",
    toFindings: "Bekijk wat ik vond",
    sceneRefused: "Deze scène is er niet. Kies een andere.",
    languageRefused: "In deze taal is het verhaal er niet. Kies een andere.",
    rehearsal: "Proefspel", nothingKept: "Proefspel: er wordt niets bewaard.",
    playing: "Je speelt vanaf '{scene}', als {name} van {department}. De klok staat stil.",
    again: "Nog een keer vanaf deze scène", againChanged: "Begin opnieuw met het nieuwe bestand",
    other: "Andere scène", back: "Terug naar het verhaal",
    changed: "Het bestand is intussen veranderd. Je speelt nog zoals het was toen je begon.",
    fault: "Hier loopt het verhaal vast", faultAt: "Waarom: {why} ({place}).",
    jump: "Spring naar dat moment",
    feedbackToCome: "Dit is een proefspel: wat je hier invult, gaat nergens heen.",
    feedbackNotSent: "Dit is een proefspel: je feedback is nergens heen gegaan.",
    missingNotSent: "Dit is een proefspel: het webteam krijgt hier geen melding van.",
    overIntranet: "Bekijk het over het intranet",
    overIntranetNote:
      "Wie dit adres opent, speelt met je mee, twee uur lang. Stuur het alleen naar wie je vertrouwt.",
    state: "Toestand", variablesNow: "Variabelen", emptyText: "leeg",
    noVariables: "Dit verhaal heeft geen variabelen.",
    decided: "Wat er bij je laatste stap gebeurde",
    nothingDecided: "Er is niets uitgerekend en er is geen variabele veranderd.",
    gone: .init(
      happened: "Dit proefspel is er niet meer",
      kept: "Je bent niets kwijt: van een proefspel wordt nooit iets bewaard.",
      todo: "Na twee uur zonder antwoord ruim ik het op, en ook als de server opnieuw begint. Begin gerust "
        + "nog een keer."))
}

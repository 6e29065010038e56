extension InterfaceTexts {
  /// Dutch, level B1, "je": the language the pages were written in first.
  static let dutch = InterfaceTexts(
    language: "nl",
    page: Page(
      skipLink: "Naar de inhoud",
      homeLabel: "Vicky, naar je startpagina",
      signOut: "Uitloggen",
      footer: "Vicky is een programma. Een vrolijk programma, maar toch.",
      windowTitle: "{page} · Vicky",
      refusedTitle: "Let op: {title}"),
    welcome: Welcome(
      title: "Hoi, ik ben Vicky",
      lead: "Ik laat je zien wat je met ons intranet kunt doen. Stap voor stap, en in je eigen tempo.",
      nothingHeading: "Je hebt je eigen link nodig",
      nothingText: "Die staat in een bericht van het webteam. Open hem, en we kunnen beginnen.",
      noLinkHeading: "Geen link gekregen?",
      noLinkText: "Vraag er een aan het webteam van je organisatie. Zij maken er zo een voor je.",
      contactLabel: "Je bereikt ze zo:"),
    openLink: OpenLink(
      title: "Deze link is van jou",
      lead: "Vicky staat voor je klaar. Met de knop ga je naar je eigen startpagina.",
      leadTeam: "Met de knop ga je naar de pagina's van het webteam.",
      go: "Ga verder met Vicky",
      keepNote: "Houd de link voor jezelf. Wie hem heeft, ziet wat jij ziet.",
      sharedNote: "Deel je deze computer met iemand? Log dan uit als je klaar bent."),
    start: Start(
      title: "Je startpagina",
      greeting: "Hoi {name}!",
      greetingWithoutName: "Hoi!",
      leadBusy: "Zullen we verder waar je was?",
      leadFresh: "Er staat iets nieuws voor je klaar. Begin wanneer het jou past.",
      leadDone: "Je hebt alles gezien wat ik nu te vertellen heb.",
      busyHeading: "Hier was je gebleven",
      freshHeading: "Nieuw voor jou",
      finishedHeading: "Al gedaan",
      answersHeading: "Antwoorden",
      goOn: "Ga verder",
      begin: "Begin",
      pauseNote: "Nu even niet? Prima. Ik onthoud waar je bent, ook op een andere computer.",
      nothing: "Er staat nu niets voor je klaar. Komt er iets bij, dan zie je het hier.",
      oneMinute: "Ongeveer 1 minuut.",
      minutes: "Ongeveer {count} minuten.",
      step: "Stap {number} van {total}",
      finishedOn: "Klaar op {date}",
      ended: "Gestopt",
      youWrote: "Jij schreef",
      someoneWrote: "Iemand schreef",
      webTeamAnswers: "Het webteam antwoordt",
      publicHeading: "Antwoorden voor iedereen",
      publicIntro: "Een collega schreef dit zonder naam. Het antwoord is voor ons allemaal.",
      seenHeading: "Wat ziet het webteam van jou?",
      seen: "Of je met een verhaal bent begonnen en of je het uit hebt, met de datum. En wat je zelf aan "
        + "het webteam schrijft. Meer niet: niet hoe lang je erover doet en niet wat je mij antwoordt.",
      seenWithoutNames: "Alleen hoeveel collega's begonnen zijn en klaar zijn, zonder namen. En wat je zelf "
        + "aan het webteam schrijft. Niet hoe lang je erover doet en niet wat je mij antwoordt."),
    tour: Tour(
      conversation: "Het gesprek",
      yourAnswer: "Jouw antwoord",
      overHeading: "Dit verhaal is uit",
      you: "Jij",
      send: "Verder",
      skipQuestion: "Sla deze vraag over",
      yes: "Ja",
      no: "Nee",
      numberNote: "Een heel getal van {least} tot en met {most}.",
      textNote: "Hooguit {count} tekens.",
      done: "Gelukt",
      hint: "Geef me een tip",
      missing: "Ik zie het niet",
      skipTask: "Sla deze opdracht over",
      openPage: "Open {page}",
      back: "Eén stap terug",
      leave: "Sla dit stuk over",
      pause: "Pauze",
      pauseNote: "Ik onthoud waar je bent.",
      toStart: "Naar je startpagina",
      beginAgain: "Begin opnieuw",
      refusalTitle: "Dat ging nog niet goed",
      connection: "Je antwoord is niet aangekomen. Wat je hebt ingevuld, staat er nog. Probeer het zo weer.",
      skipped: "Overgeslagen",
      feedbackPassed: "Oké, verder",
      feedbackSent: "Fijn dat je het zegt. Ik heb het doorgegeven aan het webteam.",
      missingReported: "Ik heb het webteam verteld dat dit er niet was. Zonder je naam.",
      today: "Vandaag"),
    feedback: Feedback(
      smileys: ["Heel slecht", "Slecht", "Gaat wel", "Goed", "Heel goed"],
      oneStar: "1 ster",
      stars: "{count} sterren",
      npsEnds: "0 is zeker niet, 10 is heel zeker.",
      textLabel: "Wil je er iets bij zeggen?",
      onlyTextLabel: "Jouw bericht aan het webteam",
      textNote: "Het hoeft niet. Het webteam leest alles.",
      anonymous: "Laat mijn naam weg",
      anonymousNote: "Met je naam erbij vind je het antwoord straks bij 'Antwoorden'. Zonder naam ziet het "
        + "webteam alleen wat je schrijft en in welke week.",
      signedNote: "Je naam staat erbij. Het antwoord vind je straks bij 'Antwoorden'.",
      send: "Verstuur naar het webteam",
      skip: "Liever niet"),
    refusals: Refusals(
      oldTurn: "Je was al verder, misschien in een ander venster. Er is niets kwijt: hier ben je nu.",
      chooseOne: "Kies een van de antwoorden.",
      number: "Vul een heel getal in van {least} tot en met {most}.",
      textMissing: "Vul iets in.",
      textTooLong: "Maak het korter: hooguit {count} tekens.",
      feedbackEmpty: "Kies iets of schrijf iets. Of kies 'Liever niet', dat mag ook.",
      notHere: "Dat kan op dit moment niet. Kies iets anders, je bent nog waar je was."),
    team: .dutch,
    problems: .dutch)
}

extension InterfaceTexts.Problems {
  /// Dutch.
  static let dutch = InterfaceTexts.Problems(
    notFound: .init(
      happened: "Deze pagina ken ik niet",
      kept: "Er is niets kwijt. Wat je al gedaan hebt, staat er nog.",
      todo: "Kijk of het adres klopt, of ga terug naar je startpagina."),
    linkGone: .init(
      happened: "Deze link doet het niet meer",
      kept: "Links gaan een tijdje mee. Waar je was, heb ik wel onthouden.",
      todo: "Vraag het webteam om een nieuwe link. Daarmee ga je gewoon verder."),
    sessionOver: .init(
      happened: "Je bent uitgelogd",
      kept: "Wat je al gedaan hebt, staat er nog. Alleen je laatste antwoord misschien niet.",
      todo: "Open je eigen link nog een keer. Dan gaan we verder waar je was."),
    formTooOld: .init(
      happened: "Deze pagina stond te lang open",
      kept: "Je antwoord is niet verstuurd. Alles van daarvoor is er nog.",
      todo: "Ga naar je startpagina en kies 'Ga verder'."),
    badForm: .init(
      happened: "Dit kan ik niet lezen",
      kept: "Je antwoord is niet verstuurd. Alles van daarvoor is er nog.",
      todo: "Ga terug en probeer het nog eens."),
    tooLarge: .init(
      happened: "Dat is me te veel",
      kept: "Je antwoord is niet verstuurd. Alles van daarvoor is er nog.",
      todo: "Ga terug, maak het korter en probeer het nog eens."),
    notYours: .init(
      happened: "Deze pagina is voor het webteam",
      kept: "Er is niets veranderd.",
      todo: "Hoor je bij het webteam? Open dan de link die voor het webteam is gemaakt."),
    notOurs: .init(
      happened: "Deze pagina is voor wie een verhaal volgt",
      kept: "Je bent hier als webteam. Er is niets veranderd.",
      todo: "Wil je zelf een verhaal volgen? Open dan je eigen link."),
    storyFault: .init(
      happened: "Ik raak hier de draad kwijt",
      kept: "Je staat nog waar je stond. Dit ligt aan het verhaal, niet aan jou.",
      todo: "Laat het webteam weten waar het misging. Een ander verhaal kun je gewoon openen."),
    ours: .init(
      happened: "Er ging bij mij iets mis",
      kept: "Wat bewaard was, is er nog. Je laatste antwoord misschien niet.",
      todo: "Probeer het over een minuut nog eens. Blijft het zo? Zeg het dan tegen het webteam."),
    reference: "Noem daarbij dit kenmerk: {id}.",
    toStart: "Naar je startpagina",
    toTeam: "Naar het overzicht")
}

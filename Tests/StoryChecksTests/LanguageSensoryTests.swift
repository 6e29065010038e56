import StoryChecks
import StoryModel
import Testing

/// Instructions that rely on what is seen alone, and words that only look like it.
@Suite struct LanguageSensoryTests {
  @Test(arguments: [
    ("Klik op de rode knop.", "rode knop", "colour"), ("klik op de rode knop", "rode knop", "colour"),
    ("De knop rechts", "knop rechts", "place"),
    ("Het ronde icoon linksboven", "ronde icoon linksboven", "shape"),
    ("Druk dan op de groene knop.", "groene knop", "colour"),
    ("Tik op het rode bolletje.", "rode bolletje", "colour"),
    ("Klik op de rode stip rechts.", "rode stip rechts", "colour"),
    ("Kies de blauwe knop.", "blauwe knop", "colour"),
    ("Klik op het ronde icoontje.", "ronde icoontje", "shape"),
    ("Klik op de vierkante knop.", "vierkante knop", "shape"),
    ("Klik op de grote knop.", "grote knop", "size"), ("Kies het kleine icoon.", "kleine icoon", "size"),
    ("Klik op de bovenste knop.", "bovenste knop", "place"),
    ("Klik op de linkerknop.", "linkerknop", "place"),
    ("Kies de rechter knop.", "rechter knop", "place"), ("Klik rechtsboven.", "Klik rechtsboven", "place"),
    ("Klik rechtsboven op het icoon.", "rechtsboven op het icoon", "place"),
    ("Klik daarna linksonder in de hoek.", "Klik daarna linksonder", "place"),
    ("Zie je de oranje knop? Daar moet je zijn.", "oranje knop", "colour"),
    ("De groene knop opent het menu.", "groene knop", "colour"),
    ("Klik op de link onderaan de pagina.", "link onderaan", "place"),
    ("Klik op de knop die rechts staat.", "knop die rechts", "place"),
    ("Je moet op het gele vakje klikken.", "gele vakje", "colour"),
    ("Eerst dit. Klik daarna op de paarse link.", "paarse link", "colour"),
    ("Klik op de lichtblauwe tegel.", "lichtblauwe tegel", "colour"),
    ("Klik op het kleine groene icoontje.", "kleine groene icoontje", "colour"),
    ("Tik op het rode hartje.", "rode hartje", "colour"), ("Kies de groene.", "Kies de groene", "colour"),
    ("Het icoon helemaal rechtsboven is van jou.", "icoon helemaal rechtsboven", "place"),
    ("Kies het rode bolletje.", "rode bolletje", "colour"),
    ("Zie je rechtsboven dat groene icoontje?", "rechtsboven dat groene icoontje", "colour"),
    ("Klik op de rode knop rechts in beeld om te beginnen.", "rode knop rechts", "colour"),
    ("Wil je stoppen? Gebruik dan de zwarte knop.", "zwarte knop", "colour"),
  ])
  func dutch(_ text: String, _ words: String, _ sense: String) {
    let found = SensoryWords.findings(in: FlatText(text), .dutch)
    #expect(found.map(\.words) == [words])
    #expect(found.map(\.sense.rawValue) == [sense])
    #expect(found.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) } == [words])
  }

  @Test(arguments: [
    ("Click the red dot on the right.", "red dot on the right", "colour"),
    ("click the red dot on the right", "red dot on the right", "colour"),
    ("Press the green button.", "green button", "colour"),
    ("Press the square button.", "square button", "shape"),
    ("The button on the right", "button on the right", "place"),
    ("Click the round icon.", "round icon", "shape"),
    ("Use the icon in the top right corner.", "icon in the top right", "place"),
    ("Click the big button.", "big button", "size"), ("Tap the blue circle.", "blue circle", "colour"),
    ("Click the button at the bottom.", "button at the bottom", "place"),
    ("Choose the small link.", "small link", "size"),
    ("Tap the light blue tile.", "light blue tile", "colour"),
    ("Click on the grey box.", "grey box", "colour"), ("Click the green one.", "Click the green", "colour"),
    ("Click on the right.", "Click on the right", "place"),
    ("Tap in the top left corner.", "Tap in the top left", "place"),
    ("The yellow button opens your page.", "yellow button", "colour"),
    ("Then press the top button.", "top button", "place"), ("Click the left icon.", "left icon", "place"),
    ("Select the orange star.", "orange star", "colour"),
    ("Click the link on the left.", "link on the left", "place"),
    ("To stop, click the black button.", "black button", "colour"),
    ("Click the bottom-left icon.", "bottom-left icon", "place"),
    ("Do you see the purple icon? Click it.", "purple icon", "colour"),
    ("Click the round green icon in the upper left.", "round green icon in the upper left", "colour"),
    ("Choose the blue box.", "blue box", "colour"),
    ("Tap the triangular icon on your screen.", "triangular icon", "shape"),
  ])
  func english(_ text: String, _ words: String, _ sense: String) {
    let found = SensoryWords.findings(in: FlatText(text), .english)
    #expect(found.map(\.words) == [words])
    #expect(found.map(\.sense.rawValue) == [sense])
  }

  @Test(arguments: [
    "De groene knop Opslaan staat klaar.", "Klik op de groene knop Opslaan.",
    "Klik op de groene Opslaan-knop.",
    "Klik op de rode knop met 'Stop'.", "Klik op de knop “Bewaren” rechts.", "Klik rechtsboven op Aanpassen.",
    "Klik op de groene knop. Die heet 'Opslaan'.", "Klik op het ronde icoon met de naam Zoeken.",
    "Klik op de knop rechts, die heet Verder.", "Links en rechts wordt gemopperd.",
    "Je vindt ze links en rechts.",
    "Hierboven lees je hoe het zit.", "Er loopt een rode draad door het verhaal.",
    "Hij werkt hier sinds een blauwe maandag.",
    "Je hebt rechten als medewerker.", "Victor zit rechts van me.", "Kijk eens naar links en naar rechts.",
    "De kat is zwart en zit op een rode stoel.", "Klik op Opslaan.", "We gaan rechtsaf bij de groene brug.",
    "Groen licht van het webteam: kies een groep.", "Kies een groep die bij je past, groot of klein.",
    "Er is een grote groep met een rode vlag.", "Open een klein menu met taart.",
    "Victor draagt een blauwe trui.",
    "Druk op de rode knop van het koffieapparaat.", "De rode knop op de printer doet niets.",
    "Druk op het pijltje naar rechts.", "Klik met rechts op het bestand.", "Typ een woord in het witte veld.",
    "In het menu links staat alles.", "Er staat een foto onderaan.", "De rechter gaf Victor gelijk.",
    "Een rode knop? Nee, die is er niet.", "Zes bruggen, en de bovenste is van ijzer.",
    "Klik op de foto van de zwarte kat.",
    "De link tussen links en rechts is zoek.", "Wie links loopt, komt rechts uit.",
    "Klik gerust, er gaat niets kapot.",
  ])
  func dutchIsFine(_ text: String) {
    #expect(SensoryWords.findings(in: FlatText(text), .dutch) == [])
  }

  @Test(arguments: [
    "Click the green Save button.", "Click the green button Save.", "Click the red 'Stop' button.",
    "Press the button called Next on the right.", "Click Save on the right.", "Click the blue link Groups.",
    "That is right.", "You have the right to say no.", "The right button for you is the one you need.",
    "Click the right link to get there.", "All right, click on.", "Nobody was left.",
    "What is left? Click on.",
    "A red thread runs through it.", "Victor sits on the right.", "Press the left arrow.",
    "Press the left mouse button.", "The green bridge is the big one.", "Choose a group, large or small.",
    "We start at the top.", "Look left and right.", "Press the red button on the coffee machine.",
    "The lift has a green button.", "Bottom line: click Save.", "Once in a blue moon somebody clicks.",
    "Click the green button. It is called 'Save'.", "A black cat sat on the box.",
    "Read it in black and white.",
    "See the big picture.", "Click your name.", "The round of talks begins now.",
    "Type it in the white field.",
    "Choose a big box of cake.", "Pick a colour: red, green or blue.",
  ])
  func englishIsFine(_ text: String) {
    #expect(SensoryWords.findings(in: FlatText(text), .english) == [])
  }

  @Test func whatIsMarkedAsANameIsOne() {
    let place = FlowText([
      .characters("Klik rechtsboven op "), .open(.keyboard), .characters("aanpassen"), .close,
      .characters("."),
    ])
    #expect(Self.words(in: place) == [])
    let bold = FlowText([
      .characters("Klik op de groene knop "), .open(.strong), .characters("Opslaan"), .close,
      .characters("."),
    ])
    #expect(Self.words(in: bold) == [])
  }

  @Test func stressIsNoName() {
    let text = FlowText([
      .characters("Klik op de "), .open(.strong), .characters("rode"), .close, .characters(" knop."),
    ])
    #expect(Self.words(in: text) == ["rode knop"])
  }

  @Test func alternativesAreLookedAtOneByOne() {
    let text = FlowText([
      .characters("Klik op "), .vary(0), .varyCase, .open(.keyboard), .characters("Opslaan"), .close,
      .varyCase,
      .characters("de knop rechts"), .endVary, .characters("."),
    ])
    #expect(FlatText.all(in: text, .dutch).map(\.characters) == ["Klik op Opslaan.", "de knop rechts"])
    #expect(Self.words(in: text) == ["knop rechts"])
  }

  private static func words(in text: FlowText) -> [String] {
    FlatText.all(in: text, .dutch).flatMap { SensoryWords.findings(in: $0, .dutch) }.map(\.words)
  }
}

import StoryChecks
import StoryModel
import Testing

/// Link texts, read alone.
@Suite struct LanguageLinkTests {
  @Test(arguments: [
    "hier", "Hier", "HIER.", "klik hier", "Klik hier!", "klik  dan maar hier", "Lees meer", "lees meer…",
    "Lees verder »",
    "meer", "Meer info", "meer informatie", "deze link", "Klik op deze link", "via deze pagina", "link",
    "linkje",
    "Ga naar de website", "de website", "klik hier om verder te lezen", "Bekijk hier", "hier klikken",
    "› verder",
    "open de pagina", "Download", "lees hier meer", "(hier)", "informatie", "daar", "doorgaan",
    "click here", "Click Here!", "here", "Read more", "read more...", "more", "this link", "Click this link",
    "this",
    "Learn more", "find out more", "see more →", "more information", "Go to the website", "tap here", "link",
    "details",
    "Continue reading here", "view", "please click here", "the page",
    "https://intranet.example/groepen", "http://zevenbruggen.example", "www.zevenbruggen.example", "/groepen",
    "zevenbruggen.example/groepen", "→", "", " ", "»", "HTTPS://INTRANET.EXAMPLE",
  ])
  func saysNothing(_ text: String) { #expect(LinkWords.isVague(text)) }

  @Test(arguments: [
    "het smoelenboek", "Groepen", "de blog van Victor", "Meer over groepen", "Lees meer over de fanclub",
    "Hier werk je", "Hoe vraag ik verlof aan?", "klik hier voor het verlofformulier", "Home", "Help",
    "Contact",
    "meer groepen", "verlof aanvragen", "Hieronder", "Zoek een collega", "de website van Zevenbruggen",
    "Deze week in de kantine", "dit jaar", "Verder met de quiz", "Open dag", "Downloads van het webteam",
    "zevenbruggen.example", "noor@zevenbruggen.example", "14 010", "Link met de wijk", "en/of",
    "the address book", "Groups", "Victor's blog", "More about groups", "Read more about the fan club",
    "Press",
    "Here lives Victor", "Ask for leave", "On site", "Find out", "Continue to the quiz", "This week's menu",
    "Open day", "The website of Seven Bridges", "View all groups", "Help", "Moreover", "Click art", "24/7",
    "\u{FFFC}",
    "1/2",
  ])
  func saysWhereItLeads(_ text: String) { #expect(!LinkWords.isVague(text)) }

  @Test func linksAreFoundInAText() {
    let text = FlowText([
      .characters("Wéér "), .open(.link(href: "/a")), .characters("klik "), .open(.strong),
      .characters("hier"),
      .close, .close, .characters(" of "), .open(.link(href: "/b")), .characters("Groepen"), .close,
    ])
    #expect(FlatText.all(in: text, .dutch).map(\.links) == [["klik hier", "Groepen"]])
    #expect(FlatText.all(in: FlowText("Niets"), .dutch).map(\.links) == [[]])
    #expect(FlatText.all(in: FlowText(""), .dutch).map(\.characters) == [""])
  }
}

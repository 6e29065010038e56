import StoryChecks
import Testing

/// Where one sentence ends and the next begins; `|` stands between them.
@Suite struct LanguageSentenceTests {
  @Test(arguments: [
    "Hoi!|Ik ben Vicky.", "Het zijn er zes.|Ik heb ze geteld.", "Zie je dat?|Mooi zo.", "Eén.|Twee.|Drie.",
    "Dat was het|", "Ja, laat maar zien|", "Hij zei: 'Kom maar.'|En ik kwam.", "\"Hoe dan?\"|Zo dus.",
    "(Dat mag.)|Echt waar.", "Hm...|Die tel ik mee.", "Nou…|Goed dan.", "Wat?!|Dat kan niet.",
    "We kiezen plan B.|Daarna gaan we naar huis.", "Neem taart, koffie enz.|Dan komen ze wel.",
    "Het was in 2019.|Toen was alles anders.", "Kijk op zevenbruggen.example.|Daar staat het.",
    "Ga naar https://intranet.example/a?b=c.|Klik dan door.", "Dat kost € 3.500.|Meer niet.",
    "Bel s.v.p.|Dank je.",
    "Je bent er.|‘Klaar?’|Ja.", "«Klaar.»|Goed zo.", "Kom om 9.30 uur.|Niet later.", "Wij ook.|ik niet.",
    "It works.|Try it.", "We meet at 9 a.m.|Be there.", "Bring paper, pens etc.|Coffee is there.",
    "No.|That is wrong.",
    "She works at Bridges Inc.|He does not.", "Klaar!|😀 Tot morgen.", "Ik zag J. Bakker.|Hij zwaaide.",
  ])
  func itEnds(_ text: String) { check(text) }

  @Test(arguments: [
    "Vraag het bijv. aan Victor.|", "Er zijn o.a. Groepen en Blogs.|",
    "Vraag dhr. De Vries of mevr. Bakker.|",
    "Een taart, een kat enz. mogen ook.|", "Het zijn er 3.500 of meer.|", "Dat kost € 12,50 of 13.75 euro.|",
    "Hm... ik weet het niet.|", "Nou… goed dan.|", "'Hoe dan?' vroeg Victor.|", "\"Kom.\" zei hij.|",
    "Zie art. 5 en blz. 12.|", "Op 3 jan. 2027 begint het.|", "Bel J. Bakker of A.B. Visser.|",
    "Kijk op www.zevenbruggen.example voor meer.|",
    "Mail naar noor.demo@zevenbruggen.example als het niet lukt.|",
    "1. Open de pagina.|", "Dat kan d.w.z. Victor kan het.|", "M.b.t. Groepen weten we niets.|",
    "Ask Mr. Bridges or Dr. Stone.|", "Use a group, e.g. Gardening.|", "That is, i.e. Victor.|",
    "See no. 5 or fig. 3.|",
    "\"Really?\" she asked.|", "Well... maybe.|", "Version 2.1.3 is here.|", "Meet J. R. Stone today.|",
    "Stuur het naar de afd. burgerzaken.|", "Kom a.u.b. op tijd.|", "Het is ca. 3 km.|",
    "De heer 't Hart komt.|",
  ])
  func itGoesOn(_ text: String) { check(text) }

  @Test func offsetsAreOfBytes() {
    #expect(Sentences.ranges(in: "Eén! Twéé.") == [0..<5, 6..<13])
    #expect(Sentences.ranges(in: "") == [])
    #expect(Sentences.ranges(in: " ") == [])
    #expect(Sentences.ranges(in: "...") == [0..<3])
    #expect(Sentences.ranges(in: "a.\u{A0}B.") == [0..<2, 4..<6])
  }

  @Test func brokenCharactersAtTheEndAreNoTrap() {
    for end in ["\u{2026}", "\u{201D}", "\u{2019}", "»", "é", "😀", "’’’", ".'"] {
      #expect(Sentences.ranges(in: end).count == 1)
      #expect(Sentences.ranges(in: "Ja." + end).count == 1)
    }
  }

  private func check(_ text: String) {
    let parts = text.split(separator: "|").map(String.init)
    let joined = parts.joined(separator: " ")
    let bytes = Array(joined.utf8)
    #expect(Sentences.ranges(in: joined).map { String(decoding: bytes[$0], as: UTF8.self) } == parts)
  }
}

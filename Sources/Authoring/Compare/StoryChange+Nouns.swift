import StoryModel

extension StoryChange {
  /// What it happened to: `option ‘fanclub’ of ‘keuze’`.
  var noun: Words {
    if subject == .story { return Words("the story", nl: "het verhaal") }
    let named = subject.words + (id.map { Words(inBoth: " ‘\($0)’") } ?? .none)
    return named + (owner.map { Words(" of ‘\($0)’", nl: " van ‘\($0)’") } ?? .none)
  }
}

extension StoryChange.Subject {
  /// What an author calls it.
  var words: Words {
    switch self {
    case .story: Words("story", nl: "verhaal")
    case .variable: Words("variable", nl: "variabele")
    case .value: Words("value", nl: "waarde")
    case .badge: Words("badge", nl: "badge")
    case .audience: Words("audience", nl: "doelgroep")
    case .moved: Words("rule <moved>", nl: "regel <moved>")
    case .reset: Words("rule <reset>", nl: "regel <reset>")
    case .include: Words("included file", nl: "ingevoegd bestand")
    case .silence: Words("silenced check", nl: "uitgezette controle")
    case .scene: Words("scene", nl: "scène")
    case .option: Words("option", nl: "optie")
    case .otherwise: Words("<otherwise>", nl: "<otherwise>")
    case .answer: Words("answer", nl: "antwoord")
    case .accepted: Words("accepted spelling", nl: "goede spelling")
    case .hint: Words("hint", nl: "hint")
    case .way: Words("condition", nl: "voorwaarde")
    case .elseWay: Words("<else>", nl: "<else>")
    case .varyCase: Words("case", nl: "geval")
    default: beatWords
    }
  }

  private var beatWords: Words {
    switch self {
    case .say: Words("line", nl: "zin")
    case .image: Words("picture", nl: "afbeelding")
    case .video: Words("film", nl: "film")
    case .choose: Words("choice", nl: "keuze")
    case .ask: Words("question", nl: "vraag")
    case .quiz: Words("quiz", nl: "quiz")
    case .branch: Words("<if>", nl: "<if>")
    case .vary: Words("variation", nl: "afwisseling")
    case .set: Words("<set>", nl: "<set>")
    case .goto: Words("way on", nl: "doorgang")
    case .visit: Words("visit", nl: "bezoek")
    case .comeBack: Words("way back", nl: "weg terug")
    case .show: Words("pointer", nl: "aanwijzing")
    case .task: Words("task", nl: "opdracht")
    case .give: Words("gift", nl: "cadeau")
    case .wait: Words("pause", nl: "pauze")
    case .feedback: Words("request for feedback", nl: "vraag om feedback")
    default: Words("ending", nl: "einde")
    }
  }
}

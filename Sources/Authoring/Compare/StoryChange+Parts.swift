import StoryModel

extension StoryChange.Part {
  /// What an author calls it; the names of attributes stay as they are.
  var words: Words {
    switch self {
    case .title: Words("title", nl: "titel")
    case .summary: Words("summary", nl: "samenvatting")
    case .minutes: Words("minutes", nl: "minuten")
    case .guide: Words("guide", nl: "gids")
    case .language: Words("language", nl: "taal")
    case .begin: Words("first scene", nl: "eerste scène")
    case .type: Words("type", nl: "soort")
    case .range: Words("range", nl: "bereik")
    case .length: Words("greatest length", nl: "grootste lengte")
    case .initial: Words("initial value", nl: "beginwaarde")
    case .label: Words("label", nl: "opschrift")
    case .drawing: Words("drawing", nl: "tekening")
    case .alternative: Words("text alternative", nl: "alternatieve tekst")
    case .skip: Words("where skipping it leads", nl: "waarheen overslaan leidt")
    case .text: Words("text", nl: "tekst")
    case .speaker: Words("speaker", nl: "spreker")
    case .mood: Words("mood", nl: "stemming")
    case .outfit: Words("outfit", nl: "outfit")
    case .source: Words("file", nl: "bestand")
    case .captions: Words("captions", nl: "ondertiteling")
    case .description: Words("description", nl: "beschrijving")
    case .prompt: Words("prompt", nl: "inleiding")
    case .test, .condition: Words("condition", nl: "voorwaarde")
    case .into: Words("variable", nl: "variabele")
    default: restWords
    }
  }

  private var restWords: Words {
    switch self {
    case .kind: Words("kind", nl: "soort")
    case .question: Words("question", nl: "vraag")
    case .explanation: Words("explanation", nl: "uitleg")
    case .mode: Words("order", nl: "volgorde")
    case .value: Words("value", nl: "waarde")
    case .item: Words("item", nl: "ding")
    case .page: Words("page", nl: "pagina")
    case .name: Words("name", nl: "naam")
    case .done: Words("when it is done", nl: "wanneer het klaar is")
    case .missing: Words("what is said where it is missing", nl: "wat er klinkt als het er niet is")
    case .remind: Words("reminder", nl: "herinnering")
    case .event: Words("event", nl: "gebeurtenis")
    case .due: Words("until when", nl: "tot wanneer")
    case .topic: Words("topic", nl: "onderwerp")
    case .scale: Words("scale", nl: "schaal")
    case .outcome: Words("outcome", nl: "afloop")
    default: Words(inBoth: rawValue)
    }
  }
}

extension StoryChange.Part {
  /// What is to be said where a part is only there or not, given what it says now; nil for one that says more.
  func flag(_ value: String?) -> Words? {
    let isOn = value != nil && value != "no"
    return switch self {
    case .correct: isOn ? Words("is right now", nl: "is nu goed") : Words("is wrong now", nl: "is nu fout")
    case .once:
      isOn
        ? Words("can be chosen only once now", nl: "kan nu maar één keer gekozen worden")
        : Words("can be chosen again and again now", nl: "kan nu vaker gekozen worden")
    case .again:
      isOn
        ? Words("comes back to the choice now", nl: "komt nu terug bij de keuze")
        : Words("does not come back to the choice any more", nl: "komt niet meer terug bij de keuze")
    case .optional:
      isOn
        ? Words("may be skipped now", nl: "mag nu overgeslagen worden")
        : Words("must be answered now", nl: "moet nu beantwoord worden")
    case .milestone:
      isOn
        ? Words("is a milestone now", nl: "is nu een mijlpaal")
        : Words("is no milestone any more", nl: "is geen mijlpaal meer")
    case .onlyForSome:
      isOn
        ? Words("is passed over now where it is missing", nl: "wordt nu overgeslagen waar het ontbreekt")
        : Words(
          "is not passed over any more where it is missing",
          nl: "wordt niet meer overgeslagen waar het ontbreekt")
    case .early:
      isOn
        ? Words("can be cut short now", nl: "mag nu korter")
        : Words("cannot be cut short any more", nl: "mag niet meer korter")
    case .anonymous:
      isOn
        ? Words("may be given without a name now", nl: "mag nu zonder naam")
        : Words("must be given with a name now", nl: "moet nu met naam")
    default: nil
    }
  }
}

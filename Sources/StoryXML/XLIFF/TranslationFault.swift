import StoryModel

extension Diagnostic.Code {
  static let translationFault = Diagnostic.Code(46, "translation-fault")
}

// What is wrong with a translation file as a whole, or with which text a unit is of.
extension Diagnostic {
  static func translationFault(at range: SourceRange, _ message: Words, help: Words) -> Diagnostic {
    Diagnostic(.translationFault, at: range, message, help: help)
  }

  /// What any file can suffer from, said of a translation.
  static func translationFault(_ other: Diagnostic, isEmpty: Bool = false) -> Diagnostic {
    let help = Words(
      "Export the translation anew and translate in that file.",
      nl: "Exporteer de vertaling opnieuw en vertaal in dat bestand.")
    // Some advice speaks of stories.
    let isAboutStories = isEmpty || other.help.english.contains("<story>")
    return translationFault(at: other.range, other.message, help: isAboutStories ? help : other.help)
  }

  static func notXLIFF(_ range: SourceRange) -> Diagnostic {
    translationFault(
      at: range,
      Words("this is no XLIFF 2.0 or 2.1 file", nl: "dit is geen bestand in XLIFF 2.0 of 2.1"),
      help: Words(
        "Begin with <xliff xmlns=\"\(XLIFFDocument.namespaces[0])\" version=\"2.0\" …>, as an exported file does; "
          + "older versions of XLIFF are not read.",
        nl:
          "Begin met <xliff xmlns=\"\(XLIFFDocument.namespaces[0])\" version=\"2.0\" …>, zoals een geëxporteerd "
          + "bestand; oudere versies van XLIFF worden niet gelezen."))
  }

  static func otherStory(_ id: Located<String>, _ story: TranslatableStory) -> Diagnostic {
    let found =
      id.value.isEmpty
      ? Words("this file names no story", nl: "dit bestand noemt geen verhaal")
      : Words("this is a translation of '\(id.value)'", nl: "dit is een vertaling van '\(id.value)'")
    return translationFault(
      at: id.range, found,
      help: Words(
        "A translation of this story has one <file id=\"\(story.id)\">.",
        nl: "Een vertaling van dit verhaal heeft één <file id=\"\(story.id)\">."))
  }

  static func otherSourceLanguage(_ found: Located<String>, _ story: TranslatableStory) -> Diagnostic {
    translationFault(
      at: found.range,
      Words(
        "this was translated from '\(found.value)', and the story is written in '\(story.language)'",
        nl: "dit is vertaald uit '\(found.value)', en het verhaal is geschreven in '\(story.language)'"),
      help: Words("Export the translation anew.", nl: "Exporteer de vertaling opnieuw."))
  }

  static func noLanguage(_ range: SourceRange) -> Diagnostic {
    translationFault(
      at: range,
      Words("it is not said which language this is", nl: "er staat niet bij welke taal dit is"),
      help: Words("Write trgLang=\"en\", for instance.", nl: "Schrijf bijvoorbeeld trgLang=\"en\"."))
  }

  static func ownLanguage(_ found: Located<String>) -> Diagnostic {
    translationFault(
      at: found.range,
      Words(
        "'\(found.value)' is the language the story is written in",
        nl: "'\(found.value)' is de taal waarin het verhaal geschreven is"),
      help: Words(
        "Say in trgLang which other language this is.", nl: "Zeg in trgLang welke andere taal dit is."))
  }

  static func otherLanguage(_ found: Located<String>, than name: String) -> Diagnostic {
    translationFault(
      at: found.range,
      Words(
        "the file is called '\(name)', and says that it is '\(found.value)'",
        nl: "het bestand heet '\(name)', en zegt dat het '\(found.value)' is"),
      help: Words(
        "Name it \(found.value).xlf, or mend trgLang.",
        nl: "Noem het \(found.value).xlf, of verbeter trgLang."))
  }

  static func doubledUnit(_ id: Located<String>) -> Diagnostic {
    translationFault(
      at: id.range,
      Words("there are two units '\(id.value)'", nl: "er zijn twee units '\(id.value)'"),
      help: Words("Take one of them out.", nl: "Haal er een weg."))
  }

  static func unknownUnit(_ id: Located<String>, among known: some Sequence<String>) -> Diagnostic {
    translationFault(
      at: id.range,
      Words("the story has no text '\(id.value)'", nl: "het verhaal heeft geen tekst '\(id.value)'"),
      help: Suggestion.question(for: id.value, among: known.sorted())
        + Words(
          "Ids of units stay as they are. Where the story no longer has the text, take the unit out.",
          nl:
            "De id van een unit blijft zoals hij is. Heeft het verhaal de tekst niet meer, haal de unit dan weg."
        ))
  }
}

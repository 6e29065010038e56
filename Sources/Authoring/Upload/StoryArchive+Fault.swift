package import StoryModel

extension StoryArchive {
  /// Why an archive was not taken; a name is that of the first entry it goes for.
  package enum Fault: Error, Hashable, Sendable {
    /// Over ``limit``.
    case tooLarge
    /// It is no zip, or breaks off, or does not hold what it says.
    case damaged
    /// Over ``entryLimit``.
    case tooManyEntries
    /// Over ``contentLimit``.
    case tooMuch
    case encrypted(String)
    /// Packed in a way that few programs know.
    case packing(String)
    /// It leads out of the folder, or may be read so.
    case path(String)
    case link(String)
    /// No kind of file that a story has.
    case kind(String)
    case doubled(String)
    case noStory
    case manyStories
    /// The story lies in more than one folder.
    case tooDeep
    /// It lies beside the folder of the story.
    case outside(String)
  }
}

extension StoryArchive.Fault {
  /// What is wrong, and what to do about it.
  package var words: Words {
    switch self {
    case .tooLarge, .tooManyEntries, .tooMuch: tooMuchWords
    case .damaged:
      Words(
        "This zip is damaged or not complete. Make it again.",
        nl: "Deze zip is beschadigd of niet compleet. Maak hem opnieuw.")
    case .encrypted(let name):
      Words(
        "\(shown(name)) in the zip is locked with a password. Make the zip without one.",
        nl: "Op \(shown(name)) in de zip zit een wachtwoord. Maak de zip zonder wachtwoord.")
    case .packing(let name):
      Words(
        "\(shown(name)) is packed in a way I do not know. Make an ordinary zip.",
        nl: "\(shown(name)) is ingepakt op een manier die ik niet ken. Maak een gewone zip.")
    case .path(let name):
      Words(
        "\(shown(name)) is no path inside the folder of a story. Pack only that folder.",
        nl: "\(shown(name)) is geen pad binnen de map van een verhaal. Pak alleen die map in.")
    case .link(let name):
      Words(
        "\(shown(name)) in the zip is a link, not a file. Put the file itself into it.",
        nl: "\(shown(name)) in de zip is een link, geen bestand. Zet het bestand zelf erin.")
    case .kind(let name):
      Words(
        "\(shown(name)) is no kind of file that a story has. Leave it out of the zip.",
        nl: "\(shown(name)) is geen soort bestand dat bij een verhaal hoort. Laat het uit de zip.")
    case .doubled(let name):
      Words(
        "\(shown(name)) is in the zip twice. Make the zip again.",
        nl: "\(shown(name)) zit twee keer in de zip. Maak de zip opnieuw.")
    case .noStory, .manyStories, .tooDeep, .outside: placeWords
    }
  }

  private var tooMuchWords: Words {
    let (zip, content) = (StoryArchive.limit >> 20, StoryArchive.contentLimit >> 20)
    return switch self {
    case .tooManyEntries:
      Words(
        "There is too much in the zip. At most \(StoryArchive.entryLimit) files will do.",
        nl: "Er zit te veel in de zip. Hooguit \(StoryArchive.entryLimit) bestanden kan.")
    case .tooMuch:
      Words(
        "Unpacked, the zip is too large. At most \(content) MB will do.",
        nl: "Uitgepakt is de zip te groot. Hooguit \(content) MB kan.")
    default:
      Words(
        "The zip is too large. At most \(zip) MB will do.",
        nl: "De zip is te groot. Hooguit \(zip) MB kan.")
    }
  }

  private var placeWords: Words {
    switch self {
    case .manyStories:
      Words(
        "There is more than one story.xml in the zip. Make a zip for each story.",
        nl: "Er zit meer dan één story.xml in de zip. Maak voor elk verhaal een eigen zip.")
    case .tooDeep:
      Words(
        "The story.xml is too deep in the zip. Pack the folder of the story itself.",
        nl: "De story.xml zit te diep in de zip. Pak de map van het verhaal zelf in.")
    case .outside(let name):
      Words(
        "\(shown(name)) is beside the folder of the story. Pack only that folder.",
        nl: "\(shown(name)) staat naast de map van het verhaal. Pak alleen die map in.")
    default:
      Words(
        "There is no story.xml in the zip. Pack the folder of the story.",
        nl: "Er zit geen story.xml in de zip. Pak de map van het verhaal in.")
    }
  }

  /// A name that somebody else gave: without what cannot be seen, and not endless.
  private func shown(_ name: String) -> String {
    let visible = String(
      String.UnicodeScalarView(name.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }))
    return "'" + (visible.count > 80 ? visible.prefix(79) + "…" : visible) + "'"
  }
}

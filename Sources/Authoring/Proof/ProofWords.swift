import StoryChecks
import StoryModel

/// What the proof says to an author.
enum ProofWords {
  typealias Saying = (message: Words, help: Words)

  static let remembersTooMuch = Words(
    "the story remembers more than can be kept apart",
    nl: "het verhaal onthoudt meer dan uit elkaar te houden is")

  static func tooManyStates(_ count: Int) -> Words {
    Words(
      "after \(count) states there were still more", nl: "na \(count) toestanden waren er nog meer")
  }

  static let doesNotFit = Words(
    "somebody holds what this version of the story does not admit",
    nl: "iemand heeft iets staan dat in deze versie van het verhaal niet past")

  static let tooManyWorlds = Words(
    "it asks for too many things about the employee to try them all",
    nl: "het vraagt te veel over de medewerker om alles te proberen")

  static let dependsOnChance = Words(
    "it depends on the order in which things are shuffled, or on sums that are not followed exactly",
    nl:
      "het hangt af van de volgorde waarin iets wordt geschud, of van sommen die niet precies te volgen zijn")

  static let numbersNotFollowed = Words(
    "there are too many numbers to follow them on every way",
    nl: "er zijn te veel getallen om ze op elke weg te volgen")

  static let calculatedInText = Words(
    "a text shows something calculated that may become too large",
    nl: "een tekst toont een som waarvan de uitkomst te groot kan worden")

  /// A property of the whole story.
  static func whole(
    _ property: ProofReport.Property, _ verdict: ProofReport.Verdict, why: Words?
  ) -> Saying {
    let name = property.words
    switch verdict {
    case .proved:
      return (Words("proved: \(name.english)", nl: "bewezen: \(name.dutch)"), Words("", nl: ""))
    case .refuted, .open:
      let reason = why ?? Words("", nl: "")
      return (
        Words(
          "not proved: \(name.english); \(reason.english)", nl: "niet bewezen: \(name.dutch); \(reason.dutch)"
        ),
        Words(
          "Perhaps it holds all the same. Fewer variables that conditions ask for, or smaller ranges, help to prove it.",
          nl:
            "Misschien klopt het toch. Minder variabelen waar voorwaarden naar vragen, of kleinere bereiken, helpen om het te bewijzen."
        )
      )
    }
  }

  static func neverEntered(_ scene: SceneID) -> Saying {
    (
      Words("nobody can ever come to scene '\(scene)'", nl: "niemand kan ooit bij scène '\(scene)' komen"),
      Words(
        "Whatever employees choose or answer, nothing leads there. Lead there from a scene that can be reached, or take it out.",
        nl:
          "Wat medewerkers ook kiezen of antwoorden, niets leidt ernaartoe. Verwijs ernaar vanuit een scène die bereikbaar is, of haal hem weg."
      )
    )
  }

  static func perhapsEntered(_ scene: SceneID) -> Saying {
    (
      Words(
        "no run was found that comes to scene '\(scene)'",
        nl: "er is geen manier gevonden om bij scène '\(scene)' te komen"),
      unknown
    )
  }

  static func neverOffered(_ option: OptionID, _ choose: BeatID) -> Saying {
    (
      Words(
        "option '\(option)' of '\(choose)' is never on offer",
        nl: "keuze '\(option)' van '\(choose)' staat er nooit bij"),
      Words(
        "Its condition never holds where this is asked. Mend the condition, or take the option out.",
        nl:
          "De voorwaarde klopt nooit op het moment dat dit gevraagd wordt. Verbeter de voorwaarde, of haal de keuze weg."
      )
    )
  }

  static func perhapsOffered(_ option: OptionID, _ choose: BeatID) -> Saying {
    (
      Words(
        "no run was found that offers option '\(option)' of '\(choose)'",
        nl: "er is geen manier gevonden waarop keuze '\(option)' van '\(choose)' erbij staat"),
      unknown
    )
  }

  static func noEnd(from beat: BeatID?, in world: [WorldFact], _ flow: Flow) -> Saying {
    let place = beat?.text ?? ""
    let facts = world.compactMap { $0.words(in: flow) }.joined(separator: ", ")
    let rest = facts.isEmpty ? "" : " (\(facts))"
    return (
      Words(
        "whoever comes to '\(place)' this way can never reach an end\(rest)",
        nl: "wie zo bij '\(place)' komt, kan nooit meer bij een einde komen\(rest)"),
      Words(
        "Give a way out of there: an option that is always on offer, or an <otherwise> that leads to an <end>.",
        nl:
          "Maak daar een uitweg: een keuze die er altijd bij staat, of een <otherwise> die naar een <end> leidt."
      )
    )
  }

  static func perhapsNoEnd(from beat: BeatID?) -> Saying {
    (
      Words(
        "perhaps no end can be reached from '\(beat?.text ?? "")'",
        nl: "misschien is er vanaf '\(beat?.text ?? "")' geen einde te bereiken"), unknown
    )
  }

  static func perhaps(_ saying: Saying) -> Saying {
    (
      Words("perhaps \(saying.message.english)", nl: "misschien: \(saying.message.dutch)"),
      Words(
        "No run was found that shows it. \(saying.help.english)",
        nl: "Er is geen verloop gevonden waarin het gebeurt. \(saying.help.dutch)")
    )
  }

  private static let unknown = Words(
    "It may be possible all the same: chance, or sums that are not followed exactly, have a hand in it.",
    nl: "Misschien kan het toch: toeval, of sommen die niet precies te volgen zijn, spelen mee.")
}

extension ProofProperty {
  /// The property in words.
  var words: Words {
    switch self {
    case .reachable:
      Words("every scene and every option can be reached", nl: "elke scène en elke keuze is bereikbaar")
    case .canEnd:
      Words("an end can be reached from everywhere", nl: "vanaf elke plek is een einde te bereiken")
    case .somethingToDo:
      Words("there is always something to do", nl: "er is altijd iets te doen")
    case .turnsEnd:
      Words(
        "the story never goes round without waiting", nl: "het verhaal draait nooit rond zonder te wachten")
    case .inRange:
      Words("no number leaves its range", nl: "geen getal komt buiten zijn bereik")
    }
  }
}

extension ProofProperty {
  /// What happens where it does not hold, in a few words.
  var trouble: Words {
    switch self {
    case .reachable: Words("never reached", nl: "nooit bereikt")
    case .canEnd: Words("no way to an end", nl: "geen weg naar een einde")
    case .somethingToDo: Words("nothing left to do", nl: "niets meer te doen")
    case .turnsEnd: Words("goes round for ever", nl: "draait eindeloos rond")
    case .inRange: Words("a number leaves its range", nl: "een getal komt buiten zijn bereik")
    }
  }
}

extension WorldFact {
  /// As an author writes it.
  func words(in flow: Flow) -> String? {
    switch self {
    case .text(let attribute, let text): "employee.\(attribute.rawValue) = '\(text)'"
    case .group(let group, let isIn): (isIn ? "" : "not ") + "member('\(flow.groups[Int(group)])')"
    case .item(let item, let isHers): (isHers ? "" : "not ") + "has('\(flow.items[Int(item)].id)')"
    case .startDate(let days): CalendarDate(day: days.lowerBound).map { "employee.startDate >= @\($0)" }
    case .daysEmployed(let days): "employee.daysEmployed >= \(days.lowerBound)"
    }
  }
}

import Authoring
import Onboarding
import StoryEngine
import StoryModel

/// What a plan says of people and places.
enum PlanWords {
  static func underWay(_ count: Int) -> Words {
    switch count {
    case 0: Words("Under way: nobody", nl: "Onderweg: niemand")
    case 1: Words("Under way: one person", nl: "Onderweg: één persoon")
    default: Words("Under way: \(count) people", nl: "Onderweg: \(count) mensen")
    }
  }

  static func over(_ count: Int) -> Words {
    count == 1
      ? Words(
        "One person is not under way any more; nothing changes for her.",
        nl: "Eén persoon is niet meer onderweg; daar verandert niets aan.")
      : Words(
        "\(count) people are not under way any more; nothing changes for them.",
        nl: "\(count) mensen zijn niet meer onderweg; daar verandert niets aan.")
  }

  /// Tours of which nobody knows where they are; a line for each kind that there is.
  static func of(_ unreadable: PublicationPlan.Unreadable) -> [Words] {
    var lines: [Words] = []
    if unreadable.underWay > 0 {
      lines.append(
        Words(
          "\(unreadable.underWay) cannot be read, so nobody knows where they go: nothing is published. 'vicky audit' names them; restore a backup, or use the newest release.",
          nl:
            "\(unreadable.underWay) zijn niet te lezen, dus niemand weet waar ze heen gaan: er wordt niets gepubliceerd. 'vicky audit' noemt ze; zet een reservekopie terug, of gebruik de nieuwste versie van het programma."
        ))
    }
    if unreadable.over > 0 {
      lines.append(
        Words(
          "\(unreadable.over) that were finished cannot be read; nothing changes for them.",
          nl: "\(unreadable.over) die al af waren, zijn niet te lezen; daar verandert niets aan."))
    }
    return lines
  }

  static let unreadableCurrent = Words(
    "What employees get now cannot be read, so nothing can be compared with it.",
    nl: "Wat medewerkers nu krijgen, is niet te lezen. Daarom is er niets mee te vergelijken.")

  static func stay(_ count: Int) -> Words {
    count == 1
      ? Words("stays where she is", nl: "blijft waar ze is")
      : Words("stay where they are", nl: "blijven waar ze zijn")
  }

  /// Where people are put who do not stay.
  static func of(_ placement: Placement, _ count: Int) -> Words {
    let isOne = count == 1
    switch placement {
    case .stays: return stay(count)
    case .byRule(let old, let new):
      return Words(
        "\(isOne ? "moves" : "move") from \(name(old).english) to \(name(new).english), as a <moved> says",
        nl:
          "\(isOne ? "gaat" : "gaan") van \(name(old).dutch) naar \(name(new).dutch), zoals een <moved> zegt")
    case .earlier(let old, let new):
      return Words(
        "\(isOne ? "goes" : "go") back from '\(old)' to '\(new)', the nearest earlier place that is still there",
        nl:
          "\(isOne ? "gaat" : "gaan") terug van '\(old)' naar '\(new)', de dichtstbijzijnde eerdere plek die er nog is"
      )
    case .sceneStart(let old, let scene):
      return Words(
        "\(isOne ? "begins" : "begin") scene '\(scene)' again; '\(old)' is gone",
        nl: "\(isOne ? "begint" : "beginnen") scène '\(scene)' opnieuw; '\(old)' is weg")
    }
  }

  /// What keeps people from being put anywhere.
  static func of(_ obstacle: Obstacle, _ count: Int) -> Words {
    let isOne = count == 1
    switch obstacle {
    case .place(let place):
      return Words(
        "cannot be placed: \(isOne ? "she is" : "they are") at \(name(place).english), and nothing near it is left",
        nl:
          "\(isOne ? "kan" : "kunnen") nergens heen: \(name(place).dutch) is weg, en er is niets in de buurt over"
      )
    case .visit(let visit):
      return Words(
        "cannot come back: \(isOne ? "she is" : "they are") on the visit '\(visit)', which is gone",
        nl: "\(isOne ? "kan" : "kunnen") niet terugkomen: het bezoek '\(visit)' is weg")
    case .rule(let old, let new):
      return Words(
        "cannot be placed: a <moved> puts \(isOne ? "her" : "them") from '\(old)' at '\(new)', and nobody can go on there",
        nl:
          "\(isOne ? "kan" : "kunnen") nergens heen: een <moved> leidt van '\(old)' naar '\(new)', en daar kan niemand verder"
      )
    case .value(let held):
      return Words(
        "\(isOne ? "holds" : "hold") something in '\(held.old)' that is no longer possible",
        nl: "\(isOne ? "heeft" : "hebben") in '\(held.old)' iets staan wat niet meer kan")
    }
  }

  /// What to write in the story.
  static func help(for obstacle: Obstacle) -> Words {
    switch obstacle {
    case .place(.beat(let beat)):
      Words(
        "write in the story where to go on: <moved beat=\"\(beat)\" to=\"…\"/>, or <moved scene=\"…\" to=\"…\"/> for its scene",
        nl:
          "schrijf in het verhaal waar het verdergaat: <moved beat=\"\(beat)\" to=\"…\"/>, of <moved scene=\"…\" to=\"…\"/> voor de scène"
      )
    case .place(.sceneStart(let scene)):
      Words(
        "write in the story where to go on: <moved scene=\"\(scene)\" to=\"…\"/>",
        nl: "schrijf in het verhaal waar het verdergaat: <moved scene=\"\(scene)\" to=\"…\"/>")
    case .visit(let visit):
      Words(
        "write in the story which visit takes its place: <moved beat=\"\(visit)\" to=\"…\"/>",
        nl: "schrijf in het verhaal welk bezoek ervoor in de plaats komt: <moved beat=\"\(visit)\" to=\"…\"/>"
      )
    case .rule(let old, _):
      Words(
        "name a beat in it where people wait, or another visit where '\(old)' is one",
        nl: "noem daarin een beat waarop iemand wacht, of een ander bezoek als '\(old)' er een is")
    case .value(let held) where held.mayGoByRule:
      Words(
        "write in the story what becomes of it: <moved variable=\"\(held.new)\" value=\"…\" to=\"…\"/>, or let it begin anew: <reset variable=\"\(held.new)\"/>",
        nl:
          "schrijf in het verhaal wat ermee gebeurt: <moved variable=\"\(held.new)\" value=\"…\" to=\"…\"/>, of laat het opnieuw beginnen: <reset variable=\"\(held.new)\"/>"
      )
    case .value(let held):
      Words(
        "let it begin anew: <reset variable=\"\(held.new)\"/>, or let the story admit it",
        nl: "laat het opnieuw beginnen: <reset variable=\"\(held.new)\"/>, of laat het verhaal het toestaan")
    }
  }

  /// Where the rules go when an earlier publication is refused.
  static let noFile = Words(
    "An earlier publication cannot be changed, so rules belong in the story's file: put the older text back there, add the rules, and publish that file.",
    nl:
      "Een eerdere publicatie verandert niet meer, dus regels horen in het bestand van het verhaal: zet daar de oudere tekst terug, schrijf de regels erbij, en publiceer dat bestand."
  )

  /// What may happen to people from where they would be put, with the conversation that shows it.
  static func of(_ illegal: PublicationPlan.Illegal) -> [Words] {
    let finding = illegal.finding
    let who =
      illegal.count == 1
      ? Words("for one person: ", nl: "voor één persoon: ")
      : Words("for \(illegal.count) people: ", nl: "voor \(illegal.count) mensen: ")
    let sign = Words(inBoth: finding.verdict == .refuted ? "✗ " : "? ")
    var lines = [sign + who + finding.message, Words(inBoth: "  ") + finding.help]
    guard let run = finding.run, !run.conversation.isEmpty else { return lines }
    lines.append(Words("  it goes like this:", nl: "  zo gaat het:"))
    return lines + run.conversation.map { Words(inBoth: "    \($0)") }
  }

  private static func name(_ place: PlaceID) -> Words {
    switch place {
    case .beat(let beat): Words(inBoth: "'\(beat)'")
    case .sceneStart(let scene):
      Words("the beginning of scene '\(scene)'", nl: "het begin van scène '\(scene)'")
    }
  }
}

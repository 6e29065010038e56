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
        "One person is done already; nothing changes for her.",
        nl: "Eén persoon is al klaar; daar verandert niets aan.")
      : Words(
        "\(count) people are done already; nothing changes for them.",
        nl: "\(count) mensen zijn al klaar; daar verandert niets aan.")
  }

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
    case .value(let variable):
      return Words(
        "\(isOne ? "holds" : "hold") something in '\(variable)' that is no longer possible",
        nl: "\(isOne ? "heeft" : "hebben") in '\(variable)' iets staan wat niet meer kan")
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
    case .value(let variable):
      Words(
        "write in the story what becomes of it: <moved variable=\"\(variable)\" value=\"…\" to=\"…\"/>, or let it begin anew: <reset variable=\"\(variable)\"/>",
        nl:
          "schrijf in het verhaal wat ermee gebeurt: <moved variable=\"\(variable)\" value=\"…\" to=\"…\"/>, of laat het opnieuw beginnen: <reset variable=\"\(variable)\"/>"
      )
    }
  }

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

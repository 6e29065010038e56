import StoryChecks
import StoryModel

extension ProofWords {
  /// What goes wrong, and what to do about it.
  static func of(_ fault: ProofFault, at address: Address, in flow: Flow) -> Saying {
    switch fault {
    case .dryChoose: dryChoose(flow.beat(at: address)?.text ?? "")
    case .endlessTurn: endlessTurn
    case .outOfRange(let variable): outOfRange(flow.variables[Int(variable)])
    case .overflow:
      (
        Words("a number becomes too large to count with", nl: "een getal wordt te groot om mee te rekenen"),
        Words("Keep the numbers in the sum smaller.", nl: "Houd de getallen in de som kleiner.")
      )
    case .dateOutOfRange:
      (
        Words("a date leaves the years 1 to 9999", nl: "een datum komt buiten de jaren 1 tot en met 9999"),
        Words("Add or take away fewer days.", nl: "Tel er minder dagen bij op of af.")
      )
    case .looseEnd:
      (
        Words("the story stops here without an end", nl: "het verhaal stopt hier zonder einde"),
        Words(
          "Let every way through the scene go on: finish it with a <goto>, an <end> or a <return>.",
          nl: "Laat elke weg door de scène verdergaan: sluit af met een <goto>, een <end> of een <return>.")
      )
    case .returnWithoutVisit:
      (
        Words("there is nothing to come back to here", nl: "er is hier niets om naar terug te gaan"),
        Words(
          "Go to this scene with <visit> only, or let it end with <goto>.",
          nl: "Ga alleen met <visit> naar deze scène, of laat hem eindigen met <goto>.")
      )
    }
  }

  private static func dryChoose(_ choose: String) -> Saying {
    (
      Words("no option of '\(choose)' is left", nl: "er is geen keuze van '\(choose)' meer over"),
      Words(
        "Add <otherwise to=\"…\"/>, or an option that is always there.",
        nl: "Zet er <otherwise to=\"…\"/> bij, of een keuze die er altijd is.")
    )
  }

  private static var endlessTurn: Saying {
    (
      Words(
        "the story goes round here without ever waiting",
        nl: "het verhaal draait hier rond zonder ooit te wachten"),
      Words(
        "Let it wait somewhere on the way: a <choose>, an <ask>, a <task>; or let it go elsewhere.",
        nl:
          "Laat het onderweg ergens wachten: een <choose>, een <ask>, een <task>; of laat het ergens anders heen gaan."
      )
    )
  }

  private static func outOfRange(_ variable: VariableDeclaration) -> Saying {
    let name = variable.name.value
    var bounds = Words("", nl: "")
    if case .integer(let range, _) = variable.kind {
      bounds = Words(
        " (\(range.lowerBound) to \(range.upperBound))",
        nl: " (\(range.lowerBound) tot en met \(range.upperBound))")
    }
    return (
      Words(
        "'\(name)' leaves its range\(bounds.english) here",
        nl: "'\(name)' komt hier buiten zijn bereik\(bounds.dutch)"),
      Words(
        "Put an <if> around it that sees to it that the value fits, or make the range larger.",
        nl: "Zet er een <if> omheen die ervoor zorgt dat de waarde past, of maak het bereik groter.")
    )
  }
}

import Authoring
import Onboarding
import StoryModel

extension PublishedResult {
  /// Prints it for people: results on standard output, what could not be read on standard error.
  func write(to terminal: Terminal, in language: MessageLanguage, _ zone: LocalZone) {
    switch outcome {
    case .unreadable(let fault):
      Terminal.error.write("vicky: \(fault.words[language])".withoutControls + "\n")
      return
    case .failed(let message):
      Terminal.error.write("vicky: \(message)".withoutControls + "\n")
      return
    case .faulty(let files): TextReport(terminal: terminal, language: language).write(files)
    case .unchanged(let plan, _):
      terminal.write(terminal.styled("\(plan.story)  \(plan.title)".withoutControls, .bold) + "\n")
    case .planned(let plan, _), .published(_, let plan, _), .refused(let plan, _):
      terminal.write(planText(plan, terminal, language, zone) + "\n")
    }
    terminal.write("  " + terminal.styled(ending[language].withoutControls, isDone ? .green : .red) + "\n")
    guard isDone, remarks > 0 else { return }
    terminal.write("  \(checked[language])".withoutControls + "\n")
  }

  private func planText(
    _ plan: PublicationPlan, _ terminal: Terminal, _ language: MessageLanguage, _ zone: LocalZone
  ) -> String {
    PlanText(plan: plan, terminal: terminal, language: language, zone: zone, isAgain: isAgain).text
  }

  /// Warnings keep nobody from publishing; who wants to read them hears where they are.
  private var checked: Words {
    remarks == 1
      ? Words("'vicky check \(path)' has one remark.", nl: "'vicky check \(path)' heeft één opmerking.")
      : Words(
        "'vicky check \(path)' has \(remarks) remarks.",
        nl: "'vicky check \(path)' heeft \(remarks) opmerkingen.")
  }

  /// What was done in the end, or why nothing was.
  private var ending: Words {
    switch outcome {
    case .unreadable, .failed: .none
    case .faulty:
      Words(
        "\(path): has errors; nothing was published", nl: "\(path): heeft fouten; er is niets gepubliceerd")
    case .planned(let plan, _) where plan.changesNothing:
      Words("Employees have all of this already.", nl: "Medewerkers hebben dit allemaal al.")
    case .planned(let plan, _) where plan.refusals.isEmpty:
      Words(
        "This would be publication \(plan.number). Nothing was changed.",
        nl: "Dit zou publicatie \(plan.number) worden. Er is niets veranderd.")
    case .planned(let plan, _):
      Words("This would be refused: ", nl: "Dit zou niet kunnen: ") + plan.reasons
    case .published(let publication, _, _):
      Words(
        "Published: this is publication \(publication.number).",
        nl: "Gepubliceerd: dit is publicatie \(publication.number).")
    case .unchanged(let plan, _):
      Words(
        "Nothing is new: publication \(plan.number - 1) stays.",
        nl: "Er is niets nieuws: publicatie \(plan.number - 1) blijft.")
    case .refused(let plan, _):
      Words("Not published, nothing was changed: ", nl: "Niet gepubliceerd, er is niets veranderd: ")
        + plan.reasons
    }
  }
}

extension PublicationPlan {
  /// Why it is refused, in one line.
  var reasons: Words {
    let all = refusals.map { refusal in
      switch refusal {
      case .changedMeaning:
        Words("ids mean something else than they did", nl: "id's betekenen iets anders dan eerst")
      case .noPlace:
        Words("not everybody under way can go on", nl: "niet iedereen die onderweg is, kan verder")
      case .unreadable:
        Words("not everybody under way can be read", nl: "niet iedereen die onderweg is, is te lezen")
      case .illegal:
        Words("somebody would get stuck, or might", nl: "iemand zou vastlopen, of misschien")
      case .open:
        Words(
          "the proof cannot decide it while people are under way",
          nl: "het bewijs geeft geen zekerheid terwijl er mensen onderweg zijn")
      }
    }
    return Words(
      all.map(\.english).joined(separator: "; ") + ".", nl: all.map(\.dutch).joined(separator: "; ") + ".")
  }
}

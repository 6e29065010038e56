import StoryEngine
import StoryModel

extension Refusal {
  /// Why an input does not fit, in an author's language.
  var words: Words { Words(reason, nl: dutch) }

  private var dutch: String {
    switch self {
    case .notBegun: "het verhaal is nog niet begonnen"
    case .alreadyBegun: "het verhaal is al begonnen"
    case .isOver: "het verhaal is uit"
    case .notOnOffer: "die optie is er niet"
    case .wrongType: "dat is geen antwoord van het goede soort"
    case .outOfRange(let range): "dat getal ligt niet tussen \(range.lowerBound) en \(range.upperBound)"
    case .tooLong(let maxLength): "die tekst is langer dan \(maxLength) tekens"
    case .unknownValue: "dat is geen van de waarden"
    case .notOptional: "deze vraag kan niet overgeslagen worden"
    case .unknownAnswer: "dat is geen van de antwoorden, of een ervan twee keer"
    case .oneAnswerOnly: "hier past één antwoord"
    case .notEveryAnswer: "hier horen alle antwoorden, op volgorde"
    case .unawaitedEvent: "op die gebeurtenis wacht hier niets"
    case .notDue: "het is nog geen tijd"
    case .notEarly: "dit kan niet korter"
    case .noHintLeft: "er is geen hint meer"
    case .nothingToSkipTo: "deze scène kan hier niet verlaten worden"
    case .noWayBack: "hier kun je niet terug"
    case .renewed: "het verhaal is veranderd; resume laat zien waar het verdergaat"
    case .doesNotFit: "dat is geen antwoord hierop"
    }
  }
}

package import StoryEngine
package import StoryModel

extension Fault {
  /// In an author's words, in her language.
  package var words: Words { Words("\(self)", nl: dutch) }

  private var dutch: String {
    switch self {
    case .overflow: "een getal werd te groot om mee te rekenen"
    case .outOfRange(let variable): "'\(variable)' zou buiten zijn bereik komen"
    case .dateOutOfRange: "een datum zou buiten de jaren 1 tot en met 9999 komen"
    case .dryChoose(let beat): "bij '\(beat)' is geen optie over, en er is geen <otherwise>"
    case .looseEnd(let scene): "scène '\(scene)' loopt aan het eind nergens naartoe"
    case .returnWithoutVisit: "er staat een <return> waar niets bezocht werd"
    case .tooManySteps: "het gaat rond zonder ooit te wachten"
    case .foreignState: "de tour hoort bij een andere versie"
    }
  }
}

import Authoring
import Onboarding
import StoryEngine
import StoryModel

extension WorkbenchStory {
  /// A story to tell without keeping anything: one that goes wrong somewhere as well, for who wants to see it happen.
  init(rehearsed text: String, place: PlaceOptions) throws {
    try self.init(text, place: place, mayBeFaulty: true)
    guard !ProofReport.mayProve(compilation, loaded.diagnostics) else { return }
    try self.init(text, place: place)
  }

  /// Tells it in this language or, where none is asked for, in the employee's where it is translated into that.
  ///
  /// - Throws: a ``CommandFailure`` where it is not there in the language that is asked for.
  func engine(told language: String?, to employee: EmployeeFacts?) throws(CommandFailure) -> StoryEngine {
    let flow = compilation.flow
    let wish = language ?? employee?.language ?? ""
    guard !wish.isEmpty, wish.lowercased() != flow.language.lowercased() else {
      return StoryEngine(flow: flow)
    }
    let exact = loaded.translations.first { $0.language.lowercased() == wish.lowercased() }
    if let exact { return StoryEngine(flow: flow.translated(by: exact)) }
    guard language == nil else {
      let known = ([flow.language] + loaded.translations.map(\.language)).joined(separator: ", ")
      throw CommandFailure("\(loaded.source.path): is not there in '\(wish)'; it is in: \(known)")
    }
    guard Self.spoken(flow.language) != Self.spoken(wish),
      let near = loaded.translations.first(where: { Self.spoken($0.language) == Self.spoken(wish) })
    else { return StoryEngine(flow: flow) }
    return StoryEngine(flow: flow.translated(by: near))
  }

  /// `en` of `en-GB`.
  private static func spoken(_ tag: String) -> String { tag.prefix { $0 != "-" }.lowercased() }

  /// Where a rehearsal begins.
  ///
  /// - Throws: a ``CommandFailure`` where the story has no such scene or variable.
  func beginning(from scene: String?, setting: [String]) throws(CommandFailure) -> Rehearser.Beginning {
    var beginning = Rehearser.Beginning()
    if let scene {
      guard let index = compilation.flow.scene(SceneID(scene)) else { throw unknown(scene) }
      beginning.scene = Int(index)
    }
    for text in setting {
      do throws(VariableSetting.Fault) {
        beginning.values.append(try VariableSetting.parse(text, for: compilation.flow))
      } catch {
        throw CommandFailure(error.words(for: text)[.current])
      }
    }
    return beginning
  }

  private func unknown(_ scene: String) -> CommandFailure {
    let shown = scene.withoutControls
    let words = Words("there is no scene '\(shown)'. ", nl: "er is geen scène '\(shown)'. ")
    let known = compilation.flow.scenes.map(\.id.text)
    let meant = Suggestion.question(for: scene, among: known)
    let choice = Words.choice(of: known)
    let rest = meant.isEmpty ? Words("There is ", nl: "Er is ") + choice : meant
    return CommandFailure((words + rest)[.current].trimmingSpaces)
  }
}

extension VariableSetting.Fault {
  fileprivate func words(for text: String) -> Words {
    switch self {
    case .malformed:
      Words("--set takes NAME=VALUE, not '\(text)'", nl: "--set wil NAAM=WAARDE, niet '\(text)'")
    case .unknown(let name, let nearest):
      Words("there is no variable '\(name)'", nl: "er is geen variabele '\(name)'")
        + (nearest.map { Words("; did you mean '\($0)'?", nl: "; bedoelde je '\($0)'?") } ?? .none)
    case .unfit(let name, let expected):
      Words("'\(name)' can only hold: \(expected)", nl: "'\(name)' kan alleen dit zijn: \(expected)")
    }
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

import Authoring
import Onboarding
import StoryEngine
import StoryModel

/// Where a rehearsal begins, as an author said it.
struct PlayBeginning: Sendable {
  /// The id of the scene; empty for the first one.
  var scene = ""
  /// Empty for the story's own.
  var language = ""
  /// What was typed for variables, by their names.
  var values: [String: String] = [:]

  init() {}

  /// What a form says; of variables, those that the story has.
  init(_ form: Form, of flow: Flow) {
    scene = form["scene"] ?? ""
    language = form["language"] ?? ""
    for name in flow.variables.map(\.name.value.text) { values[name] = form[Self.field(of: name)] }
  }

  /// The field for a variable.
  static func field(of variable: String) -> String { "set.\(variable)" }

  /// What of it a story cannot do.
  enum Fault: Error, Hashable {
    case scene
    case language
    /// The index of the variable.
    case variable(Int)
  }

  /// The same as the engine takes it.
  struct Checked {
    let engine: StoryEngine
    /// Its index.
    let scene: Int
    let values: [(variable: Int, value: Value)]
  }

  /// Throws all that does not fit.
  func checked(for story: PublishedStory) throws(PlayFaults) -> Checked {
    let flow = story.engine.flow
    var faults: [Fault] = []
    let index = scene.isEmpty ? 0 : flow.scene(SceneID(scene)).map { Int($0) }
    if index == nil { faults.append(.scene) }
    let told = story.told(in: language.isEmpty ? flow.language : language)
    if told == nil { faults.append(.language) }
    var values: [(variable: Int, value: Value)] = []
    for (number, variable) in flow.variables.enumerated() {
      guard let text = text(for: variable) else { continue }
      do throws(VariableSetting.Fault) {
        values.append(try VariableSetting.parse("\(variable.name.value)=\(text)", for: flow))
      } catch {
        faults.append(.variable(number))
      }
    }
    guard let index, let told, faults.isEmpty else { throw PlayFaults(faults: faults) }
    return Checked(engine: told.engine, scene: index, values: values)
  }

  /// What a variable is set to; nil where the story says what it holds.
  private func text(for variable: VariableDeclaration) -> String? {
    let typed = (values[variable.name.value.text] ?? "").cleaned
    switch variable.kind {
    case .integer:
      let digits = typed.filter { !$0.isWhitespace }.replacing("−", with: "-")
      return digits.isEmpty ? nil : digits
    case .boolean, .enumeration, .text: return typed.isEmpty ? nil : typed
    }
  }
}

/// All that a story cannot do of what an author asks for.
struct PlayFaults: Error {
  let faults: [PlayBeginning.Fault]
}

import StoryModel

/// The `moved` and `reset` rules of a version, to be looked up; the first of two for the same thing counts.
struct MovingRules {
  /// Where who waits at, or is to come back to, an old beat is put.
  private(set) var beats: [BeatID: BeatID] = [:]
  private(set) var scenes: [SceneID: SceneID] = [:]
  /// For a new variable, the old one whose value it takes.
  private(set) var sources: [VariableName: VariableName] = [:]
  /// For a new variable, the new name of each old value.
  private(set) var values: [VariableName: [ValueID: ValueID]] = [:]
  /// New variables that begin anew.
  private(set) var resets: Set<VariableName> = []

  init(_ moves: [Move]) {
    for move in moves {
      switch move {
      case .beat(let old, let new): beats[old] = beats[old] ?? new.value
      case .scene(let old, let new): scenes[old] = scenes[old] ?? new.value
      case .variable(let old, let new): sources[new.value] = sources[new.value] ?? old
      case .value(let old, let variable, let new):
        values[variable.value, default: [:]][old] = values[variable.value]?[old] ?? new.value
      case .reset(let variable): resets.insert(variable.value)
      }
    }
  }
}

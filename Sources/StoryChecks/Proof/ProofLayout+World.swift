import StoryModel

extension ProofLayout {
  /// How many classes a reading of the world has.
  func classCount(of atom: EnvironmentAtom) -> Int {
    atomTexts[atom]?.count ?? atomStretches[atom]?.count ?? 1
  }

  /// What a reading gives in one of its classes.
  func value(of atom: EnvironmentAtom, _ choice: Int32) -> AbstractValue {
    if let texts = atomTexts[atom] { return AbstractValue(texts[Int(choice)]) }
    guard let stretch = atomStretches[atom]?[Int(choice)] else { return .unknown }
    return AbstractValue(stretch.lowerBound, stretch.upperBound)
  }

  /// All that a reading may ever give; of a text, which one it is does not matter then.
  func anything(_ atom: EnvironmentAtom) -> AbstractValue {
    switch atom {
    case .startDate: AbstractValue(Self.days.lowerBound, Self.days.upperBound)
    case .daysEmployed: AbstractValue(-109_572, 109_572)
    case .text, .group, .item: .unknown
    }
  }

  /// What a reading in one of its classes supposes.
  func fact(_ atom: EnvironmentAtom, _ choice: Int32) -> WorldFact {
    switch atom {
    case .text(let attribute):
      .text(attribute, worlds.example(of: Int(atomTexts[atom]?[Int(choice)] ?? 0)))
    case .startDate: .startDate(atomStretches[atom]?[Int(choice)] ?? Self.days)
    case .daysEmployed: .daysEmployed(atomStretches[atom]?[Int(choice)] ?? 0...0)
    case .group(let group): .group(group, choice == 1)
    case .item(let item): .item(item, choice == 1)
    }
  }
}

extension Flow {
  /// Whether an expression asks for anything outside the tour, the time included.
  func readsWorld(_ code: Code) -> Bool {
    var index = Int(code.start)
    while true {
      switch self.code[index] {
      case .done: return false
      case .attribute, .has, .member, .daysSinceStart: return true
      default: index += 1
      }
    }
  }
}

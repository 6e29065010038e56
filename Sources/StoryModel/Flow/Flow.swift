/// A story compiled once into a flat graph of few kinds of instructions, shared by everybody.
///
/// Everything is an index into the tables here; only ids leave it (see ``Flow/address(of:)``).
package struct Flow: Sendable {
  package internal(set) var story: StoryID
  package internal(set) var language: String
  package internal(set) var guide: PersonaID
  package internal(set) var title: String
  package internal(set) var summary: String
  package internal(set) var minutes: Int?

  package internal(set) var variables: [VariableDeclaration] = []
  package internal(set) var scenes: [FlowScene] = []
  package internal(set) var instructions: [Instruction] = []
  package internal(set) var code: [Operation] = []
  package internal(set) var constants: [Value] = []
  package internal(set) var tells: [Tell] = []
  package internal(set) var chooses: [FlowChoose] = []
  package internal(set) var options: [FlowOption] = []
  package internal(set) var waits: [FlowWait] = []
  package internal(set) var ends: [FlowEnd] = []
  package internal(set) var visits: [FlowVisit] = []
  package internal(set) var varies: [FlowVary] = []
  /// Scenes that count in "step 1 of 3".
  package internal(set) var milestones: [Int32] = []

  var sceneIndex: [SceneID: Int32] = [:]
  /// Every beat that has an id and an instruction of its own, also where the story does not wait.
  var beatIndex: [BeatID: Address] = [:]
}

extension Flow {
  package func scene(_ id: SceneID) -> Int32? { sceneIndex[id] }

  /// The address of the waiting beat (or ending) with this id.
  package func address(of id: BeatID) -> Address? {
    guard let address = beatIndex[id], beat(at: address) != nil else { return nil }
    return address
  }

  /// The address where the visit with this id stands.
  package func visit(_ id: BeatID) -> Address? {
    guard let address = beatIndex[id], case .visit = instructions[Int(address)] else { return nil }
    return address
  }

  /// The visit that stands at an address; nil for any other instruction.
  package func visit(at address: Address) -> FlowVisit? {
    guard case .visit(let index) = instructions[Int(address)] else { return nil }
    return visits[Int(index)]
  }

  /// The index in ``varies`` of the one with this id.
  package func vary(_ id: BeatID) -> Int32? {
    guard let address = beatIndex[id], case .vary(let index) = instructions[Int(address)] else { return nil }
    return index
  }

  /// The id of the waiting beat or ending at an address; nil for an instruction that does not wait.
  package func beat(at address: Address) -> BeatID? {
    switch instructions[Int(address)] {
    case .choose(let index): chooses[Int(index)].id
    case .wait(let index): waits[Int(index)].id
    case .end(let index): ends[Int(index)].id
    default: nil
    }
  }
}

/// A scene in a flow; its instructions run from `start` to the next scene's.
package struct FlowScene: Sendable {
  package var id: SceneID
  /// Its start tag.
  package var range: SourceRange
  package var title: String
  package var start: Address
  package var isMilestone: Bool
  /// Where `leave` goes.
  package var skip: Int32?
}

/// Text together with the compiled expressions of its `value` pieces, in their order.
package struct FlowText: Sendable {
  package var text: Text
  package var values: [Shown]

  /// An expression and how its value reads.
  package struct Shown: Sendable {
    package var code: Code
    package var type: ValueType
  }
}

/// What is shown without waiting.
package struct Tell: Sendable {
  package var id: BeatID?
  package var kind: Kind

  package enum Kind: Sendable {
    /// The mood is the beat's, else the speaker's first.
    case say(by: PersonaID, mood: MoodID, FlowText)
    case image(Beat.Image)
  }
}

package struct FlowChoose: Sendable {
  package var id: BeatID
  /// The scene it stands in.
  package var scene: Int32
  package var prompt: FlowText?
  /// Indices into ``Flow/options``.
  package var options: Range<Int32>
  /// Where to go when no option is on offer; nil where the author says nothing, which is a fault when it happens.
  package var otherwise: Address?
}

package struct FlowOption: Sendable {
  package var id: OptionID
  package var choose: Int32
  package var label: FlowText
  package var condition: Code?
  package var isOnce: Bool
  package var target: Address
}

/// A beat that waits for something else than a choice.
package struct FlowWait: Sendable {
  package var id: BeatID
  /// The scene it stands in.
  package var scene: Int32
  package var kind: Kind

  package enum Kind: Sendable {
    case ask(variable: Int32, isOptional: Bool, FlowText)
    case task(page: String?, FlowText, hints: [FlowText], missing: FlowText?)
    case feedback(topic: String, scale: FeedbackScale, allowsAnonymous: Bool, FlowText)
  }
}

/// A way into a scene and back.
package struct FlowVisit: Sendable {
  package var id: BeatID
  package var range: SourceRange
  /// The scene it stands in.
  package var scene: Int32
  /// The scene it goes to.
  package var target: Int32
}

/// Cases of which one is told at a time.
package struct FlowVary: Sendable {
  package var id: BeatID
  package var mode: VaryMode
  package var cases: [CaseID]
  /// Where each case's beats begin.
  package var targets: [Address]
  /// What comes after it; where `once` goes when every case has had its turn.
  package var end: Address
}

package struct FlowEnd: Sendable {
  package var id: BeatID
  package var outcome: TourOutcome
  package var text: FlowText
}

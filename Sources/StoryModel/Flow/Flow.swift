/// A story compiled once into a flat graph of few kinds of instructions, shared by everybody.
///
/// Everything is an index into the tables here; only ids leave it (see ``Flow/address(of:)``).
package struct Flow: Sendable {
  /// The story's id.
  package internal(set) var story: StoryID
  /// A BCP 47 tag: the language its texts are written in.
  package internal(set) var language: String
  /// Who speaks where a `say` names nobody; perhaps not in the cast, where a check reports it.
  package internal(set) var guide: PersonaID
  package internal(set) var title: String
  package internal(set) var summary: String
  /// How long it takes, as the author estimates; nil where she does not say.
  package internal(set) var minutes: Int?

  /// As declared, in the order of the file.
  package internal(set) var variables: [VariableDeclaration] = []
  /// In the order of the file; the first one is where a tour begins.
  package internal(set) var scenes: [FlowScene] = []
  /// All scenes' instructions, one scene after the other; an ``Address`` is an index into them.
  package internal(set) var instructions: [Instruction] = []
  /// The code of all expressions, end to end; a ``Code`` says where one begins.
  package internal(set) var code: [Operation] = []
  /// What `.constant` operations push.
  package internal(set) var constants: [Value] = []
  /// What `.tell` instructions show.
  package internal(set) var tells: [Tell] = []
  /// What `.choose` instructions offer.
  package internal(set) var chooses: [FlowChoose] = []
  /// The options of all chooses; each choose has a run of them.
  package internal(set) var options: [FlowOption] = []
  /// What `.wait` instructions wait for.
  package internal(set) var waits: [FlowWait] = []
  /// The endings of `.end` instructions.
  package internal(set) var ends: [FlowEnd] = []
  /// The ways of `.visit` instructions.
  package internal(set) var visits: [FlowVisit] = []
  /// The cases of `.vary` instructions.
  package internal(set) var varies: [FlowVary] = []
  /// Scenes that count in "step 1 of 3".
  package internal(set) var milestones: [Int32] = []

  var sceneIndex: [SceneID: Int32] = [:]
  /// Every beat that has an id and an instruction of its own, also where the story does not wait.
  var beatIndex: [BeatID: Address] = [:]
}

extension Flow {
  /// The index in ``scenes`` of the one with this id; nil where there is none.
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
  /// Empty where the author gives none.
  package var title: String
  /// Its `enter` instruction.
  package var start: Address
  /// Whether it counts in "step 1 of 3".
  package var isMilestone: Bool
  /// Where `leave` goes.
  package var skip: Int32?
}

/// Text together with the compiled expressions of its `value` pieces, in their order.
package struct FlowText: Sendable {
  package var text: Text
  /// As many as the text has `value` pieces.
  package var values: [Shown]

  /// An expression and how its value reads.
  package struct Shown: Sendable {
    package var code: Code
    package var type: ValueType
  }
}

/// What is shown without waiting.
package struct Tell: Sendable {
  /// Nil where the author gave none.
  package var id: BeatID?
  package var kind: Kind

  /// Words or a picture.
  package enum Kind: Sendable {
    /// The mood is the beat's, else the speaker's first.
    case say(by: PersonaID, mood: MoodID, FlowText)
    case image(Beat.Image)
  }
}

/// A beat that waits for one of several options.
package struct FlowChoose: Sendable {
  package var id: BeatID
  /// Its start tag.
  package var range: SourceRange
  /// The scene it stands in.
  package var scene: Int32
  /// Told above the options; nil where there is none.
  package var prompt: FlowText?
  /// Indices into ``Flow/options``.
  package var options: Range<Int32>
  /// Where to go when no option is on offer; nil where the author says nothing, which is a fault when it happens.
  package var otherwise: Address?
}

/// One way out of a choose.
package struct FlowOption: Sendable {
  package var id: OptionID
  /// The index in ``Flow/chooses`` of the choose it belongs to.
  package var choose: Int32
  /// What the employee reads.
  package var label: FlowText
  /// On offer while this holds; nil for always.
  package var condition: Code?
  /// Not on offer again after it was chosen in this attempt.
  package var isOnce: Bool
  /// Where the story goes on when it is chosen.
  package var target: Address
}

/// A beat that waits for something else than a choice.
package struct FlowWait: Sendable {
  package var id: BeatID
  /// The scene it stands in.
  package var scene: Int32
  package var kind: Kind

  /// What is waited for; `variable` is an index into ``Flow/variables``.
  package enum Kind: Sendable {
    case ask(variable: Int32, isOptional: Bool, FlowText)
    case task(page: String?, FlowText, hints: [FlowText], missing: FlowText?)
    case feedback(topic: String, scale: FeedbackScale, allowsAnonymous: Bool, FlowText)
  }
}

/// A way into a scene and back.
package struct FlowVisit: Sendable {
  package var id: BeatID
  /// Its start tag.
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
  /// In the order of the file.
  package var cases: [CaseID]
  /// Where each case's beats begin.
  package var targets: [Address]
  /// What comes after it; where `once` goes when every case has had its turn.
  package var end: Address
}

/// An ending: the attempt is over there.
package struct FlowEnd: Sendable {
  package var id: BeatID
  package var outcome: TourOutcome
  /// The last words.
  package var text: FlowText
}

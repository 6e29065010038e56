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

  /// The story's start tag.
  package internal(set) var titleRange = SourceRange(0, 0)
  /// How long the story's own file is, in bytes; what it includes comes after.
  package internal(set) var ownEnd = UInt32.max
  /// Who gets it; none for everybody.
  package internal(set) var audiences: [Audience] = []
  /// What can be earned in it, beside pieces of wardrobe.
  package internal(set) var badges: [Badge] = []
  /// What becomes of people who stand at, or hold, something that is gone.
  package internal(set) var moves: [Move] = []
  /// Files with further scenes, inside the story's folder.
  package internal(set) var includes: [Located<String>] = []
  /// As declared, in the order of the file.
  package internal(set) var variables: [VariableDeclaration] = []
  /// In the order of the file; the first one is where a tour begins.
  package internal(set) var scenes: [FlowScene] = []
  /// All scenes' instructions, one scene after the other; an ``Address`` is an index into them.
  package internal(set) var instructions: [Instruction] = []
  /// For each instruction, the start tag of the beat it is part of, or of its scene.
  package internal(set) var ranges: [SourceRange] = []
  /// The code of all expressions, end to end; a ``Code`` says where one begins.
  package internal(set) var code: [Operation] = []
  /// The conditions of beats and options, and where each is written; in the order in which they were laid out.
  package internal(set) var conditions: [Located<Code>] = []
  /// What `.constant` operations push.
  package internal(set) var constants: [Value] = []
  /// What `.tell` instructions show.
  package internal(set) var tells: [Tell] = []
  /// What `.choose` instructions offer.
  package internal(set) var chooses: [FlowChoose] = []
  /// The options of all chooses; each choose has a run of them.
  package internal(set) var options: [FlowOption] = []
  /// The answers of all quizzes; each quiz has a run of them.
  package internal(set) var answers: [FlowAnswer] = []
  /// What `.wait` instructions wait for.
  package internal(set) var waits: [FlowWait] = []
  /// The endings of `.end` instructions.
  package internal(set) var ends: [FlowEnd] = []
  /// The ways of `.visit` instructions.
  package internal(set) var visits: [FlowVisit] = []
  /// The cases of `.vary` instructions and of `vary` within texts.
  package internal(set) var varies: [FlowVary] = []
  /// What is given or asked for with `has`.
  package internal(set) var items: [FlowItem] = []
  /// The groups that are asked for with `member`.
  package internal(set) var groups: [String] = []
  /// Scenes that count in "step 1 of 3".
  package internal(set) var milestones: [Int32] = []

  var sceneIndex: [SceneID: Int32] = [:]
  /// Every beat that has an id and an instruction of its own, also where the story does not wait.
  var beatIndex: [BeatID: Address] = [:]
  /// `vary` within a text, which has no instruction of its own.
  var textVaryIndex: [BeatID: Int32] = [:]
  var itemIndex: [ItemID: Int32] = [:]
}

extension Flow {
  /// The ids of everything at which a tour can wait, in the order of the file, the endings included.
  package var waitingBeats: [BeatID] { instructions.indices.compactMap { beat(at: Address($0)) } }

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
    if let index = textVaryIndex[id] { return index }
    guard let address = beatIndex[id], case .vary(let index) = instructions[Int(address)] else { return nil }
    return index
  }

  /// The index in ``items`` of the one with this id; nil where the story never speaks of it.
  package func item(_ id: ItemID) -> Int32? { itemIndex[id] }

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

import StoryModel

/// Where who stands at a place of the old version is put in the new one.
struct PlacePassage {
  let placement: Placement
  let address: Address

  /// The ways from all places at which a tour can wait, in one pass: what lies earlier is known by then.
  static func all(_ passage: Passage, _ places: StoryPlaces) -> [Address: PlacePassage] {
    var all: [Address: PlacePassage] = [:]
    // The nearest earlier place that is still there, for each that is not.
    var earlier: [BeatID: Address] = [:]
    for index in passage.from.instructions.indices {
      let address = Address(index)
      if case .enter(let scene) = passage.from.instructions[index] {
        all[address] = PlacePassage(fromStartOf: scene, passage)
        continue
      }
      guard let id = passage.from.beat(at: address), PlaceKind(at: address, in: passage.from) != nil else {
        continue
      }
      let previous = places[before: id]
      earlier[id] = previous.flatMap { passage.same($0) ?? earlier[$0] }
      all[address] = PlacePassage(from: id, earlier: earlier[id], passage)
    }
    return all
  }

  private init(_ placement: Placement, _ address: Address) {
    (self.placement, self.address) = (placement, address)
  }

  private init?(from id: BeatID, earlier: Address?, _ passage: Passage) {
    let to = passage.to
    if let same = passage.same(id) {
      self.init(.stays(.beat(id)), same)
    } else if let target = passage.rules.beats[id] {
      // A rule that leads nowhere is not replaced by a guess.
      guard let address = to.address(of: target), PlaceKind(at: address, in: to) != nil else { return nil }
      self.init(.byRule(.beat(id), to: .beat(target)), address)
    } else if let earlier, let beat = to.beat(at: earlier) {
      self.init(.earlier(id, to: beat), earlier)
    } else if let old = passage.from.sceneOfBeat(id), let scene = passage.scenes[Int(old)] {
      self.init(.sceneStart(id, of: to.scenes[Int(scene)].id), to.scenes[Int(scene)].start)
    } else {
      return nil
    }
  }

  private init?(fromStartOf scene: Int32, _ passage: Passage) {
    guard let new = passage.scenes[Int(scene)] else { return nil }
    let old = PlaceID.sceneStart(passage.from.scenes[Int(scene)].id)
    let target = PlaceID.sceneStart(passage.to.scenes[Int(new)].id)
    self.init(
      old == target ? .stays(old) : .byRule(old, to: target), passage.to.scenes[Int(new)].start)
  }
}

extension Flow {
  /// The scene of a beat that waits; nil for any other.
  fileprivate func sceneOfBeat(_ id: BeatID) -> Int32? { address(of: id).flatMap { scene(at: $0) } }

  /// The scene of what waits at an address, or begins there; nil for anything else.
  func scene(at address: Address) -> Int32? {
    switch instructions[Int(address)] {
    case .choose(let index): chooses[Int(index)].scene
    case .wait(let index): waits[Int(index)].scene
    case .enter(let scene): scene
    default: nil
    }
  }
}

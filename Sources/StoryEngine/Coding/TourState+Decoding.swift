package import StoryModel

extension TourState {
  /// Reads what ``encoded(in:)`` wrote; anything that does not fit this version of the story is an error.
  package static func decode(
    _ bytes: [UInt8], in flow: Flow, version: StoryVersion
  ) throws(StateError) -> TourState {
    guard bytes.count > 10, bytes.starts(with: signature) else { throw .damaged }
    let body = bytes.dropLast(8)
    let sum = bytes.suffix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
    guard Checksum.of(body) == sum else { throw .damaged }
    var decoder = StateDecoder(reader: ByteReader(body.dropFirst(2)))
    return try decoder.state(version: version, in: flow)
  }
}

/// Turns ids back into the indices of a flow, which is passed along: to keep its many tables costs more than to read a
/// state.
private struct StateDecoder {
  var reader: ByteReader
  /// The format that is being read; the first one knew no quizzes, items and times to wait for, the second one no
  /// changes to a story under a tour.
  var format = TourState.format

  mutating func state(version: StoryVersion, in flow: Flow) throws(StateError) -> TourState {
    format = try reader.count()
    guard format <= TourState.format else { throw .newerFormat(format) }
    guard format >= TourState.oldestReadableFormat else { throw .damaged }
    guard StoryVersion(bytes: try reader.raw(32)) == version else { throw .otherVersion }
    let turn = try reader.count()
    let attempt = try reader.count()
    var state = TourState(version: version, seed: try reader.number())
    state.turn = turn
    state.attempt = attempt
    state.begun = try moment()
    state.latest = try moment()
    state.position = try position(in: flow)
    guard (state.position.place == nil) == (turn == 0), (attempt == 0) == (turn == 0) else { throw .damaged }
    guard try reader.count() == (turn == 0 ? 0 : flow.variables.count) else { throw .damaged }
    if turn > 0 {
      for index in flow.variables.indices {
        let name = try reader.text()
        guard name == flow.variables[index].name.value.text else { throw .unknown(name) }
        state.variables.append(try value(of: flow.variables[index]))
      }
    }
    for _ in 0..<(try reader.count()) { state.visits[try scene(in: flow)] = try positive() }
    for _ in 0..<(try reader.count()) { state.chosen.insert(try option(in: flow)) }
    for _ in 0..<(try reader.count()) { state.answered.insert(try answered(in: flow)) }
    if format > 1 {
      for _ in 0..<(try reader.count()) { state.right.insert(try right(in: flow)) }
      for _ in 0..<(try reader.count()) { state.items.insert(try item(in: flow)) }
    }
    for _ in 0..<(try reader.count()) {
      let (index, varied) = try varied(in: flow)
      guard varied.count > 0 else { throw .damaged }
      state.varied[index] = varied
    }
    state.before = try before(in: flow)
    guard reader.isAtEnd, state.before == nil || state.position.arrival == .shown else { throw .damaged }
    return state
  }

  private mutating func moment() throws(StateError) -> TourState.Moment {
    let now = Instant(seconds: try reader.signed())
    guard let today = CalendarDate(day: try reader.signed()) else { throw .damaged }
    return TourState.Moment(now: now, today: today)
  }

  private mutating func position(in flow: Flow) throws(StateError) -> TourState.Position {
    let arrival = format > 2 ? TourState.Arrival.all[try reader.count(limit: 3)] : .shown
    let address = try place(arrival, in: flow)
    var position = TourState.Position(
      place: address, arrival: arrival, offer: try offer(at: address, arrival, in: flow))
    position.hintsShown = try reader.count()
    if format > 1 { position.due = try due() }
    for _ in 0..<(try reader.count()) { position.visits.append(try visit(in: flow)) }
    return position
  }

  /// Nobody is on her way to an ending, nor to nowhere.
  private mutating func place(_ arrival: TourState.Arrival, in flow: Flow) throws(StateError) -> Address? {
    let id = try reader.text()
    if arrival == .sceneStart {
      guard let scene = flow.scene(SceneID(id)) else { throw .unknown(id) }
      return flow.scenes[Int(scene)].start
    }
    guard !id.isEmpty else {
      guard arrival == .shown else { throw .damaged }
      return nil
    }
    guard let address = flow.address(of: BeatID(id)) else { throw .unknown(id) }
    if arrival != .shown, case .end = flow.instructions[Int(address)] { throw .damaged }
    return address
  }

  private mutating func offer(
    at place: Address?, _ arrival: TourState.Arrival, in flow: Flow
  ) throws(StateError) -> [Int32] {
    var offer: [Int32] = []
    let count = try reader.count()
    guard let place else {
      guard count == 0 else { throw .damaged }
      return []
    }
    switch flow.instructions[Int(place)] {
    case .choose(let index):
      guard (count > 0) == (arrival == .shown) else { throw .damaged }
      for _ in 0..<count { offer.append(try find(try reader.text(), of: index, after: offer.last, in: flow)) }
    case .wait(let index):
      for _ in 0..<count { offer.append(try answer(of: index, in: flow)) }
      guard isOrder(offer, of: index, in: flow) || offer.isEmpty && arrival != .shown else { throw .damaged }
    default: guard count == 0 else { throw .damaged }
    }
    return offer
  }

  /// Whether the answers are all those of a quiz whose order is asked for; of another beat, none.
  private func isOrder(_ offer: [Int32], of index: Int32, in flow: Flow) -> Bool {
    guard case .quiz(let quiz) = flow.waits[Int(index)].kind, quiz.kind == .order else {
      return offer.isEmpty
    }
    return offer.sorted() == Array(quiz.answers)
  }

  private mutating func answer(of index: Int32, in flow: Flow) throws(StateError) -> Int32 {
    let id = try reader.text()
    guard case .quiz(let quiz) = flow.waits[Int(index)].kind,
      let answer = quiz.answers.first(where: { flow.answers[Int($0)].id.text == id })
    else { throw .unknown(id) }
    return answer
  }

  private mutating func due() throws(StateError) -> Due? {
    switch try reader.count(limit: 2) {
    case 0: return nil
    case 1:
      guard let date = CalendarDate(day: try reader.signed()) else { throw .damaged }
      return .date(date)
    default: return .instant(Instant(seconds: try reader.signed()))
    }
  }

  private mutating func value(of declaration: VariableDeclaration) throws(StateError) -> Value {
    let value: Value
    switch declaration.kind {
    case .boolean: value = .boolean(try reader.count(limit: 1) == 1)
    case .integer: value = .integer(try reader.signed())
    case .text: value = .text(try reader.text())
    case .enumeration(let values, _):
      let id = try reader.text()
      guard let index = values.firstIndex(where: { $0.id.text == id }) else { throw .unknown(id) }
      value = .enumeration(index)
    }
    guard declaration.admits(value) else { throw .damaged }
    return value
  }

  private mutating func variable(in flow: Flow) throws(StateError) -> Int {
    let name = try reader.text()
    guard let index = flow.variables.firstIndex(where: { $0.name.value.text == name }) else {
      throw .unknown(name)
    }
    return index
  }

  private mutating func positive() throws(StateError) -> Int64 {
    let count = try self.count()
    guard count > 0 else { throw .damaged }
    return count
  }

  /// How often something happened: so often that once more can still be counted.
  private mutating func count() throws(StateError) -> Int64 {
    let count = try reader.signed()
    guard (0...Int64(Int32.max)).contains(count) else { throw .damaged }
    return count
  }

  private mutating func scene(in flow: Flow) throws(StateError) -> Int32 {
    let id = try reader.text()
    guard let scene = flow.scene(SceneID(id)) else { throw .unknown(id) }
    return scene
  }

  private mutating func option(in flow: Flow) throws(StateError) -> Int32 {
    let id = try reader.text()
    guard let address = flow.address(of: BeatID(id)),
      case .choose(let index) = flow.instructions[Int(address)]
    else { throw .unknown(id) }
    return try find(try reader.text(), of: index, in: flow)
  }

  /// An offer has its options in the order of the story: each is looked for first after the one before it.
  private func find(
    _ option: String, of choose: Int32, after last: Int32? = nil, in flow: Flow
  ) throws(StateError) -> Int32 {
    let options = flow.chooses[Int(choose)].options
    let start = last.map { $0 + 1 } ?? options.lowerBound
    for index in start..<options.upperBound where flow.options[Int(index)].id.text == option { return index }
    for index in options.lowerBound..<start where flow.options[Int(index)].id.text == option { return index }
    throw .unknown(option)
  }

  private mutating func answered(in flow: Flow) throws(StateError) -> Int32 {
    let (id, index) = try wait(in: flow)
    switch flow.waits[Int(index)].kind {
    case .ask, .quiz: return index
    default: throw .unknown(id)
    }
  }

  private mutating func right(in flow: Flow) throws(StateError) -> Int32 {
    let (id, index) = try wait(in: flow)
    guard case .quiz = flow.waits[Int(index)].kind else { throw .unknown(id) }
    return index
  }

  private mutating func wait(in flow: Flow) throws(StateError) -> (id: String, index: Int32) {
    let id = try reader.text()
    guard let address = flow.address(of: BeatID(id)), case .wait(let index) = flow.instructions[Int(address)]
    else { throw .unknown(id) }
    return (id, index)
  }

  private mutating func item(in flow: Flow) throws(StateError) -> Int32 {
    let id = try reader.text()
    guard let item = flow.item(ItemID(id)) else { throw .unknown(id) }
    return item
  }

  private mutating func visit(in flow: Flow) throws(StateError) -> Address {
    let id = try reader.text()
    guard let address = flow.visit(BeatID(id)) else { throw .unknown(id) }
    return address
  }

  private mutating func varied(in flow: Flow) throws(StateError) -> (Int32, TourState.Varied) {
    let id = try reader.text()
    guard let index = flow.vary(BeatID(id)) else { throw .unknown(id) }
    var varied = TourState.Varied(count: try count())
    for _ in 0..<(try reader.count()) {
      let word = try reader.text()
      guard let position = flow.varies[Int(index)].cases.firstIndex(of: CaseID(word)),
        !varied.remaining.contains(Int32(position))
      else { throw .unknown(word) }
      varied.remaining.append(Int32(position))
    }
    if format > 1, varied.count > 0, flow.varies[Int(index)].mode == .shuffle {
      let word = try reader.text()
      guard let last = flow.varies[Int(index)].cases.firstIndex(of: CaseID(word)) else {
        throw .unknown(word)
      }
      varied.last = Int32(last)
    }
    return (index, varied)
  }

  private mutating func before(in flow: Flow) throws(StateError) -> TourState.Before? {
    guard try reader.count(limit: 1) == 1 else { return nil }
    let position = try position(in: flow)
    guard position.place != nil, position.arrival == .shown else { throw .damaged }
    var before = TourState.Before(position: position, generator: Generator(seed: try reader.number()))
    for _ in 0..<(try reader.count()) { before.changes.append(try change(in: flow)) }
    return before
  }

  private mutating func change(in flow: Flow) throws(StateError) -> TourState.Change {
    switch try reader.count(limit: 6) {
    case 0:
      let index = try variable(in: flow)
      return .variable(Int32(index), try value(of: flow.variables[index]))
    case 1:
      let scene = try scene(in: flow)
      return .visits(scene, try count())
    case 2: return .chosen(try option(in: flow))
    case 3: return .answered(try answered(in: flow))
    case 5: return .right(try right(in: flow))
    case 6: return .item(try item(in: flow))
    default:
      let (index, varied) = try varied(in: flow)
      return .varied(index, varied)
    }
  }
}

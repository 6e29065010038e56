package import StoryModel

extension TourState {
  /// What every saved state begins with.
  static let signature: [UInt8] = [0x56, 0x54]  // VT
  /// The format written here; `docs/engine.md` describes it.
  static let format = 3
  static let oldestReadableFormat = 1

  /// The saved form: ids for everything, about 1 KB at most for a typical tour, a checksum at the end.
  package func encoded(in flow: Flow) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(raw: Self.signature)
    writer.write(Self.format)
    writer.write(raw: version.bytes)
    writer.write(turn)
    writer.write(attempt)
    writer.write(generator.state)
    writer.write(begun)
    writer.write(latest)
    write(position, to: &writer, in: flow)
    writer.write(variables.count)
    for (declaration, value) in zip(flow.variables, variables) {
      writer.write(declaration.name.value.text)
      writer.write(value, of: declaration)
    }
    writer.write(visits.count)
    for (scene, count) in visits.sorted(by: { $0.key < $1.key }) {
      writer.write(flow.scenes[Int(scene)].id.text)
      writer.write(signed: count)
    }
    writer.write(chosen.count)
    for option in chosen.sorted() { writer.write(option: option, in: flow) }
    writer.write(answered.count)
    for beat in answered.sorted() { writer.write(flow.waits[Int(beat)].id.text) }
    writer.write(right.count)
    for quiz in right.sorted() { writer.write(flow.waits[Int(quiz)].id.text) }
    writer.write(items.count)
    for item in items.sorted() { writer.write(flow.items[Int(item)].id.text) }
    writer.write(varied.count)
    for (index, varied) in varied.sorted(by: { $0.key < $1.key }) {
      writer.write(varied, of: flow.varies[Int(index)])
    }
    write(before, to: &writer, in: flow)
    let sum = Checksum.of(writer.bytes[...])
    writer.write(raw: (0..<8).map { UInt8(truncatingIfNeeded: sum >> (8 * $0)) })
    return writer.bytes
  }

  private func write(_ position: Position, to writer: inout ByteWriter, in flow: Flow) {
    writer.write(position.arrival.code)
    if let place = position.place, case .enter(let scene) = flow.instructions[Int(place)] {
      writer.write(flow.scenes[Int(scene)].id.text)
    } else {
      writer.write(position.place.flatMap { flow.beat(at: $0) }?.text ?? "")
    }
    writer.write(position.offer.count)
    for offered in position.offer { writer.write(offered: offered, at: position.place, in: flow) }
    writer.write(position.hintsShown)
    writer.write(position.due)
    writer.write(position.visits.count)
    for visit in position.visits { writer.write(flow.visit(at: visit)?.id.text ?? "") }
  }

  private func write(_ before: Before?, to writer: inout ByteWriter, in flow: Flow) {
    guard let before else {
      writer.write(0)
      return
    }
    writer.write(1)
    write(before.position, to: &writer, in: flow)
    writer.write(before.generator.state)
    writer.write(before.changes.count)
    for change in before.changes {
      switch change {
      case .variable(let index, let value):
        let declaration = flow.variables[Int(index)]
        writer.write(0)
        writer.write(declaration.name.value.text)
        writer.write(value, of: declaration)
      case .visits(let scene, let count):
        writer.write(1)
        writer.write(flow.scenes[Int(scene)].id.text)
        writer.write(signed: count)
      case .chosen(let option):
        writer.write(2)
        writer.write(option: option, in: flow)
      case .answered(let beat):
        writer.write(3)
        writer.write(flow.waits[Int(beat)].id.text)
      case .varied(let index, let varied):
        writer.write(4)
        writer.write(varied, of: flow.varies[Int(index)])
      case .right(let quiz):
        writer.write(5)
        writer.write(flow.waits[Int(quiz)].id.text)
      case .item(let item):
        writer.write(6)
        writer.write(flow.items[Int(item)].id.text)
      }
    }
  }
}

extension TourState.Arrival {
  /// All of them, each at the place of its number in the saved form.
  static let all: [TourState.Arrival] = [.shown, .kept, .moved, .sceneStart]

  fileprivate var code: Int {
    switch self {
    case .shown: 0
    case .kept: 1
    case .moved: 2
    case .sceneStart: 3
    }
  }
}

extension ByteWriter {
  fileprivate mutating func write(_ moment: TourState.Moment) {
    write(signed: moment.now.seconds)
    write(signed: Int64(moment.today.day))
  }

  /// A value is written as what its variable's declaration makes of it.
  fileprivate mutating func write(_ value: Value, of declaration: VariableDeclaration) {
    switch (value, declaration.kind) {
    case (.boolean(let flag), _): write(flag ? 1 : 0)
    case (.integer(let number), _): write(signed: number)
    case (.text(let text), _): write(text)
    case (.enumeration(let index), .enumeration(let values, _)): write(values[index].id.text)
    case (.enumeration, _), (.date, _), (.duration, _): break
    }
  }

  fileprivate mutating func write(_ varied: TourState.Varied, of vary: FlowVary) {
    write(vary.id.text)
    write(signed: varied.count)
    write(varied.remaining.count)
    for index in varied.remaining { write(vary.cases[Int(index)].text) }
    if vary.mode == .shuffle, varied.count > 0 { write(vary.cases[Int(varied.last)].text) }
  }

  fileprivate mutating func write(_ due: Due?) {
    switch due {
    case nil: write(0)
    case .date(let date):
      write(1)
      write(signed: Int64(date.day))
    case .instant(let instant):
      write(2)
      write(signed: instant.seconds)
    }
  }

  /// An option of a choose, or an answer of a quiz.
  fileprivate mutating func write(offered: Int32, at place: Address?, in flow: Flow) {
    if let place, case .wait = flow.instructions[Int(place)] {
      write(flow.answers[Int(offered)].id.text)
    } else {
      write(flow.options[Int(offered)].id.text)
    }
  }

  fileprivate mutating func write(option: Int32, in flow: Flow) {
    let option = flow.options[Int(option)]
    write(flow.chooses[Int(option.choose)].id.text)
    write(option.id.text)
  }
}

/// FNV-1a, 64 bits: tells a state that was changed or cut off, by accident, from one that was not.
enum Checksum {
  static func of(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var sum: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { sum = (sum ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return sum
  }
}

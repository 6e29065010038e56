import StoryModel

/// Where in a valuation each thing that the story remembers has its place, and what it can hold.
struct ProofLayout {
  let flow: Flow
  let worlds: Worlds
  private(set) var components: [Component] = []
  private(set) var domains: [Domain] = []
  private(set) var fields: [Field] = []
  private var numbers = ComponentNumbers()
  /// Classes of what is read of the world; a number stands for a stretch of numbers or a class of text.
  private(set) var atomStretches: [EnvironmentAtom: [ClosedRange<Int64>]] = [:]
  private(set) var atomTexts: [EnvironmentAtom: [Int64]] = [:]
  /// Whether everything fits into a valuation.
  private(set) var fits = true

  /// Years 1900 to 2199, in days.
  static let days: ClosedRange<Int64> = -25_567...84_005

  init(_ flow: Flow, _ scope: Relevance.Scope) {
    self.flow = flow
    worlds = Worlds(flow)
    let relevance = Relevance(flow, scope)
    // Far too much to keep apart: not even the lists are made.
    guard relevance.components.count <= 4 * Field.room else {
      fits = false
      return
    }
    let scan = ReadingScan(flow, worlds)
    for operation in flow.code { note(operation, scan) }
    for component in relevance.components.sorted(by: Self.isBefore) {
      switch component {
      case .variable(let variable): addVariable(variable, scan)
      case .visits(let scene): add(component, .stretches(visits(of: scene, scan)))
      case .daysSinceStart:
        add(component, .stretches(scan.stretches(of: 0...109_572, .component(.daysSinceStart))))
      case .chosen, .answered, .right, .item: add(component, .plain(count: 2))
      case .varied(let vary):
        let isShuffled = flow.varies[Int(vary)].mode == .shuffle
        // Of many cases there are too many orders.
        if !isIdle(flow.varies[Int(vary)]), !isShuffled || flow.varies[Int(vary)].cases.count <= 12 {
          add(component, domain(of: flow.varies[Int(vary)]))
        }
      }
    }
    pack()
  }

  /// One that remembers nothing, for what does not fit.
  static func nothing(_ flow: Flow) -> ProofLayout { ProofLayout(empty: flow) }

  private init(empty flow: Flow) {
    self.flow = flow
    worlds = Worlds(flow)
  }

  func number(of component: Component) -> Int? { numbers[component] }

  /// The fields of a set of components.
  func fields(of live: Liveness.Live) -> Valuation {
    var mask = Valuation()
    for number in fields.indices where Liveness.holds(live, number) {
      mask[fields[number].word] |= fields[number].mask << fields[number].shift
    }
    return mask
  }

  /// The value a field holds, as numbers.
  func value(_ number: Int, in valuation: Valuation) -> AbstractValue {
    let raw = Int64(valuation[fields[number]])
    return switch domains[number] {
    case .plain: AbstractValue(raw)
    case .numbers(let range): AbstractValue(range.lowerBound + raw)
    case .stretches(let list): AbstractValue(list[Int(raw)].lowerBound, list[Int(raw)].upperBound)
    }
  }

  /// What of its domain a component may hold where it has one of these values; nothing where none is in range.
  func choices(_ number: Int, for value: AbstractValue) -> [UInt64] {
    switch domains[number] {
    case .plain(let count):
      guard value.low <= value.high, value.low >= 0, value.low < count else { return [] }
      return (UInt64(value.low)...UInt64(min(value.high, Int64(count) - 1))).map { $0 }
    case .numbers(let range):
      let low = max(value.low, range.lowerBound)
      let high = min(value.high, range.upperBound)
      guard low <= high else { return [] }
      return (UInt64(low - range.lowerBound)...UInt64(high - range.lowerBound)).map { $0 }
    case .stretches(let list):
      return list.indices.filter { list[$0].lowerBound <= value.high && list[$0].upperBound >= value.low }
        .map { UInt64($0) }
    }
  }

  /// Whether the case that a `vary` takes makes no difference but in what is told.
  func isIdle(_ vary: FlowVary) -> Bool {
    guard let first = vary.targets.first else { return true }
    var address = first
    while address < vary.end {
      switch flow.instructions[Int(address)] {
      case .tell(let index) where !flow.mayFault(index): address += 1
      case .jump: address += 1
      default: return false
      }
    }
    return true
  }

  private func domain(of vary: FlowVary) -> Domain {
    switch vary.mode {
    case .sequence, .cycle: .plain(count: vary.cases.count)
    case .once: .plain(count: vary.cases.count + 1)
    // A set of cases that are still to come.
    case .shuffle: .plain(count: 1 << vary.cases.count)
    }
  }

  private mutating func addVariable(_ variable: Int32, _ scan: ReadingScan) {
    let component = Component.variable(variable)
    switch flow.variables[Int(variable)].kind {
    case .boolean: add(component, .plain(count: 2))
    case .enumeration(let values, _): add(component, .plain(count: values.count))
    case .text: add(component, .plain(count: worlds.textCount))
    case .integer(let range, _):
      let (size, isHuge) = range.upperBound.subtractingReportingOverflow(range.lowerBound)
      let isMixed = scan.mixed.contains(.component(component)) || isScore(variable)
      if isMixed, !isHuge, size < Self.numberLimit {
        add(component, .numbers(range))
      } else {
        add(component, .stretches(scan.stretches(of: range, .component(component))))
      }
    }
  }

  /// Numbers that are calculated with are told apart up to so many.
  private static let numberLimit = 4096

  private func isScore(_ variable: Int32) -> Bool {
    flow.waits.contains { wait in
      if case .quiz(let quiz) = wait.kind { quiz.score == variable } else { false }
    }
  }

  private mutating func note(_ operation: Operation, _ scan: ReadingScan) {
    switch operation {
    case .has(let item): atomStretches[.item(item)] = [0...0, 1...1]
    case .member(let group): atomStretches[.group(group)] = [0...0, 1...1]
    case .attribute(let attribute): note(attribute, scan)
    default: break
    }
  }

  /// How often a scene was entered, as far as anybody asks: once or not, or up to a number.
  private func visits(of scene: Int32, _ scan: ReadingScan) -> [ClosedRange<Int64>] {
    let reading = ReadingScan.Reading.component(.visits(scene))
    if scan.mixed.contains(reading) { return Self.counts(upTo: 15) }
    guard let last = scan.bounds[reading]?.max() else { return Self.counts(upTo: 1) }
    return Self.counts(upTo: max(min(last, 4000) + 1, 1))
  }

  private mutating func note(_ attribute: EmployeeAttribute, _ scan: ReadingScan) {
    let atom = EnvironmentAtom(attribute)
    let reading = ReadingScan.Reading.atom(atom)
    switch atom {
    case .startDate: atomStretches[atom] = scan.stretches(of: Self.days, reading)
    case .daysEmployed: atomStretches[atom] = scan.stretches(of: -109_572...109_572, reading)
    case .text:
      guard !scan.mixed.contains(reading) else {
        atomTexts[atom] = (0..<Int64(worlds.textCount)).map { $0 }
        return
      }
      atomTexts[atom] = (scan.classes[reading] ?? []).sorted() + [Int64(worlds.texts.count)]
    case .group, .item: break
    }
  }

  /// Each number up to `last`, and all beyond as one.
  private static func counts(upTo last: Int64) -> [ClosedRange<Int64>] {
    (0..<last).map { $0...$0 } + [last...Int64(Int32.max)]
  }

  private mutating func add(_ component: Component, _ domain: Domain) {
    numbers[component] = components.count
    components.append(component)
    domains.append(domain)
  }

  private mutating func pack() {
    var word = 0
    var used = 0
    for domain in domains {
      let width = domain.width
      if used + width > 64 {
        word += 1
        used = 0
      }
      guard word < 4, width <= 40 else {
        fits = false
        fields.append(Field(word: 0, shift: 0, mask: 0))
        continue
      }
      fields.append(Field(word: word, shift: UInt64(used), mask: (1 << UInt64(width)) - 1))
      used += width
    }
  }

  /// Any order that is the same every time.
  private static func isBefore(_ a: Component, _ b: Component) -> Bool { "\(a)" < "\(b)" }
}

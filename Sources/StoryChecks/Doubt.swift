import StoryModel

/// What must not be called absent, because a fault elsewhere may be hiding it.
///
/// A misspelt `goto` is one fault. It must not make its scene loose, the scene it goes to unreachable and the
/// variable it read unused: that would be four, of which three go away by themselves.
struct Doubt {
  /// For each scene, whether a fault may hide a way out of it; empty where nothing is wrong at all.
  private var hidesWayOut: [Bool] = []
  /// Every word in a faulty scene that is not itself a declaration.
  private(set) var mentions: Set<String> = []
  /// Ids and names that stand in parts of the file that could not be read as they are.
  private(set) var declarations: Set<String> = []

  /// Faults after which the reader still keeps the element with all that it says.
  private static let harmlessCodes: Set<Int> = [9, 11, 13, 23, 24, 26]

  init(_ compilation: Compilation, in source: SourceText, after reading: [Diagnostic]) {
    let faults = reading.filter { $0.severity == .error && !Self.harmlessCodes.contains($0.code.number) }
    guard !faults.isEmpty || !compilation.problems.isEmpty else { return }

    let starts = compilation.flow.scenes.map { Int($0.range.start) }
    hidesWayOut = [Bool](repeating: false, count: starts.count)
    // Region 0 is what comes before the first scene, region n + 1 belongs to scene n.
    var unreadable: Set<Int> = []
    for fault in faults {
      let region = Self.region(of: Int(fault.range.start), among: starts)
      unreadable.insert(region)
      if region > 0 { hidesWayOut[region - 1] = true }
    }
    var faulty = unreadable
    for problem in compilation.problems {
      guard let place = Self.place(ofCostly: problem) else { continue }
      let region = Self.region(of: Int(place.start), among: starts)
      faulty.insert(region)
      if region > 0, case .unknownScene = problem { hidesWayOut[region - 1] = true }
    }
    for region in faulty {
      let start = region == 0 ? 0 : starts[region - 1]
      let end = region < starts.count ? starts[region] : source.bytes.count
      guard start < end, end <= source.bytes.count else { continue }
      collectWords(in: source.bytes[start..<end], isReadable: !unreadable.contains(region))
    }
    var near = NearNames()
    for case .unknownVariable(let name) in compilation.problems {
      let known = compilation.flow.variables.lazy.map(\.name.value.text)
      if let meant = near.nearest(to: name.value, among: known) { mentions.insert(meant) }
    }
    for case .unknownScene(let id) in compilation.problems {
      let known = compilation.flow.scenes.lazy.map(\.id.text)
      if let meant = near.nearest(to: id.value.text, among: known) { mentions.insert(meant) }
    }
  }

  /// Whether a way out of this scene may be hidden by a fault in it.
  func hidesWayOut(ofScene index: Int32) -> Bool {
    hidesWayOut.isEmpty ? false : hidesWayOut[Int(index)]
  }

  /// Where a problem is that makes the compiler leave an instruction out; nil for the others.
  private static func place(ofCostly problem: StoryProblem) -> SourceRange? {
    switch problem {
    case .unknownScene(let id): id.range
    case .unknownVariable(let name): name.range
    case .unknownValue(let value, _): value.range
    case .unknownChoice(let choice, _): choice.range
    case .type(_, let range): range
    case .unknownPersona, .unknownMood, .unknownPiece, .unknownItem, .unknownBeat, .quizAnswers, .doubledID,
      .outOfRange:
      nil
    }
  }

  private static func region(of offset: Int, among starts: [Int]) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private mutating func collectWords(in bytes: ArraySlice<UInt8>, isReadable: Bool) {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      guard Names.isLetter(bytes[index]) else {
        index += 1
        continue
      }
      let start = index
      while index < bytes.endIndex, Names.continues(bytes[index]) { index += 1 }
      let word = String(decoding: bytes[start..<index], as: UTF8.self)
      if Self.isDeclaration(at: start, in: bytes) {
        // What could be read is known already, and is of another kind.
        if !isReadable { declarations.insert(word) }
      } else {
        mentions.insert(word)
      }
    }
  }

  /// Whether `id="` or `name="` stands directly before.
  private static func isDeclaration(at index: Int, in bytes: ArraySlice<UInt8>) -> Bool {
    let before = bytes[max(bytes.startIndex, index - 7)..<index]
    guard before.last == UInt8(ascii: "\"") || before.last == UInt8(ascii: "'") else { return false }
    let rest = before.dropLast()
    return rest.ends(with: " id=".utf8) || rest.ends(with: " name=".utf8)
  }
}

extension ArraySlice<UInt8> {
  fileprivate func ends(with suffix: String.UTF8View) -> Bool {
    self.suffix(suffix.count).elementsEqual(suffix)
  }
}

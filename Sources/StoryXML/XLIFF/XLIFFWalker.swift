import StoryModel

/// Follows the parser through a translation file and keeps what is of use; modules of others are passed over.
struct XLIFFWalker: XMLListener {
  let bytes: UnsafeBufferPointer<UInt8>
  private(set) var document = XLIFFDocument()
  private(set) var faults: [Diagnostic] = []
  /// Whether reading ended for a reason that is reported already.
  private(set) var isStopped = false

  /// What is open, from the root on.
  private enum Place {
    case xliff
    /// A file or group.
    case container
    case unit
    case notes
    case note(isEarlier: Bool)
    case originalData
    case data(String)
    case segment(hasTarget: Bool, isIgnorable: Bool)
    case source
    case target
    /// A code, or (nil) a mark that means nothing here.
    case code(XLIFFCode?)
  }

  private var places: [Place] = []
  private var skipped = 0
  private var boundary = 0
  private var run: [UInt8] = []
  /// Whether what is read now is a source or a target.
  private var isInSource = false
  private var segmentStart = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func prepare(intern: (String) -> XMLTag.Name?) {}

  mutating func start(_ tag: XMLTag) -> Bool {
    let start = TagScanner.start(in: bytes, after: boundary, endingAt: min(tag.end, bytes.count))
    let isEmpty = tag.end < bytes.count && bytes[tag.end] == UInt8(ascii: "/")
    boundary = min(tag.end + (isEmpty ? 2 : 1), bytes.count)
    guard skipped == 0 else {
      skipped += 1
      return true
    }
    let element = XLIFFTag(tag, at: start, in: bytes)
    guard let place = places.last else {
      guard element.isCore, element.name == "xliff", XLIFFDocument.versions.contains(element["version"] ?? "")
      else {
        return stop(.notXLIFF(element.range))
      }
      document.range = element.range
      document.sourceLanguage = element.located("srcLang")
      document.targetLanguage = element.located("trgLang")
      places.append(.xliff)
      return true
    }
    open(element, in: place)
    return faults.count < Findings.limit
  }

  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard skipped == 0, let place = places.last else { return true }
    switch place {
    case .note, .data, .source, .target, .code: run.append(contentsOf: bytes)
    case .xliff, .container, .unit, .notes, .originalData, .segment: break
    }
    return true
  }

  mutating func end(at offset: Int) -> Bool {
    boundary = offset
    guard skipped == 0 else {
      skipped -= 1
      return true
    }
    if let place = places.popLast() { close(place) }
    return true
  }

  mutating func documentType(at offset: Int) -> Bool {
    stop(.translationFault(.doctypeRefused(endingAt: offset, in: bytes)))
  }

  private mutating func stop(_ fault: Diagnostic) -> Bool {
    faults.append(fault)
    isStopped = true
    return false
  }
}

extension XLIFFWalker {
  private mutating func open(_ tag: XLIFFTag, in place: Place) {
    switch (place, tag.isCore ? tag.name : "") {
    case (.xliff, "file"):
      document.stories.append(tag.located("id") ?? Located("", at: tag.range))
      places.append(.container)
    case (.container, "group"): places.append(.container)
    case (.container, "unit"):
      document.units.append(
        XLIFFUnit(
          id: tag.located("id") ?? Located("", at: tag.range), range: tag.range, targetRange: tag.range))
      places.append(.unit)
    case (.unit, "notes"): places.append(.notes)
    case (.notes, "note"):
      places.append(.note(isEarlier: tag["category"] == TranslationState.earlierNote))
    case (.unit, "originalData"): places.append(.originalData)
    case (.originalData, "data"): places.append(.data(tag["id"] ?? ""))
    case (.unit, "segment"), (.unit, "ignorable"): openSegment(tag)
    case (.segment, "source"):
      isInSource = true
      segmentStart = unit.source.count
      places.append(.source)
    case (.segment(_, let isIgnorable), "target"):
      isInSource = false
      unit.targetRange = tag.range
      places[places.count - 1] = .segment(hasTarget: true, isIgnorable: isIgnorable)
      places.append(.target)
    case (.source, let name), (.target, let name), (.code, let name): openInline(tag, named: name)
    default: skipped = 1
    }
  }

  private mutating func openSegment(_ tag: XLIFFTag) {
    let isIgnorable = tag.name == "ignorable"
    if !isIgnorable {
      unit.segmentCount += 1
      let state = TranslationState(rawValue: tag["state"] ?? "") ?? .initial
      unit.state = min(unit.state ?? state, state)
      if tag["subState"] == TranslationState.stale, state == .initial { unit.isMarkedStale = true }
    }
    places.append(.segment(hasTarget: false, isIgnorable: isIgnorable))
  }

  private mutating func openInline(_ tag: XLIFFTag, named name: String) {
    flush()
    switch name {
    case "ph", "pc":
      let isAlone = name == "ph"
      let code = XLIFFCode(
        id: tag["id"] ?? "", start: unit.data[tag[isAlone ? "dataRef" : "dataRefStart"] ?? ""] ?? "",
        end: unit.data[tag["dataRefEnd"] ?? ""] ?? "", range: tag.range)
      append(isAlone ? .alone(code) : .open(code))
      if isAlone { skipped = 1 } else { places.append(.code(code)) }
    case "mrk": places.append(.code(nil))
    default:
      skipped = 1
      // A source that holds something else is no longer the story's; that is seen when it is compared.
      if isInSource { return append(.characters("\u{FFFC}")) }
      faults.append(.unknownCode(tag.range, named: tag.name))
    }
  }

  private mutating func close(_ place: Place) {
    switch place {
    case .note(let isEarlier):
      let note = takeRun()
      if isEarlier { unit.earlier = note }
    case .data(let name): unit.data[name] = takeRun()
    case .source, .target: flush()
    case .code(let code):
      flush()
      if let code { append(.close(code)) }
    case .segment(let hasTarget, let isIgnorable):
      guard !hasTarget else { return }
      if isIgnorable {
        unit.target += unit.source[min(segmentStart, unit.source.count)...]
      } else {
        unit.isUntranslated = true
      }
    case .xliff, .container, .unit, .notes, .originalData: break
    }
  }

  private mutating func flush() {
    guard !run.isEmpty else { return }
    append(.characters(takeRun()))
  }

  private mutating func takeRun() -> String {
    defer { run.removeAll(keepingCapacity: true) }
    return String(decoding: run, as: UTF8.self)
  }

  private mutating func append(_ piece: XLIFFPiece) {
    if isInSource { unit.source.append(piece) } else { unit.target.append(piece) }
  }

  /// The unit that is read now; places below it are open only inside one.
  private var unit: XLIFFUnit {
    get { document.units[document.units.count - 1] }
    set { document.units[document.units.count - 1] = newValue }
    _modify { yield &document.units[document.units.count - 1] }
  }
}

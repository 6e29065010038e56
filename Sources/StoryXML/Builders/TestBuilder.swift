import StoryModel

/// Makes a ``StoryTest``.
struct TestBuilder: DocumentBuilder {
  private var test = StoryTest()
  /// The beat that is open, without its text.
  private var expected = StoryTest.ExpectedBeat(.say)
  /// The start tag of the element that is open.
  private var tag = SourceRange(0, 0)
  /// Where the text of the element that is open begins; nil where it has none.
  private var textRange: SourceRange?
  private var source = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  private var texts = TextBuilder()

  mutating func open(_ tag: StartTag, findings: inout Findings) {
    self.tag = tag.range
    source = tag.source
    textRange = nil
    switch tag.element {
    case .test:
      test.title = tag.string(.title) ?? ""
      test.language = tag.string(.language)
      test.story = tag.located(.story)
    case .employee: test.employee = Self.employee(tag, findings: &findings)
    case .at, .seed, .input, .passes: texts.begin()
    case .say, .image, .video, .explained, .hint, .missing, .moved: openBeat(tag)
    case .given:
      openBeat(tag)
      addBeat("")
    case .waits: addWait(tag)
    case .heldVariable:
      guard let name = tag.id(.name, as: VariableName.self), let value = tag.located(.is) else { return }
      add(.holds(name, value))
    case .refused: add(.refused)
    case .nextVersion: add(.nextVersion(tag.located(.story)))
    case .ends: add(.ends(tag.word(.outcome, as: TourOutcome.self), at: tag.id(.at, as: BeatID.self)))
    default: break
    }
  }

  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>, in element: Element, boundary: Int) {
    texts.append(bytes)
    guard textRange == nil, !bytes.allSatisfy(Blank.holds) else { return }
    textRange = TextScanner.firstCharacter(in: source, from: boundary)
  }

  mutating func close(_ element: OpenElement, findings: inout Findings) {
    switch element.element {
    case .at: test.start = closeText(element, findings: &findings)
    case .seed: closeSeed(element, findings: &findings)
    case .passes: closePassing(element, findings: &findings)
    case .input:
      // An empty line is the default: what is asked keeps its value.
      add(.input(Located(texts.finish().plain, at: textRange ?? element.opening)))
    case .say, .image, .video, .explained, .hint, .missing, .moved: addBeat(texts.finish().plain)
    default: break
    }
  }

  func finish() -> StoryTest? { test }

  private mutating func add(_ kind: StoryTest.Kind) { test.steps.append(StoryTest.Step(kind, at: tag)) }

  private mutating func openBeat(_ tag: StartTag) {
    expected = StoryTest.ExpectedBeat(StoryTest.ExpectedBeat.Kind(rawValue: tag.element.name) ?? .say)
    expected.id = tag.id(.id, as: BeatID.self)
    expected.speaker = tag.id(.by, as: PersonaID.self)
    expected.mood = tag.id(.mood, as: MoodID.self)?.value
    expected.outfit = tag.id(.outfit, as: PieceID.self)?.value
    expected.source = tag.string(.src)
    expected.item = tag.id(.item, as: ItemID.self)
    if tag.has(.right) { expected.isRight = tag.flag(.right) }
    if tag.element != .given { texts.begin() }
  }

  private mutating func addBeat(_ text: String) {
    expected.text = text.isEmpty ? nil : text
    add(.told(expected))
  }

  private mutating func addWait(_ tag: StartTag) {
    guard let id = tag.id(.at, as: BeatID.self) else { return }
    add(.waits(at: id, offers: tag.located(.offers).map { $0.words }))
  }

  private mutating func closeText(_ element: OpenElement, findings: inout Findings) -> Located<String>? {
    let text = texts.finish()
    guard !text.isEmpty else {
      findings.add(.missingText(element))
      return nil
    }
    return Located(text.plain, at: textRange ?? element.opening)
  }

  private mutating func closeSeed(_ element: OpenElement, findings: inout Findings) {
    guard let text = closeText(element, findings: &findings) else { return }
    test.seed = UInt64(text.value)
    if test.seed == nil { findings.add(.notASeed(text)) }
  }

  private mutating func closePassing(_ element: OpenElement, findings: inout Findings) {
    guard let text = closeText(element, findings: &findings) else { return }
    guard let duration = CalendarDuration(text.value) else { return findings.add(.notATimeToPass(text)) }
    add(.passes(duration))
  }
}

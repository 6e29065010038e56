import StoryModel

/// Makes scenes and hands them on: each element's part is in the file of its noun.
///
/// What is open lies on stacks, one for each kind of thing that may stand within another of its kind.
struct StoryBuilder<Taker: SceneTaker>: DocumentBuilder {
  /// Everything that is read, good for as long as the walk lasts.
  var source = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  var head = StoryHead()
  var enumeration = EnumerationDraft()
  var sceneCount = 0
  var scene = SceneDraft()

  /// The beats of every block that is open, the innermost last; a block remembers where its own begin.
  let beats = Pile<Beat>()
  /// Beats that hold text and are still open: complete but for that.
  var telling: [TellingDraft] = []
  var tasks: [TaskDraft] = []
  var quizzes: [QuizDraft] = []
  var textIfs: [TextIfDraft] = []
  var textVaries: [TextVaryDraft] = []
  var chooses: [ChooseDraft] = []
  /// The options of every choose that is open, as for `beats`.
  let options = Pile<Beat.Option>()
  var openOptions: [OptionDraft] = []
  var otherwises: [OtherwiseDraft] = []
  var branches: [BranchDraft] = []
  var varies: [VaryDraft] = []
  var texts = TextBuilder()

  private var taker: Taker

  init(setup: Taker.Setup) { taker = Taker(setup: setup) }

  mutating func open(_ tag: StartTag, findings: inout Findings) {
    switch tag.element {
    case .story: openStory(tag)
    case .title, .summary, .prompt, .label, .missing, .question, .accept, .explain: texts.begin()
    case .audience: addAudience(tag)
    case .badge: addBadge(tag)
    case .moved: addMove(tag, findings: &findings)
    case .reset: addReset(tag)
    case .include: addInclude(tag)
    case .silence: addSilence(tag)
    case .hint: openHint(tag, findings: &findings)
    case .answer: openAnswer(tag, findings: &findings)
    case .boolean: addBoolean(tag)
    case .integer: addInteger(tag, findings: &findings)
    case .enumeration: openEnumeration(tag)
    case .enumerationValue: openEnumerationValue(tag, findings: &findings)
    case .textVariable: addTextVariable(tag, findings: &findings)
    case .scene: openScene(tag)
    case .say, .image, .video, .choose, .ask, .quiz, .branch, .vary, .set, .give, .goto, .visit, .comeBack,
      .show, .task, .wait, .feedback, .end:
      openBeat(tag, findings: &findings)
    case .option: openOption(tag, findings: &findings)
    case .otherwise: openOtherwise(tag)
    case .elseIf, .elseBranch: openCase(tag, findings: &findings)
    case .varyCase: openVaryCase(tag, findings: &findings)
    case .value, .emphasis, .strong, .link, .keyboard, .span:
      noteMarkup(tag, findings: &findings)
      openMarkup(tag, findings: &findings)
    case .textVary, .textCase, .textIf, .textElseIf, .textElse:
      noteMarkup(tag, findings: &findings)
      openControl(tag, findings: &findings)
    default: break
    }
  }

  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>, in element: Element, boundary: Int) {
    if element == .option { noteOptionText(bytes, boundary: boundary) }
    if element == .textIf { noteTextInIf(bytes, boundary: boundary) }
    texts.append(bytes)
  }

  mutating func close(_ element: OpenElement, findings: inout Findings) {
    switch element.element {
    case .title, .summary: closeHeadText(element, findings: &findings)
    case .enumeration: closeEnumeration(findings: &findings)
    case .enumerationValue: closeEnumerationValue(element, findings: &findings)
    case .scene: closeScene()
    case .say, .ask, .feedback, .wait, .end: closeTelling(element, findings: &findings)
    case .show, .task: closeTask(element, findings: &findings)
    case .hint: closeHint(element, findings: &findings)
    case .missing: closeMissing(element, findings: &findings)
    case .quiz: closeQuiz()
    case .question, .accept, .explain, .answer: closeQuizPart(element, findings: &findings)
    case .choose: closeChoose()
    case .prompt: closePrompt(element, findings: &findings)
    case .option: closeOption(element, findings: &findings)
    case .label: closeLabel(element, findings: &findings)
    case .otherwise: closeOtherwise(findings: &findings)
    case .branch: closeBranch()
    case .elseIf, .elseBranch: closeCase()
    case .vary: closeVary()
    case .varyCase: closeVaryCase()
    case .emphasis, .strong, .keyboard, .span: texts.close()
    case .link: texts.closeLink()
    case .textVary, .textIf: closeControl(element.element, findings: &findings)
    default: break
    }
  }

  mutating func handOn(_ scene: StoryScene) { taker.take(scene, of: head) }

  consuming func finish() -> Taker.Product? { taker.finish(head) }

  /// The text that ends here, which must not be empty.
  mutating func closeText(_ element: OpenElement, findings: inout Findings) -> Text {
    let text = texts.finish()
    if text.isEmpty { findings.add(.missingText(element)) }
    return text
  }
}

import StoryModel

/// Follows the parser through a document: holds each element against the language's rules, reports and skips what is
/// not in them, and tells the builder about the rest.
struct DocumentWalker<Builder: DocumentBuilder>: XMLListener {
  let bytes: UnsafeBufferPointer<UInt8>
  private(set) var builder: Builder
  var findings = Findings()
  /// Whether reading ended for a reason that is reported already.
  private(set) var isStopped = false

  private let language: Language
  private var names = NameTable()
  private var stack: [OpenElement] = []
  /// How deep inside an element that is skipped; 0 outside.
  private var skipped = 0
  private var tag: StartTag
  private var ampersands = Ampersands()
  /// The offset just past the last start or end tag, and whether the text since was found misplaced.
  private var boundary: Int
  private var isMisplaced = false

  /// What libxml2 admits without being asked for more.
  private static var depthLimit: Int { 256 }

  /// Follows the document that begins at `base` and ends with the bytes, and tells the builder about it.
  init(
    bytes: UnsafeBufferPointer<UInt8>, from base: Int = 0, language: Language, builder: consuming Builder
  ) {
    self.bytes = bytes
    self.language = language
    self.builder = builder
    boundary = base
    tag = StartTag(source: bytes)
  }

  mutating func prepare(intern: (String) -> XMLTag.Name?) {
    names = NameTable(language, intern: intern)
  }

  mutating func start(_ tag: XMLTag) -> Bool {
    let start = TagScanner.start(in: bytes, after: boundary, endingAt: min(tag.end, bytes.count))
    let isEmpty = tag.end < bytes.count && bytes[tag.end] == UInt8(ascii: "/")
    startText(at: min(tag.end + (isEmpty ? 2 : 1), bytes.count))
    guard stack.count + skipped < Self.depthLimit else {
      return stop(.tooDeep(at: start, limit: Self.depthLimit))
    }
    guard skipped == 0 else {
      skipped += 1
      return true
    }
    var scanner = TagScanner(bytes, at: start)
    let opening = SourceRange(start, scanner.offset)
    guard let parent = stack.last?.element else { return startRoot(tag, opening: opening, scanner: &scanner) }
    guard !tag.isForeign, let child = names.child(named: tag.name, of: parent) else {
      return skip(
        .unknownElement(
          opening, in: parent, language: language, isForeign: tag.isForeign, bytes: bytes))
    }
    let last = stack.count - 1
    if !child.mayRepeat, stack[last].seen & child.element.bit != 0 {
      return skip(.secondElement(opening, child.element, in: parent))
    }
    if let successor = child.successor, stack[last].seen & successor.bit != 0 {
      // It is there all the same: that it is missing is not one more fault.
      stack[last].seen |= child.element.bit
      return skip(.lateElement(opening, child.element, after: successor))
    }
    stack[last].seen |= child.element.bit
    return open(child.element, in: parent, tag, opening: opening, scanner: &scanner)
  }

  private mutating func startRoot(_ tag: XMLTag, opening: SourceRange, scanner: inout TagScanner) -> Bool {
    let root = language.root
    guard !tag.isForeign, tag.name == names.root else {
      return stop(.wrongRoot(opening, expected: root, isForeign: tag.isForeign, bytes: bytes))
    }
    return open(root, in: root, tag, opening: opening, scanner: &scanner)
  }

  private mutating func open(
    _ element: Element, in parent: Element, _ tag: XMLTag, opening: SourceRange, scanner: inout TagScanner
  ) -> Bool {
    self.tag.begin(
      element, in: parent, from: Int(opening.start), nameEnd: Int(opening.end), to: boundary)
    readAttributes(of: tag, scanner: &scanner)
    stack.append(OpenElement(element: element, parent: parent, opening: opening))
    builder.open(self.tag, findings: &findings)
    ampersands.forget()
    return goOn()
  }

  mutating func text(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard skipped == 0, let element = stack.last?.element else { return true }
    if names.holdsText(element) {
      builder.text(text, in: element, boundary: boundary)
      return true
    }
    guard !isMisplaced, !text.allSatisfy(Blank.holds) else { return true }
    isMisplaced = true
    let start = TextScanner.firstCharacter(in: bytes, from: boundary)
    findings.add(.misplacedText(start, in: element, language: language))
    return goOn()
  }

  mutating func end(at offset: Int) -> Bool {
    startText(at: offset)
    guard skipped == 0 else {
      skipped -= 1
      return true
    }
    guard let closed = stack.popLast() else { return true }
    let missing = names.requiredChildren(of: closed.element) & ~closed.seen
    if missing != 0 { reportMissing(missing, in: closed) }
    builder.close(closed, findings: &findings)
    return goOn()
  }

  mutating func documentType(at offset: Int) -> Bool {
    stop(.doctypeRefused(endingAt: offset, in: bytes))
  }

  private mutating func readAttributes(of tag: XMLTag, scanner: inout TagScanner) {
    for index in 0..<tag.attributeCount {
      guard let (name, prefix, read) = tag.attribute(index),
        let place = scanner.next(name, length: read.count)
      else {
        continue
      }
      let value = ampersands.restored(read)
      let attribute = StartTag.Attribute(name: place.name, value: place.value, bytes: value)
      guard let rule = names.attribute(named: name, prefix: prefix, of: self.tag.element) else {
        findings.add(.unknownAttribute(attribute, of: self.tag, language: language))
        continue
      }
      self.tag.set(rule.attribute, to: attribute)
      guard !FormCheck.isWellFormed(value, rule.form) else { continue }
      findings.add(FormCheck.fault(in: attribute, named: rule.attribute, form: rule.form, of: self.tag))
      self.tag.spoil(rule.attribute, isUsable: rule.form.isUsableAnyway)
    }
    let missing = names.requiredAttributes(of: self.tag.element) & ~self.tag.given
    if missing != 0 { reportMissing(missing) }
  }

  private mutating func reportMissing(_ missing: UInt128, in closed: OpenElement) {
    for child in language.rules[closed.element]?.children ?? [] where missing & child.element.bit != 0 {
      findings.add(.missingElement(child.element, in: closed))
    }
  }

  private mutating func reportMissing(_ missing: UInt128) {
    for rule in language.rules[tag.element]?.attributes ?? [] where missing & rule.attribute.bit != 0 {
      findings.add(.missingAttribute(rule.attribute, rule.form, of: tag))
    }
  }

  private mutating func startText(at offset: Int) {
    boundary = offset
    isMisplaced = false
  }

  private mutating func skip(_ finding: Diagnostic) -> Bool {
    findings.add(finding)
    skipped = 1
    return goOn()
  }

  private mutating func stop(_ finding: Diagnostic) -> Bool {
    findings.add(finding)
    isStopped = true
    return false
  }

  private mutating func goOn() -> Bool {
    if findings.isFull { isStopped = true }
    return !isStopped
  }
}

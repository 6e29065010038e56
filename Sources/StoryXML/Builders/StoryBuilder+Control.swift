import StoryModel

/// An `if` within a text that is open.
struct TextIfDraft {
  /// The `else` if there was one, otherwise the last `elseif`.
  var lastCase: Element?
  /// Where the first text that stands straight in it after one of its cases is to be found: at or after this offset.
  var lateText: Int?
}

/// A `vary` within a text that is open.
struct TextVaryDraft {
  var caseCount = 0
  var caseIDs: Set<CaseID> = []
}

// `if` and `vary` within a text.
extension StoryBuilder {
  mutating func openControl(_ tag: StartTag, findings: inout Findings) {
    switch tag.element {
    case .textIf:
      textIfs.append(TextIfDraft())
      texts.append(.branch(test(of: tag, findings: &findings)))
    case .textElseIf, .textElse: openTextCase(tag, findings: &findings)
    case .textVary:
      textVaries.append(TextVaryDraft())
      let mode = tag.word(.mode, as: VaryMode.self) ?? .sequence
      // It has no number among the beats: the place in the file tells it from others.
      let id = tag.id(.id, as: BeatID.self) ?? textVaryID(of: tag, findings: &findings)
      texts.append(.vary(id, mode))
    default: openTextVaryCase(tag, findings: &findings)
    }
  }

  /// Markup after the last case of an `if` is in none of them.
  func noteMarkup(_ tag: StartTag, findings: inout Findings) {
    guard tag.parent == .textIf, let earlier = textIfs.last?.lastCase,
      tag.element != .textElseIf, tag.element != .textElse
    else { return }
    findings.add(.misplacedCase(tag, after: earlier))
  }

  mutating func noteTextInIf(_ bytes: UnsafeBufferPointer<UInt8>, boundary: Int) {
    guard let last = textIfs.indices.last, textIfs[last].lastCase != nil, textIfs[last].lateText == nil,
      !bytes.allSatisfy(Blank.holds)
    else { return }
    textIfs[last].lateText = boundary
  }

  mutating func closeControl(_ element: Element, findings: inout Findings) {
    if element == .textIf {
      if let late = textIfs.popLast()?.lateText {
        findings.add(.textAfterCase(TextScanner.firstCharacter(in: source, from: late)))
      }
      texts.append(.endBranch)
    } else {
      textVaries.removeLast()
      texts.append(.endVary)
    }
  }

  private func test(of tag: StartTag, findings: inout Findings) -> Expression {
    condition(.test, of: tag, findings: &findings) ?? .undecided(at: tag.opening)
  }

  private mutating func textVaryID(of tag: StartTag, findings: inout Findings) -> Located<BeatID> {
    findings.add(.missingID(tag))
    scene.textVaryCount += 1
    return Located(BeatID("\(scene.scene.id.value)~text\(scene.textVaryCount)"), at: tag.opening)
  }

  private mutating func openTextCase(_ tag: StartTag, findings: inout Findings) {
    guard let last = textIfs.indices.last else { return }
    if textIfs[last].lastCase == .textElse {
      findings.add(.misplacedCase(tag, after: .textElse))
    } else {
      textIfs[last].lastCase = tag.element
    }
    texts.append(.elseBranch(tag.element == .textElse ? nil : test(of: tag, findings: &findings)))
  }

  private mutating func openTextVaryCase(_ tag: StartTag, findings: inout Findings) {
    guard let last = textVaries.indices.last else { return }
    textVaries[last].caseCount += 1
    guard let id = tag.id(.id, as: CaseID.self) else {
      findings.add(.missingID(tag))
      return texts.append(.varyCase(Located(CaseID("~\(textVaries[last].caseCount)"), at: tag.opening)))
    }
    if !textVaries[last].caseIDs.insert(id.value).inserted {
      findings.add(.doubledID(id, of: .textCase, in: .textVary))
    }
    texts.append(.varyCase(id))
  }
}

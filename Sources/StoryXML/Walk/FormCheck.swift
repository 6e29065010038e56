import StoryModel

/// Whether an attribute's value has the form its rule asks for.
enum FormCheck {
  static func isWellFormed(_ bytes: UnsafeBufferPointer<UInt8>, _ form: Rule.Form) -> Bool {
    switch form {
    case .text, .reference, .expression: true
    case .id: isName(bytes)
    case .boolean: isOneOf(["true", "false"], bytes)
    case .word(let words): isOneOf(words.list, bytes)
    case .integer(let range): WholeNumber.parse(bytes).map(range.contains) ?? false
    case .language: isLanguage(bytes)
    case .path: StoryPath.stays(inside: bytes)
    case .address: LinkAddress.isAllowed(bytes)
    case .alternative, .words: !bytes.allSatisfy(Blank.holds)
    case .duration: CalendarDuration(String(decoding: bytes, as: UTF8.self)) != nil
    case .timeOfDay: TimeOfDay.minutes(bytes) != nil
    }
  }

  /// What is wrong with a value that has not the form.
  static func fault(
    in attribute: StartTag.Attribute, named name: Attribute, form: Rule.Form, of tag: StartTag
  ) -> Diagnostic {
    switch form {
    case .text, .reference, .expression, .id: .badID(attribute, named: name)
    case .boolean: .notOneOf(["true", "false"], attribute, named: name)
    case .word(let words): .notOneOf(words.list, attribute, named: name)
    case .integer(let range): .notANumber(in: range, attribute, named: name)
    case .language: .notALanguage(attribute)
    case .path: .pathOutside(attribute, named: name)
    case .address: .notAnAddress(attribute, named: name)
    case .alternative: .missingAlternative(tag)
    case .words: .noWords(attribute, named: name)
    case .duration: .notADuration(attribute, named: name)
    case .timeOfDay: .notATimeOfDay(attribute)
    }
  }

  private static func isName(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = bytes.first, Names.isLetter(first) else { return false }
    return bytes.allSatisfy(Names.continues)
  }

  private static func isOneOf(_ words: [String], _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    words.contains { $0.utf8.elementsEqual(bytes) }
  }

  /// The shape of BCP 47: letters, then parts of letters and digits, each of at most eight.
  private static func isLanguage(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let parts = bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let first = parts.first, (2...8).contains(first.count), first.allSatisfy(Names.isLetter) else {
      return false
    }
    return parts.dropFirst().allSatisfy { part in
      (1...8).contains(part.count) && part.allSatisfy { Names.isLetter($0) || Names.isDigit($0) }
    }
  }
}

import StoryModel

extension TestBuilder {
  /// What is written about an employee, and in which attribute.
  private static let facts: [(StoryXML.Attribute, EmployeeAttribute)] = [
    (.firstName, .firstName), (.lastName, .lastName), (.department, .department), (.role, .role),
    (.location, .location), (.spoken, .language), (.startDate, .startDate),
  ]

  static func employee(_ tag: StartTag, findings: inout Findings) -> StoryTest.Employee {
    var employee = StoryTest.Employee()
    for (attribute, fact) in facts { employee.facts[fact] = tag.located(attribute) }
    if let date = employee.facts[.startDate], CalendarDate(date.value) == nil {
      findings.add(.notADate(date))
      employee.facts[.startDate] = nil
    }
    let groups = tag.string(.groups) ?? ""
    employee.groups = groups.split(separator: ",").map { $0.trimmingBlanks }.filter { !$0.isEmpty }
    employee.items = tag.located(.items)?.words.map { Located(ItemID($0.value), at: $0.range) } ?? []
    return employee
  }
}

extension StartTag {
  /// The value of an attribute with its place.
  func located(_ name: StoryXML.Attribute) -> Located<String>? {
    self[name].map { Located(String(decoding: $0.bytes, as: UTF8.self), at: $0.value) }
  }
}

extension Located<String> {
  /// Its words, each with its place.
  var words: [Located<String>] {
    var words: [Located<String>] = []
    let bytes = Array(value.utf8)
    for word in bytes.split(whereSeparator: Blank.holds) {
      words.append(
        Located(String(decoding: word, as: UTF8.self), at: range.part(word.startIndex, word.endIndex)))
    }
    return words
  }
}

extension Substring {
  /// Without spaces around it.
  fileprivate var trimmingBlanks: String {
    let start = utf8.drop(while: Blank.holds)
    var end = start
    while let last = end.last, Blank.holds(last) { end.removeLast() }
    return String(Substring(end))
  }
}

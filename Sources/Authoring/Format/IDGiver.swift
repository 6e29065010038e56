import StoryXML

/// Gives an id to everything in a story that has none and needs one to be found again: a beat, an option, an answer, a
/// case.
struct IDGiver {
  /// Ids that are in the story, or that it speaks of.
  private var taken: Set<String> = []
  /// The last number that was put behind an id: many beats say the same.
  private var numbers: [String: Int] = [:]
  private var nouns = IDNouns(language: "")

  /// Looks at all files of a story first, so that no id is given twice.
  init(_ files: [XMLOutline]) {
    for file in files { for index in file.starts { note(index, in: file) } }
  }

  private mutating func note(_ index: Int, in file: XMLOutline) {
    guard let tag = file.tag(index), let shape = file.shapes[index] else { return }
    if shape.name == "story" { nouns = IDNouns(language: tag.value(of: "xml:lang").text) }
    if shape.idScope == .story, let id = tag.value(of: "id") { taken.insert(id.text) }
    if shape.name == "moved" { taken.formUnion(["beat", "to"].compactMap { tag.value(of: $0)?.text }) }
    // What a condition asks about and is not there must not come to be there.
    for name in shape.expressions {
      guard let expression = tag.value(of: name) else { continue }
      let parts = expression.text.replacing("&apos;", with: "'").split(
        separator: "'", omittingEmptySubsequences: false)
      for (number, part) in parts.enumerated() where number % 2 == 1 { taken.insert(String(part)) }
    }
  }

  private mutating func free(_ wanted: String) -> String {
    let given = ReadableID.free(wanted, taken: taken, after: &numbers[wanted, default: 1])
    taken.insert(given)
    return given
  }

  /// The file with the ids that were missing; how many there were.
  mutating func give(to file: inout XMLOutline) -> Int {
    var count = 0
    var place = IDPlace()
    for index in file.starts {
      place.leave(before: index)
      guard let shape = file.shapes[index], let tag = file.tag(index) else { continue }
      var id = tag.value(of: "id")?.text
      if id == nil, let scope = shape.idScope {
        let wanted = ElementText(file, index).id ?? nouns.id(of: shape.name, tag, in: place)
        let given = ReadableID.free(
          wanted, taken: scope == .story ? taken : place.siblings(of: index, in: file))
        if scope == .story { taken.insert(given) }
        file.setID(given, of: index)
        id = given
        count += 1
      }
      place.enter(index, to: file.end(of: index), shape, id: id)
    }
    return count
  }
}

extension XMLOutline {
  fileprivate mutating func setID(_ id: String, of index: Int) {
    guard case .start(var tag, let end) = tokens[index].kind else { return }
    tag.attributes.append(("id", Array(id.utf8)[...]))
    tokens[index].kind = .start(tag, end: end)
  }
}

extension ArraySlice<UInt8>? {
  /// Empty where there is none.
  fileprivate var text: String { self?.text ?? "" }
}

extension ArraySlice<UInt8> {
  var text: String { String(decoding: self, as: UTF8.self) }
}

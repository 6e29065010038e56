import StoryXML

/// What an element says, as far as an id is made of it.
struct ElementText {
  /// What speaks for an element that holds no text itself.
  private static let spokesmen = ["choose": "prompt", "quiz": "question", "option": "label"]
  private static let parting: Set<String> = ["value", "case", "if", "elseif", "else"]
  /// Enough for an id.
  private static let limit = 200

  private let text: String

  /// Made of its words; nil where they make none.
  var id: String? { ReadableID.make(from: text) }

  init(_ file: XMLOutline, _ index: Int) {
    if let alternative = file.tag(index)?.value(of: "alt") {
      text = XMLReferences.resolved(alternative)
      return
    }
    let content = file.content(of: index)
    guard let name = file.tag(index)?.name, let spokesman = Self.spokesmen[name] else {
      // Of a `vary`, each case speaks for itself.
      let isVary = file.tag(index)?.name == "vary"
      text = isVary ? "" : Self.text(of: content, isWhole: file.shapes[index]?.holdsText == false, in: file)
      return
    }
    if let found = content.first(where: { file.tag($0)?.name == spokesman }) {
      text = Self.text(of: file.content(of: found), isWhole: false, in: file)
    } else {
      text = name == "option" ? Self.text(of: content, isWhole: false, in: file) : ""
    }
  }

  /// `isWhole`: whether elements that stand on lines of their own count, too.
  private static func text(of tokens: Range<Int>, isWhole: Bool, in file: XMLOutline) -> String {
    var text = ""
    var index = tokens.lowerBound
    while index < tokens.upperBound, text.utf8.count < limit {
      switch file.tokens[index].kind {
      case .text: text += XMLReferences.resolved(file.slice(index))
      case .characterData: text += file.slice(index).dropFirst(9).dropLast(3).text
      case .start(let tag, let end):
        let isBlock = file.shapes[index]?.isMarkup == false
        // The first of several beats that says something speaks for all.
        if isBlock, isWhole, ReadableID.make(from: text) != nil { return text }
        if isBlock, !isWhole { index = end }
        // These part words, other markup may stand within one.
        if isBlock || parting.contains(tag.name) { text += " " }
      case .declaration, .end, .remark: break
      }
      index += 1
    }
    return text
  }
}

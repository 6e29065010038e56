import StoryModel

/// The classes of texts, dates and numbers that a story can tell apart.
package struct Worlds: Sendable {
  /// Every text that the story names; the empty one is among them.
  package private(set) var texts: [String] = [""]
  /// The lengths at which other texts are told apart: one class up to each, and one beyond.
  package private(set) var lengths: [Int] = []
  private var textIndex: [String: Int] = ["": 0]

  /// How many classes of text there are.
  var textCount: Int { texts.count + lengths.count + 1 }

  init(_ flow: Flow) {
    for case .text(let text) in flow.constants { add(text) }
    var found: Set<Int> = []
    for variable in flow.variables {
      if case .text(let maxLength) = variable.kind { found.insert(maxLength) }
    }
    lengths = found.sorted()
  }

  private mutating func add(_ text: String) {
    guard textIndex[text] == nil else { return }
    textIndex[text] = texts.count
    texts.append(text)
  }

  func textClass(of text: String) -> Int { textIndex[text] ?? texts.count }

  /// Whether a class is one text alone.
  func isOneText(_ textClass: Int64) -> Bool { textClass < texts.count }

  /// Whether a text of the class is surely, or surely not, at most so long; nil where some are.
  func fits(_ textClass: Int64, maxLength: Int) -> Bool {
    if isOneText(textClass) { return texts[Int(textClass)].unicodeScalars.count <= maxLength }
    let bucket = Int(textClass) - texts.count
    return bucket < lengths.count && lengths[bucket] <= maxLength
  }

  /// A text of the class.
  package func example(of textClass: Int) -> String {
    guard textClass >= texts.count else { return texts[textClass] }
    let bucket = textClass - texts.count
    let shortest = bucket == 0 ? 1 : lengths[bucket - 1] + 1
    for letter in ["x", "y", "z"] + (0..<texts.count).map({ "\($0)" }) {
      let text = String(
        repeating: letter, count: max(1, shortest / letter.count + (shortest % letter.count == 0 ? 0 : 1)))
      if textIndex[text] == nil { return text }
    }
    return String(repeating: "w", count: shortest)
  }

  /// The classes of text that a text variable can hold.
  func classes(upTo maxLength: Int) -> [Int32] {
    (0..<Int32(textCount)).filter { fits(Int64($0), maxLength: maxLength) }
  }
}

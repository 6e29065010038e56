/// A made-up story that is edited by chance, as its authors would: one edit after the other.
///
/// Not every edit leaves a story that may be published; whoever uses it looks.
package struct ChangingStory {
  var root: MadeElement
  var dice: Dice
  /// What is new has a name that nothing had before.
  var fresh = 0

  package init(seed: UInt64, size: Int) {
    var generator = StoryGenerator(.sound, seed: seed, size: max(1, size), named: 100, split: false)
    root = generator.make().story
    dice = Dice(seed: seed ^ 0xED17)
    // Rules of no version that ever was would be in the way of those to come.
    root.children.removeAll { ["moved", "reset"].contains($0.element?.name) }
  }

  /// `story.xml`, as it is now.
  package var xml: String {
    var printer = TidyPrinter()
    printer.print(root)
    return printer.text
  }

  /// What it looks like with one to three edits more, and in words what they are.
  package mutating func edited() -> (story: ChangingStory, words: String) {
    var next = self
    next.dice = Dice(seed: dice.next())
    // What the version before said of the one before that is done.
    next.root.children.removeAll { ["moved", "reset"].contains($0.element?.name) && next.dice.chance(70) }
    var words: [String] = []
    for _ in 0..<next.dice.pick([1, 1, 1, 2, 3]) { words.append(next.edit()) }
    return (next, words.joined(separator: ", "))
  }

  mutating func newName(_ kind: String) -> String {
    fresh += 1
    return "nieuw-\(kind)-\(fresh)"
  }

  /// A rule of the head.
  mutating func say(_ name: String, _ attributes: [(String, String?)]) {
    root.children.insert(.element(MadeElement(name, attributes)), at: 1)
  }
}

extension MadeElement.Node {
  var element: MadeElement? {
    get { if case .element(let element) = self { element } else { nil } }
    set { if let newValue { self = .element(newValue) } }
  }
}

extension MadeElement {
  subscript(attribute name: String) -> String? {
    get { attributes.first { $0.name == name }?.value }
    set {
      let index = attributes.firstIndex { $0.name == name }
      switch (index, newValue) {
      case (let index?, let value?): attributes[index].value = value
      case (let index?, nil): attributes.remove(at: index)
      case (nil, let value?): attributes.append((name, value))
      case (nil, nil): break
      }
    }
  }

  /// The element at the end of a path of child indices.
  subscript(path: [Int]) -> MadeElement {
    get { path.reduce(self) { $0.children[$1].element ?? $0 } }
    set {
      guard let first = path.first else {
        self = newValue
        return
      }
      guard var child = children[first].element else { return }
      child[Array(path.dropFirst())] = newValue
      children[first] = .element(child)
    }
  }

  /// The paths of all elements below it for which something holds.
  func paths(where holds: (MadeElement) -> Bool) -> [[Int]] {
    var found: [[Int]] = []
    for (index, node) in children.enumerated() {
      guard let child = node.element else { continue }
      if holds(child) { found.append([index]) }
      found += child.paths(where: holds).map { [index] + $0 }
    }
    return found
  }
}

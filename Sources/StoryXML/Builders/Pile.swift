/// A stack whose upper part is taken off as an array of exactly its size.
///
/// The elements are moved, not copied: a story has very many short lists, and neither counting references up and down
/// nor room for growth that never comes is worth its price there.
final class Pile<Element> {
  private var base: UnsafeMutablePointer<Element>
  private var capacity = 64
  private(set) var count = 0

  init() { base = UnsafeMutablePointer.allocate(capacity: capacity) }

  deinit {
    base.deinitialize(count: count)
    base.deallocate()
  }

  func push(_ element: consuming Element) {
    if count == capacity { grow() }
    (base + count).initialize(to: element)
    count += 1
  }

  /// The elements from the one at `mark` on, in order; they are gone from the pile.
  func take(from mark: Int) -> [Element] {
    let taken = count - mark
    guard taken > 0 else { return [] }
    // Not the initialiser for uninitialised memory: it looks the element's type up at every call.
    var elements: [Element] = []
    elements.reserveCapacity(taken)
    for index in mark..<count { elements.append((base + index).move()) }
    count = mark
    return elements
  }

  private func grow() {
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: 2 * capacity)
    larger.moveInitialize(from: base, count: count)
    base.deallocate()
    base = larger
    capacity *= 2
  }
}

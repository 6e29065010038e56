import Onboarding

extension ArrangeContext {
  /// `done` is the change that was just made.
  init(_ arrangement: StartArrangement, after done: ArrangeStep?, _ texts: InterfaceTexts) {
    notice = done.map { texts.arranged($0, in: arrangement) }
    let total = arrangement.order.count
    rows = arrangement.order.enumerated().map { index, block in
      let isHidden = arrangement.hidden.contains(block)
      let isTarget = done?.block == block
      let isUp = if case .move(_, _, isUp: true) = done { isTarget } else { false }
      let isDown = if case .move(_, _, isUp: false) = done { isTarget } else { false }
      return Row(
        block: block.rawValue, called: texts.home.blocks[block.rawValue] ?? block.rawValue,
        up: Place(number: max(index, 1), isEnd: index == 0, isFocused: isUp),
        down: Place(number: min(index + 2, total), isEnd: index == total - 1, isFocused: isDown),
        toggle: block == .stories
          ? nil
          : Toggle(
            field: isHidden ? "show" : "hide", label: isHidden ? texts.home.show : texts.home.hide,
            isFocused: isTarget && !isUp && !isDown),
        isLeftOut: isHidden, isTarget: isTarget)
    }
  }
}

extension InterfaceTexts {
  /// As in "Jouw badges staat nu op plaats 2 van 6.".
  fileprivate func arranged(_ done: ArrangeStep, in arrangement: StartArrangement) -> String {
    guard let block = done.block else { return home.wasReset }
    let name = home.blocks[block.rawValue] ?? block.rawValue
    if case .move = done {
      let place = (arrangement.order.firstIndex(of: block) ?? 0) + 1
      return home.moved.filled([
        "block": name, "number": "\(place)", "total": "\(arrangement.order.count)",
      ])
    }
    let isHidden = arrangement.hidden.contains(block)
    return (isHidden ? home.nowHidden : home.nowShown).filled(["block": name])
  }
}

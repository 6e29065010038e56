import Onboarding

/// One change to a start page: how it is to be, not what is to happen, so that posted twice it is the same.
enum ArrangeStep: Equatable {
  /// To a place, counted from 1, by the button that goes up or the one that goes down.
  case move(StartBlock, to: Int, isUp: Bool)
  case hide(StartBlock)
  case show(StartBlock)
  /// As everybody has it.
  case reset

  /// Nil where the form says nothing that can be done.
  init?(_ form: Form) {
    if let block = form["hide"].flatMap(StartBlock.init(rawValue:)) {
      self = .hide(block)
    } else if let block = form["show"].flatMap(StartBlock.init(rawValue:)) {
      self = .show(block)
    } else if form["reset"] != nil {
      self = .reset
    } else if let (block, place) = Self.place(form["up"]) {
      self = .move(block, to: place, isUp: true)
    } else if let (block, place) = Self.place(form["down"]) {
      self = .move(block, to: place, isUp: false)
    } else {
      return nil
    }
  }

  /// Reads what ``done`` gives.
  init?(done: String) {
    let words = done.split(separator: ".")
    if words == ["reset"] {
      self = .reset
      return
    }
    guard words.count == 2, let block = StartBlock(rawValue: String(words[1])) else { return nil }
    switch words[0] {
    case "up": self = .move(block, to: 0, isUp: true)
    case "down": self = .move(block, to: 0, isUp: false)
    case "hide": self = .hide(block)
    case "show": self = .show(block)
    default: return nil
    }
  }

  /// What was done, for the page that follows: `up.badges`.
  var done: String {
    switch self {
    case .move(let block, _, let isUp): "\(isUp ? "up" : "down").\(block.rawValue)"
    case .hide(let block): "hide.\(block.rawValue)"
    case .show(let block): "show.\(block.rawValue)"
    case .reset: "reset"
    }
  }

  /// The block that it is about; nil for all of them.
  var block: StartBlock? {
    switch self {
    case .move(let block, _, _), .hide(let block), .show(let block): block
    case .reset: nil
    }
  }

  /// The arrangement with this change made.
  func applied(to arrangement: StartArrangement) -> StartArrangement {
    switch self {
    case .move(let block, let place, _):
      var order = arrangement.order.filter { $0 != block }
      order.insert(block, at: min(max(place - 1, 0), order.count))
      return StartArrangement(order: order, hidden: arrangement.hidden)
    case .hide(let block):
      return StartArrangement(order: arrangement.order, hidden: arrangement.hidden.union([block]))
    case .show(let block):
      return StartArrangement(order: arrangement.order, hidden: arrangement.hidden.subtracting([block]))
    case .reset: return .standard
    }
  }

  /// `badges.2`.
  private static func place(_ text: String?) -> (StartBlock, Int)? {
    let words = (text ?? "").split(separator: ".")
    guard words.count == 2, let block = StartBlock(rawValue: String(words[0])), let place = Int(words[1])
    else { return nil }
    return (block, place)
  }
}

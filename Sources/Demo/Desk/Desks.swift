/// The desks of everybody who signed in, until the program stops.
actor Desks {
  private var desks: [String: Desk] = [:]
  /// The first is the longest ago.
  private var order: [String] = []

  /// So many that nobody misses the oldest.
  private static let limit = 500

  subscript(key: String) -> Desk? { desks[key] }

  func open(for colleague: DemoColleague) -> Desk {
    let key = (0..<4).map { _ in String(UInt64.random(in: .min ... .max), radix: 36) }.joined()
    let desk = Desk(key: key, colleague: colleague)
    desks[key] = desk
    order.append(key)
    if order.count > Self.limit { desks[order.removeFirst()] = nil }
    return desk
  }

  func close(_ desk: Desk) {
    desks[desk.key] = nil
    order.removeAll { $0 == desk.key }
  }

  /// Changes it as it is now, whatever it was when the request began.
  func change(_ desk: Desk, _ change: @Sendable (inout Desk) -> Void) {
    guard var now = desks[desk.key] else { return }
    change(&now)
    desks[desk.key] = now
  }

  /// What is said once, taken so that nobody says it again.
  func takeNews(of desk: Desk) -> (notice: String?, events: [String]) {
    guard let now = desks[desk.key] else { return (nil, []) }
    desks[desk.key]?.notice = nil
    desks[desk.key]?.events = []
    return (now.notice, now.events)
  }
}

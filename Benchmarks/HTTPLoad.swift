import Foundation

/// Sixty-four employees who ask a server one thing after the other, each as soon as she has the answer to the last.
enum HTTPLoad {
  /// In seconds; the first of them warm up.
  private static let seconds = (warmUp: 1.0, all: 5.0)

  fileprivate struct Visitor {
    var connection: HTTPConnection
    /// What every answer of hers begins with.
    let head: [UInt8]
    /// The turn that her next answer answers.
    var turn = 1
    var askedAt = ContinuousClock.now

    init(port: UInt16, session: String) throws {
      connection = try HTTPConnection(port: port)
      head = Array(
        """
        POST /api/v1/tours/bench/turns HTTP/1.1\r
        Host: 127.0.0.1\r
        Authorization: Bearer \(session)\r
        Content-Type: application/json\r
        Content-Length:\u{20}
        """.utf8)
    }
  }

  /// What is asked.
  enum Kind {
    /// A small file that never changes.
    case file
    /// The next turn of her tour, durable when it is answered.
    case turn
  }

  /// - Parameters:
  ///   - kind: what is asked.
  ///   - port: of the server on this machine.
  ///   - sessions: a session of the overlay for each employee.
  /// - Throws: where the server refuses what is asked.
  static func measure(_ kind: Kind, port: UInt16, sessions: [String]) throws {
    var visitors = try sessions.map { try Visitor(port: port, session: $0) }
    var waiting = visitors.map { pollfd(fd: $0.connection.socket, events: Int16(POLLIN), revents: 0) }
    var times: [Duration] = []
    let begin = ContinuousClock.now
    for index in visitors.indices { try visitors[index].ask(kind) }
    while true {
      let now = ContinuousClock.now
      guard now - begin < .seconds(seconds.all) else { break }
      guard poll(&waiting, nfds_t(waiting.count), 1000) >= 0 else { throw Bench.Stuck() }
      for index in waiting.indices where waiting[index].revents != 0 {
        guard let answer = try visitors[index].connection.read() else { continue }
        guard answer.status == 200 else {
          throw Unexpected(status: answer.status, body: String(decoding: answer.body, as: UTF8.self))
        }
        let now = ContinuousClock.now
        if now - begin > .seconds(seconds.warmUp) { times.append(now - visitors[index].askedAt) }
        visitors[index].turn += 1
        try visitors[index].ask(kind)
      }
    }
    for visitor in visitors { visitor.connection.end() }
    times.sort()
    let late = times[times.count * 99 / 100] / .milliseconds(1)
    print("requests \(times.count) seconds \(seconds.all - seconds.warmUp) p99 \(late)")
  }

  struct Unexpected: Error, CustomStringConvertible {
    let status: Int
    let body: String

    var description: String { "the server answers \(status): \(body)" }
  }
}

extension HTTPLoad.Visitor {
  fileprivate mutating func ask(_ kind: HTTPLoad.Kind) throws {
    let request =
      switch kind {
      case .file: Self.file
      case .turn: answer
      }
    askedAt = .now
    try connection.send(request)
  }

  private static let file = Array("GET /assets/smiley2.svg HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".utf8)

  private var answer: [UInt8] {
    var body = Array("{\"turn\":".utf8)
    body += String(turn).utf8
    body += turn.isMultiple(of: 2) ? Self.back : Self.forth
    return head + Array(String(body.count).utf8) + Self.gap + body
  }

  private static let forth = Array(",\"input\":{\"type\":\"option\",\"option\":\"door\"}}".utf8)
  private static let back = Array(",\"input\":{\"type\":\"option\",\"option\":\"terug\"}}".utf8)
  private static let gap = Array("\r\n\r\n".utf8)
}

import Foundation

/// Employees who are at work in the intranet and do nothing with Vicky.
///
/// A page asks once whether there is anything to do. Where Vicky is open, or a story under way, it goes on waiting for
/// news on a connection; elsewhere, and in windows that nobody looks at, it has none.
enum IdleSessions {
  /// Asks with each session, keeps the last `count` of them waiting for news, prints how many there are of both, and
  /// goes on until its standard input ends.
  static func open(port: UInt16, sessions: [String], waiting count: Int) throws {
    var waiting: [HTTPConnection] = []
    for (index, session) in sessions.enumerated() {
      var connection = try HTTPConnection(port: port)
      try connection.send(request(session, path: "/api/v1/now"))
      var answer: HTTPConnection.Answer?
      while answer == nil { answer = try connection.read() }
      guard let answer, answer.status == 200, let stamp = stamp(in: answer.body) else { throw Bench.Stuck() }
      guard index >= sessions.count - count else {
        connection.end()
        continue
      }
      try connection.send(request(session, path: "/api/v1/now?wait=25&stamp=\(stamp)"))
      waiting.append(connection)
    }
    print("sessions \(sessions.count) waiting \(waiting.count)")
    fflush(nil)
    while readLine() != nil {}
    for connection in waiting { connection.end() }
  }

  private static func request(_ session: String, path: String) -> [UInt8] {
    Array("GET \(path) HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer \(session)\r\n\r\n".utf8)
  }

  private static func stamp(in body: ArraySlice<UInt8>) -> Substring? {
    let text = String(decoding: body, as: UTF8.self)
    return text.firstRange(of: "\"stamp\":\"").map { text[$0.upperBound...].prefix { $0 != "\"" } }
  }
}

import Foundation

/// Employees who have Vicky open and do nothing: each waits for news of her tours.
enum IdleSessions {
  /// Opens a connection for each session, asks for news on it, prints how many there are, and keeps them open until
  /// its standard input ends.
  static func open(port: UInt16, sessions: [String]) throws {
    var connections: [HTTPConnection] = []
    for session in sessions {
      var connection = try HTTPConnection(port: port)
      try connection.send(request(session, path: "/api/v1/now"))
      var answer: HTTPConnection.Answer?
      while answer == nil { answer = try connection.read() }
      guard let answer, answer.status == 200, let stamp = stamp(in: answer.body) else { throw Bench.Stuck() }
      try connection.send(request(session, path: "/api/v1/now?wait=25&stamp=\(stamp)"))
      connections.append(connection)
    }
    print("waiting \(connections.count)")
    fflush(nil)
    while readLine() != nil {}
    for connection in connections { connection.end() }
  }

  private static func request(_ session: String, path: String) -> [UInt8] {
    Array("GET \(path) HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer \(session)\r\n\r\n".utf8)
  }

  private static func stamp(in body: ArraySlice<UInt8>) -> Substring? {
    let text = String(decoding: body, as: UTF8.self)
    return text.firstRange(of: "\"stamp\":\"").map { text[$0.upperBound...].prefix { $0 != "\"" } }
  }
}

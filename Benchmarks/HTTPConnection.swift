import Foundation

/// A connection to a server on this machine that asks one thing after the other.
///
/// Plain sockets: what asks must cost as little as can be, for it shares the machine with what answers.
struct HTTPConnection {
  /// Ready to be read from, or not open.
  let socket: Int32
  private var bytes: [UInt8] = []

  /// An answer as far as a measure needs it.
  struct Answer {
    let status: Int
    let body: ArraySlice<UInt8>
  }

  init(port: UInt16) throws {
    socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let status = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(socket, $0, length) }
    }
    guard status == 0 else { throw Bench.Stuck() }
    var one: Int32 = 1
    setsockopt(socket, Int32(IPPROTO_TCP), TCP_NODELAY, &one, socklen_t(MemoryLayout<Int32>.size))
  }

  func send(_ request: [UInt8]) throws {
    guard write(socket, request, request.count) == request.count else { throw Bench.Stuck() }
  }

  func end() { close(socket) }

  /// Reads what has come; nil while the answer is not complete.
  mutating func read() throws -> Answer? {
    let piece = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
      count = max(Glibc.read(socket, buffer.baseAddress, buffer.count), 0)
    }
    guard !piece.isEmpty else { throw Bench.Stuck() }
    bytes += piece
    guard let answer = Self.answer(in: bytes) else { return nil }
    bytes.removeAll(keepingCapacity: true)
    return answer
  }

  private static func answer(in bytes: [UInt8]) -> Answer? {
    guard let end = headEnd(in: bytes) else { return nil }
    let head = String(decoding: bytes[..<end], as: UTF8.self).lowercased()
    let length = head.split(separator: "\r\n").first { $0.hasPrefix("content-length:") }
      .flatMap { Int($0.dropFirst("content-length:".count).drop { $0 == " " }) }
    guard bytes.count >= end + 4 + (length ?? 0) else { return nil }
    return Answer(status: Int(head.dropFirst("http/1.1 ".count).prefix(3)) ?? 0, body: bytes[(end + 4)...])
  }

  private static func headEnd(in bytes: [UInt8]) -> Int? {
    var index = 0
    while index + 3 < bytes.count {
      if bytes[index] == 13, bytes[index + 1] == 10, bytes[index + 2] == 13, bytes[index + 3] == 10 {
        return index
      }
      index += 1
    }
    return nil
  }
}

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
    let known = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: Self.piece))
    let count = bytes.withUnsafeMutableBytes { buffer in
      Glibc.read(socket, buffer.baseAddress?.advanced(by: known), Self.piece)
    }
    bytes.removeLast(Self.piece - max(count, 0))
    guard count > 0 else { throw Bench.Stuck() }
    guard let answer = Self.answer(in: bytes) else { return nil }
    bytes.removeAll(keepingCapacity: true)
    return answer
  }

  /// More than most answers are long, in bytes.
  private static let piece = 4096

  private static func answer(in bytes: [UInt8]) -> Answer? {
    guard let end = place(of: "\r\n\r\n", in: bytes) else { return nil }
    let length = place(of: "Content-Length: ", in: bytes).map { number(in: bytes, from: $0) } ?? 0
    guard bytes.count >= end + length else { return nil }
    return Answer(status: number(in: bytes, from: "HTTP/1.1 ".utf8.count), body: bytes[end...])
  }

  /// Where the text ends in the bytes; nil where it is not there.
  private static func place(of text: StaticString, in bytes: [UInt8]) -> Int? {
    let count = text.utf8CodeUnitCount
    return text.withUTF8Buffer { wanted in
      bytes.withUnsafeBufferPointer { bytes in
        var start = 0
        while start + count <= bytes.count {
          var index = 0
          while index < count, bytes[start + index] == wanted[index] { index += 1 }
          if index == count { return start + count }
          start += 1
        }
        return nil
      }
    }
  }

  private static func number(in bytes: [UInt8], from start: Int) -> Int {
    bytes[start...].prefix { (0x30...0x39).contains($0) }.reduce(0) { $0 * 10 + Int($1) - 0x30 }
  }
}

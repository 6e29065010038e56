import Crypto
import Foundation
import Logging
import NIOCore
import NIOPosix

/// Tells Vicky from the intranet's server what somebody did, signed.
struct Webhook: Sendable {
  let host: String
  let port: Int
  let secret: [UInt8]
  let logger: Logger

  /// Who hears of it too late or not at all loses nothing: the colleague can always say that she did it.
  func report(_ event: String, of subject: String) async {
    do {
      try await send(Self.body(event, subject))
    } catch {
      logger.warning("the webhook could not be sent: \(error)")
    }
  }

  private func send(_ body: String) async throws {
    let time = Int(Date().timeIntervalSince1970)
    let signed = HMAC<SHA256>.authenticationCode(
      for: Array("\(time).\(body)".utf8), using: SymmetricKey(data: secret))
    let signature = signed.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    let request = """
      POST /api/v1/webhooks/events HTTP/1.1\r
      Host: \(host):\(port)\r
      Connection: close\r
      Content-Type: application/json\r
      Content-Length: \(body.utf8.count)\r
      Vicky-Signature: t=\(time),v1=\(signature)\r
      \r
      \(body)
      """
    let answer = try await exchange(request)
    if !answer.hasPrefix("HTTP/1.1 204") {
      logger.warning("the webhook was refused: \(answer.prefix { !$0.isNewline })")
    }
  }

  private func exchange(_ request: String) async throws -> String {
    let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .connectTimeout(.seconds(2))
      .connect(host: host, port: port) { channel in
        channel.eventLoop.makeCompletedFuture {
          try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
        }
      }
    return try await channel.executeThenClose { inbound, outbound in
      try await outbound.write(ByteBuffer(string: request))
      for try await answer in inbound { return String(buffer: answer) }
      return ""
    }
  }

  private static func body(_ event: String, _ subject: String) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return String(decoding: try encoder.encode(["event": event, "subject": subject]), as: UTF8.self)
  }
}

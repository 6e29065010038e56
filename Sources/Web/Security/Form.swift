import Hummingbird
import NIOCore
import StoryModel

/// The fields of a form, as browsers send them: `application/x-www-form-urlencoded`.
struct Form: Sendable {
  private let fields: [String: [String]]

  /// A form without a field.
  static let empty = Form()

  private init() { fields = [:] }

  /// A field's value, lines ending in LF; nil where the form does not have it.
  ///
  /// Where the field comes more than once, its first value.
  subscript(name: String) -> String? { fields[name]?.first }

  /// All values of a field that may come more than once, in their order.
  func all(_ name: String) -> [String] { fields[name] ?? [] }

  /// The turn that it answers; -1, which is nobody's turn, where there is none.
  var turn: Int { self["turn"].flatMap { Int($0) } ?? -1 }

  /// The beat that waited when it was shown; nil where there was none.
  var beat: BeatID? { self["beat"].map { BeatID($0) } }

  /// Parses; throws `badForm` where it is not that format, not UTF-8, or has a NUL in it.
  init(_ bytes: some Collection<UInt8>) throws(Problem) {
    var fields: [String: [String]] = [:]
    for pair in bytes.split(separator: UInt8(ascii: "&")) {
      let halves = pair.split(
        separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = Self.decoded(halves[0]),
        let value = halves.count > 1 ? Self.decoded(halves[1]) : ""
      else { throw .badForm }
      fields[name, default: []].append(value.replacing("\r\n", with: "\n").replacing("\r", with: "\n"))
    }
    self.fields = fields
  }

  private static func decoded(_ bytes: some Collection<UInt8>) -> String? {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count)
    var rest = bytes.makeIterator()
    while let byte = rest.next() {
      switch byte {
      case UInt8(ascii: "+"): decoded.append(UInt8(ascii: " "))
      case UInt8(ascii: "%"):
        guard let high = rest.next().flatMap(digit), let low = rest.next().flatMap(digit) else { return nil }
        decoded.append(high << 4 | low)
      default: decoded.append(byte)
      }
    }
    return decoded.contains(0) ? nil : String(validating: decoded, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}

extension Form {
  /// No form of ours is longer, in bytes.
  static let limit = 64 << 10

  /// Reads a request's form, and sees to it that it comes from a page of ours.
  ///
  /// `fits` says whether the form's `csrf` is right. Throws the problem to tell.
  static func read(
    _ request: Request, at site: Site, fits: (String) -> Bool
  ) async throws -> Form {
    guard FormOrigin.isOurs(request.head, publicURL: site.settings.publicURL)
    else { throw Problem.formTooOld }
    let type = request.headers[.contentType] ?? ""
    guard type.lowercased().hasPrefix("application/x-www-form-urlencoded") else { throw Problem.badForm }
    // Who announces too much is told so at once.
    let announced = request.headers[.contentLength].flatMap { Int($0) } ?? 0
    guard announced <= limit else { throw Problem.tooLarge }
    let body: ByteBuffer
    do {
      body = try await request.body.collect(upTo: limit)
    } catch is NIOTooManyBytesError {
      throw Problem.tooLarge
    } catch {
      // She hung up half-way, or it stopped being HTTP: nothing that went wrong here.
      throw Problem.badForm
    }
    let form = try Form(body.readableBytesView)
    guard fits(form["csrf"] ?? "") else { throw Problem.formTooOld }
    return form
  }
}

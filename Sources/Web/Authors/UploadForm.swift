import Hummingbird
import NIOCore

/// A form with a file in it, as browsers send one: `multipart/form-data`.
struct UploadForm {
  private var parts: [String: [UInt8]] = [:]

  /// Beside the file there are a few fields and the lines between them.
  private static let room = 16 << 10

  /// The bytes of a field or file; nil where the form does not have it.
  subscript(name: String) -> [UInt8]? { parts[name] }

  /// Reads a request's form, and sees to it that it comes from a page of ours.
  ///
  /// `limit` is the size of the file, in bytes. Throws the problem to tell.
  static func read(
    _ request: Request, at site: Site, limit: Int, fits: (String) -> Bool
  ) async throws -> UploadForm {
    guard FormOrigin.isOurs(request.head, publicURL: site.settings.publicURL) else {
      throw Problem.formTooOld
    }
    let announced = request.headers[.contentLength].flatMap { Int($0) } ?? 0
    guard announced <= limit + room else { throw Problem.tooLarge }
    guard let boundary = boundary(in: request.headers[.contentType] ?? "") else { throw Problem.badForm }
    let body: ByteBuffer
    do {
      body = try await request.body.collect(upTo: limit + room)
    } catch is NIOTooManyBytesError {
      throw Problem.tooLarge
    } catch {
      throw Problem.badForm
    }
    let form = try UploadForm(Array(body.readableBytesView), boundary: boundary)
    guard fits(String(decoding: form["csrf"] ?? [], as: UTF8.self)) else { throw Problem.formTooOld }
    return form
  }

  /// Throws `badForm` where it is not that format.
  init(_ bytes: [UInt8], boundary: String) throws(Problem) {
    let mark = Array("--\(boundary)".utf8)
    guard bytes.starts(with: mark) else { throw .badForm }
    let line = Array("\r\n".utf8)
    var rest = bytes[mark.count...]
    while !rest.starts(with: Array("--".utf8)) {
      guard rest.starts(with: line), let head = Self.range(of: line + line, in: rest),
        let end = Self.range(of: line + mark, in: rest[head.upperBound...])
      else { throw .badForm }
      let header = String(decoding: rest[rest.startIndex..<head.lowerBound], as: UTF8.self)
      if let name = Self.name(in: header) { parts[name] = Array(rest[head.upperBound..<end.lowerBound]) }
      rest = rest[end.upperBound...]
    }
  }

  /// The first place where something stands that begins with a carriage return: there may be many megabytes without
  /// one.
  private static func range(of wanted: [UInt8], in bytes: ArraySlice<UInt8>) -> Range<Int>? {
    var rest = bytes
    while let start = rest.firstIndex(of: UInt8(ascii: "\r")) {
      rest = rest[start...]
      if rest.starts(with: wanted) { return start..<start + wanted.count }
      rest = rest.dropFirst()
    }
    return nil
  }

  private static func boundary(in type: String) -> String? {
    guard type.lowercased().hasPrefix("multipart/form-data"), let found = type.firstRange(of: "boundary=")
    else { return nil }
    let value = type[found.upperBound...].prefix { $0 != ";" }.filter { $0 != "\"" }
    return value.isEmpty || value.count > 70 ? nil : String(value)
  }

  private static func name(in header: String) -> String? {
    guard let found = header.firstRange(of: "; name=\"") else { return nil }
    return String(header[found.upperBound...].prefix { $0 != "\"" })
  }
}

import Foundation

/// The text of a file as spreadsheets save it.
///
/// UTF-8 with or without a byte order mark, UTF-16 with one, and else Windows-1252, which is what Excel means here by
/// plain "CSV".
enum SpreadsheetText {
  /// The text without a byte order mark; throws a fault with its place where the bytes are none of these.
  static func decode(_ bytes: [UInt8]) throws(EmployeeFileFault) -> String {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return try utf8(bytes.dropFirst(3)) }
    if bytes.starts(with: [0xFF, 0xFE]) { return try utf16(bytes) { UInt16($1) << 8 | UInt16($0) } }
    if bytes.starts(with: [0xFE, 0xFF]) { return try utf16(bytes) { UInt16($0) << 8 | UInt16($1) } }
    // Nothing that can be read holds a zero; UTF-16 without its mark does, at every second byte.
    guard !bytes.contains(0) else {
      throw EmployeeFileFault("this is no text; save the file as 'CSV UTF-8'", at: .start)
    }
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    return try windows1252(bytes)
  }

  private static func utf8(_ bytes: ArraySlice<UInt8>) throws(EmployeeFileFault) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    throw damage("UTF-8", after: String(decoding: bytes, as: UTF8.self))
  }

  private static func utf16(
    _ file: [UInt8], unit: (UInt8, UInt8) -> UInt16
  ) throws(EmployeeFileFault) -> String {
    let bytes = file.dropFirst(2)
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for index in stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2) {
      units.append(unit(bytes[index], bytes[index + 1]))
    }
    if bytes.count.isMultiple(of: 2), let text = String(validating: units, as: UTF16.self) { return text }
    throw damage("UTF-16", after: String(decoding: units, as: UTF16.self))
  }

  private static func windows1252(_ bytes: [UInt8]) throws(EmployeeFileFault) -> String {
    guard let text = String(bytes: bytes, encoding: .windowsCP1252) else {
      let message = "this is neither UTF-8 nor Windows-1252; save the file as 'CSV UTF-8'"
      throw EmployeeFileFault(message, at: .start)
    }
    return text
  }

  /// `text` has a replacement character where the damage is; a file that has others before it is very rare.
  private static func damage(_ encoding: String, after text: String) -> EmployeeFileFault {
    var place = FilePlace.start
    for scalar in text.unicodeScalars.prefix(while: { $0 != "\u{FFFD}" }) {
      place = scalar == "\n" ? FilePlace(line: place.line + 1, column: 1) : place
      if scalar != "\n" { place.column += 1 }
    }
    return EmployeeFileFault("the file says it is \(encoding), but these bytes are not", at: place)
  }
}

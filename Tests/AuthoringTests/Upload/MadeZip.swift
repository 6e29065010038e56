import CZip
import Foundation
import Testing

/// A zip as somebody might bring one, made by libzip itself.
enum MadeZip {
  struct Entry {
    var name: String
    var bytes: [UInt8]
    /// As Unix has it, with the kind of file.
    var mode: UInt32 = 0o100644
    var method = ZIP_CM_DEFLATE
    var encryption = UInt16(ZIP_EM_NONE)

    init(_ name: String, _ text: String = "") {
      self.name = name
      bytes = Array(text.utf8)
    }

    init(_ name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }

    /// The same, with something else about it.
    func with(_ change: (inout Entry) -> Void) -> Entry {
      var entry = self
      change(&entry)
      return entry
    }
  }

  /// A name that ends in a slash is a folder.
  static func bytes(_ entries: [Entry]) throws -> [UInt8] {
    let file = FileManager.default.temporaryDirectory.appending(path: "vicky-\(UUID().uuidString).zip")
    defer { try? FileManager.default.removeItem(at: file) }
    let archive = try #require(zip_open(file.path, ZIP_CREATE | ZIP_EXCL, nil))
    for entry in entries { try add(entry, to: archive) }
    try #require(zip_close(archive) == 0, "\(String(cString: zip_strerror(archive)))")
    return Array(try Data(contentsOf: file))
  }

  private static func add(_ entry: Entry, to archive: OpaquePointer) throws {
    guard !entry.name.hasSuffix("/") else {
      try #require(zip_dir_add(archive, entry.name, 0) >= 0)
      return
    }
    let copy = try #require(malloc(entry.bytes.count + 1))
    entry.bytes.withUnsafeBytes { buffer in
      if let base = buffer.baseAddress { copy.copyMemory(from: base, byteCount: buffer.count) }
    }
    let source = try #require(zip_source_buffer(archive, copy, UInt64(entry.bytes.count), 1))
    let index = zip_file_add(archive, entry.name, source, 0)
    try #require(index >= 0)
    try #require(zip_set_file_compression(archive, UInt64(index), entry.method, 0) == 0)
    try #require(
      zip_file_set_external_attributes(
        archive, UInt64(index), 0, UInt8(ZIP_OPSYS_UNIX), entry.mode << 16) == 0)
    if entry.encryption != UInt16(ZIP_EM_NONE) {
      try #require(zip_file_set_encryption(archive, UInt64(index), entry.encryption, "geheim") == 0)
    }
  }
}

extension [UInt8] {
  /// With each place where something stands overwritten by something of the same length.
  func overwriting(_ old: [UInt8], with new: [UInt8]) -> [UInt8] {
    precondition(old.count == new.count)
    var bytes = self
    for range in ranges(of: old) { bytes.replaceSubrange(range, with: new) }
    return bytes
  }

  /// A number as a zip has it: four bytes, the last one first.
  init(little number: Int) { self = (0..<4).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) } }
}

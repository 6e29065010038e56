import CZip

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Makes a zip in memory; the same files make the same bytes.
enum ZipWriter {
  /// The first day that a zip can tell: what a file is does not depend on when it was saved.
  private static let date: UInt16 = 1 << 5 | 1
  /// A plain file that its owner may write and everybody read.
  private static let mode: UInt32 = 0o100644 << 16

  /// The files in the order in which they are given; nil where there is no memory for it.
  static func zip(_ files: [(path: String, bytes: [UInt8])]) -> [UInt8]? {
    guard let target = zip_source_buffer_create(nil, 0, 0, nil) else { return nil }
    defer { zip_source_free(target) }
    guard let archive = zip_open_from_source(target, ZIP_TRUNCATE, nil) else { return nil }
    // Closing the archive gives its source back; what is written there is still to be read.
    zip_source_keep(target)
    guard files.allSatisfy({ add($0.bytes, as: $0.path, to: archive) }), zip_close(archive) == 0 else {
      zip_discard(archive)
      return nil
    }
    return written(in: target)
  }

  private static func add(_ bytes: [UInt8], as path: String, to archive: OpaquePointer) -> Bool {
    guard let copy = malloc(max(bytes.count, 1)) else { return false }
    bytes.withUnsafeBytes { buffer in
      if let base = buffer.baseAddress { copy.copyMemory(from: base, byteCount: buffer.count) }
    }
    guard let source = zip_source_buffer(archive, copy, UInt64(bytes.count), 1) else {
      free(copy)
      return false
    }
    let index = zip_file_add(archive, path, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      zip_source_free(source)
      return false
    }
    return zip_set_file_compression(archive, UInt64(index), ZIP_CM_DEFLATE, 6) == 0
      && zip_file_set_dostime(archive, UInt64(index), 0, date, 0) == 0
      && zip_file_set_external_attributes(archive, UInt64(index), 0, UInt8(ZIP_OPSYS_UNIX), mode) == 0
  }

  private static func written(in source: OpaquePointer) -> [UInt8]? {
    var about = zip_stat_t()
    guard zip_source_stat(source, &about) == 0, zip_source_open(source) == 0 else { return nil }
    defer { zip_source_close(source) }
    var bytes = [UInt8](repeating: 0, count: Int(about.size))
    var count = 0
    while count < bytes.count {
      let got = bytes.withUnsafeMutableBytes { buffer in
        buffer.baseAddress.map { zip_source_read(source, $0 + count, UInt64(buffer.count - count)) } ?? -1
      }
      guard got > 0 else { return nil }
      count += Int(got)
    }
    return bytes
  }
}

import CZip
import FoundationEssentials

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A zip in memory, of which nothing is believed before it is seen.
final class ZipReader {
  /// What is kept from being read.
  enum Fault: Error, Hashable {
    /// It is no zip, or a part of it is damaged.
    case damaged
    /// More comes out of it than there is room for.
    case noRoom
  }

  /// What is said about a file or folder in it.
  struct Entry {
    let name: String
    /// A name that ends in a slash, or what the system that made it calls a folder.
    let isFolder: Bool
    /// A link, or something else that is neither file nor folder.
    let isSpecial: Bool
    let isEncrypted: Bool
    /// Whether it is packed in one of the two ways that everybody uses: not at all, or by deflating.
    let isUsual: Bool
  }

  private let archive: OpaquePointer

  /// Copies the bytes; throws where they are no zip.
  init(_ bytes: [UInt8]) throws(Fault) {
    guard let copy = malloc(max(bytes.count, 1)) else { throw .damaged }
    bytes.withUnsafeBytes { buffer in
      if let base = buffer.baseAddress { copy.copyMemory(from: base, byteCount: buffer.count) }
    }
    // From here on the copy is freed with the source, and the source with the archive.
    guard let source = zip_source_buffer_create(copy, UInt64(bytes.count), 1, nil) else {
      free(copy)
      throw .damaged
    }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, nil) else {
      zip_source_free(source)
      throw .damaged
    }
    self.archive = archive
  }

  deinit { zip_discard(archive) }

  /// How many files and folders it says it has.
  var count: Int { Int(clamping: zip_get_num_entries(archive, 0)) }

  /// Throws where nothing sound is said about it.
  func entry(at index: Int) throws(Fault) -> Entry {
    var about = zip_stat_t()
    var system: UInt8 = 0
    var attributes: UInt32 = 0
    guard zip_stat_index(archive, UInt64(index), 0, &about) == 0,
      zip_file_get_external_attributes(archive, UInt64(index), 0, &system, &attributes) == 0,
      let name = zip_get_name(archive, UInt64(index), 0).flatMap({ String(validatingCString: $0) })
    else { throw .damaged }
    // Whoever made it: what Unix calls the mode stands in the upper half, or nothing does.
    let mode = mode_t(attributes >> 16) & S_IFMT
    return Entry(
      name: name, isFolder: name.hasSuffix("/") || mode == S_IFDIR,
      isSpecial: mode != 0 && mode != S_IFREG && mode != S_IFDIR,
      isEncrypted: about.encryption_method != UInt16(ZIP_EM_NONE),
      isUsual: about.comp_method == UInt16(ZIP_CM_STORE) || about.comp_method == UInt16(ZIP_CM_DEFLATE))
  }

  /// What comes out of a file, counted as it comes: the size that is written with it may be anything.
  ///
  /// `room` is how many bytes may still come, and less afterwards.
  func bytes(at index: Int, room: inout Int) throws(Fault) -> [UInt8] {
    guard let file = zip_fopen_index(archive, UInt64(index), 0) else { throw .damaged }
    defer { zip_fclose(file) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let got = piece.withUnsafeMutableBytes { buffer in
        buffer.baseAddress.map { zip_fread(file, $0, UInt64(buffer.count)) } ?? -1
      }
      guard got >= 0 else { throw .damaged }
      guard got > 0 else { return bytes }
      room -= Int(got)
      guard room >= 0 else { throw .noRoom }
      bytes += piece[..<Int(got)]
    }
  }
}

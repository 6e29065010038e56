import FoundationEssentials
package import StoryModel

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Puts a file in the place of another in one step: whoever reads it finds the old one or the new one, whole.
package enum FileReplacer {
  /// Writes the bytes where the file is; a link to it stays one, and who may read it stays the same.
  ///
  /// - Throws: when that cannot be done; the file is then as it was.
  package static func replace(_ path: String, with bytes: [UInt8]) throws(WritingFault) {
    // Renaming needs no leave to write the file itself: a file that is to stay as it is must be asked.
    guard let target = SystemFiles.realPath(path), access(target, W_OK) == 0 else {
      throw WritingFault(errno, at: path)
    }
    var status = stat()
    guard stat(target, &status) == 0 else { throw WritingFault(errno, at: path) }
    let temporary = SystemFiles.join(
      SystemFiles.folder(of: target), ".vicky-\(getpid())-\(UInt32.random(in: 0...(.max)))")
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw WritingFault(errno, at: path) }
    let isWritten =
      write(bytes, to: descriptor) && fchmod(descriptor, status.st_mode & 0o7777) == 0
      && fsync(descriptor) == 0
    let failure = errno
    close(descriptor)
    guard isWritten else {
      unlink(temporary)
      throw WritingFault(failure, at: path)
    }
    guard rename(temporary, target) == 0 else {
      let failure = errno
      unlink(temporary)
      throw WritingFault(failure, at: path)
    }
  }

  /// Writes a file where none is, as anybody's new file is.
  ///
  /// - Throws: when that cannot be done, or something is there already.
  static func create(_ path: String, with bytes: [UInt8]) throws(WritingFault) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw WritingFault(errno, at: path) }
    let isWritten = write(bytes, to: descriptor) && fsync(descriptor) == 0
    let failure = errno
    close(descriptor)
    guard isWritten else { throw WritingFault(failure, at: path) }
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var rest = UnsafeRawBufferPointer(buffer)
      while let base = rest.baseAddress, !rest.isEmpty {
        let count = writeBytes(descriptor, base, rest.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        rest = UnsafeRawBufferPointer(rebasing: rest[count...])
      }
      return true
    }
  }
}

/// Why a file could not be written.
package struct WritingFault: Error, Hashable, Sendable {
  /// As it was given.
  package let path: String
  /// The number that the system gave, `errno`.
  package let number: Int32

  init(_ number: Int32, at path: String) {
    self.number = number
    self.path = path
  }

  /// The path and why, in one line.
  package var words: Words {
    let reason = SystemFiles.words(for: number)
    return Words(
      "\(path): cannot be written (\(reason))",
      nl: "\(path): kan niet geschreven worden (systeemfout \(number))")
  }
}

/// The system's `write`, under a name that does not clash with ours.
private func writeBytes(_ descriptor: Int32, _ buffer: UnsafeRawPointer, _ count: Int) -> Int {
  write(descriptor, buffer, count)
}

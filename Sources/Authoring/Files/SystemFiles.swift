import FoundationEssentials

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Files and folders as the loaders of stories and personas need them.
package enum SystemFiles {
  /// What reading a file gave.
  package enum Content {
    case bytes([UInt8])
    /// Over the limit, and therefore not read; its size in bytes.
    case tooLarge(Int)
  }

  enum Kind {
    case file
    case folder
  }

  /// The bytes of a plain file, unless there are more than `limit`: that is looked at before anything is read.
  ///
  /// - Throws: when there is no such file, or it cannot be read.
  package static func read(_ path: String, limit: Int) throws(LoadingFault) -> Content {
    // Without O_NONBLOCK opening a pipe that nobody writes to would wait for ever.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw fault(errno, at: path) }
    defer { close(descriptor) }

    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw fault(errno, at: path) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw LoadingFault(.notAFile, at: path) }
    let size = Int(status.st_size)
    guard size <= limit else { return .tooLarge(size) }

    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = readBytes(descriptor, buffer.baseAddress?.advanced(by: count), size - count)
        if got < 0, errno == EINTR { continue }
        if got < 0 { failure = errno }
        guard got > 0 else { return }
        count += got
      }
    }
    guard failure == 0 else { throw fault(failure, at: path) }
    return .bytes(bytes)
  }

  /// What stands at a path, links followed.
  static func kind(of path: String) throws(LoadingFault) -> Kind {
    var status = stat()
    guard stat(path, &status) == 0 else { throw fault(errno, at: path) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: throw LoadingFault(.notAFile, at: path)
    }
  }

  /// In bytes; nil where nothing is there.
  static func size(of path: String) -> Int? {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : nil
  }

  static func isFile(_ path: String) -> Bool { (try? kind(of: path)) == .file }

  /// The names of the folders in a folder, sorted; hidden ones are left out.
  static func folders(in path: String) throws(LoadingFault) -> [String] {
    guard try kind(of: path) == .folder else { throw LoadingFault(.notAFile, at: path) }
    guard access(path, R_OK | X_OK) == 0 else { throw fault(errno, at: path) }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.sorted().filter { !$0.hasPrefix(".") && (try? kind(of: join(path, $0))) == .folder }
  }

  /// The path without links and dots; nil where nothing is there.
  static func realPath(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }

  static func join(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }

  /// The folder of a file, `.` for a bare name.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  static func words(for number: Int32) -> String { String(cString: strerror(number)) }

  private static func fault(_ number: Int32, at path: String) -> LoadingFault {
    switch number {
    case ENOENT, ENOTDIR: LoadingFault(.missing, at: path)
    case EACCES, EPERM: LoadingFault(.forbidden, at: path)
    case ENXIO: LoadingFault(.notAFile, at: path)
    default: LoadingFault(.system(number), at: path)
    }
  }
}

/// The system's `read`, under a name that does not clash with ours.
private func readBytes(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(descriptor, buffer, count)
}

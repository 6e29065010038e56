import Foundation

/// A file with keys or a secret.
enum SecretFile {
  /// In bytes; a longer one holds something else.
  private static let longest = 1 << 20

  static func read(_ path: String) throws(CommandFailure) -> [UInt8] {
    var status = stat()
    guard stat(path, &status) == 0 else { throw CommandFailure("\(path): is not there") }
    guard status.st_mode & S_IFMT == S_IFREG else { throw CommandFailure("\(path): is not a file") }
    guard status.st_size <= longest else { throw CommandFailure("\(path): is too large to hold a key") }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw CommandFailure("\(path): cannot be read; may you read it?")
    }
    return Array(data)
  }
}

import Foundation

/// A file that a command writes for somebody: all of it or nothing.
enum OutputFile {
  /// Writes the text beside the file and then puts it in its place.
  static func write(_ text: String, to path: String) throws(CommandFailure) {
    var status = stat()
    // Putting a file in the place of a device or a folder is never what was meant.
    guard stat(path, &status) != 0 || status.st_mode & S_IFMT == S_IFREG else {
      throw CommandFailure("\(path): is not a file")
    }
    do {
      try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw CommandFailure("\(path): cannot be written; is the folder there, and may you write in it?")
    }
  }
}

/// Why a file or folder could not be read: the operator's kind of failure, one clear line.
package struct LoadingFault: Error, Hashable, CustomStringConvertible {
  /// The path as the user gave it, or below it.
  package var path: String
  /// What kept it from being read.
  package var reason: Reason

  package init(_ reason: Reason, at path: String) {
    self.path = path
    self.reason = reason
  }

  /// What kept a file or folder from being read.
  package enum Reason: Hashable, Sendable {
    case missing
    case forbidden
    /// Neither a plain file nor a folder.
    case notAFile
    /// A folder in which there is nothing of what was looked for, such as `story.xml`.
    case holdsNone(String)
    /// More bytes than may be published with a story.
    case tooLarge(limit: Int)
    /// The number that the system gave, `errno`.
    case system(Int32)
  }

  /// `stories/x: there is no such file or folder`.
  package var description: String {
    switch reason {
    case .missing: "\(path): there is no such file or folder"
    case .forbidden: "\(path): may not be read"
    case .notAFile: "\(path): is not a file"
    case .holdsNone(let name): "\(path): there is no \(name) in this folder"
    case .tooLarge(let limit): "\(path): is larger than \(limit >> 20) MB and cannot be published"
    case .system(let number): "\(path): cannot be read (\(SystemFiles.words(for: number)))"
    }
  }
}

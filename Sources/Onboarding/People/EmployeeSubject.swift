import Foundation

/// The rules for who an employee is to the intranet: the `sub` of its tokens, a stable name that says nothing to us.
package enum EmployeeSubject {
  /// In bytes of UTF-8.
  package static let maxLength = 200

  /// The subject as it is kept and compared: NFC, every character counts; nil for one that is empty, too long, or has
  /// control characters or blanks around it.
  package static func tidied(_ subject: String) -> String? {
    let tidied = subject.precomposedStringWithCanonicalMapping
    guard !tidied.isEmpty, tidied.utf8.count <= maxLength, tidied == tidied.cleaned,
      tidied == tidied.trimmingCharacters(in: .whitespacesAndNewlines)
    else { return nil }
    return tidied
  }
}

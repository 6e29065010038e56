/// The rule for the key that a page makes up for a message: long enough to be nobody else's, and no longer than it has
/// to be.
package enum MessageKey {
  /// In bytes of UTF-8.
  package static let lengths = 8...64

  /// Whether it can be a key.
  package static func fits(_ key: String) -> Bool { lengths.contains(key.utf8.count) }
}

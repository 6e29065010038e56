package import StoryModel

extension StoryReader {
  /// What to say about a file that was not even read because it is larger than `limit`; both in bytes.
  package static func tooLarge(bytes: Int, limit: Int) -> Diagnostic { .tooLarge(bytes: bytes, limit: limit) }
}

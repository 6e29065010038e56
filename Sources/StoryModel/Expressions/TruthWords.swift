/// What people write for `true` and `false`.
package enum TruthWords {
  /// `true` or `false` where a word says that in another way, like `ja`, `No` or `TRUE`; nil for all else.
  package static func meaning(of word: String) -> String? {
    switch word.lowercased() {
    case "true", "ja", "yes", "waar", "j", "y", "aan", "on", "1": "true"
    case "false", "nee", "no", "neen", "onwaar", "n", "uit", "off", "0": "false"
    default: nil
    }
  }
}

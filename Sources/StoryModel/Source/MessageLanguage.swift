/// The languages in which the author's tools say what they found.
package enum MessageLanguage: String, CaseIterable, Sendable {
  case english = "en"
  case dutch = "nl"

  /// The language of the messages that an environment asks for.
  ///
  /// The first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is given decides.
  ///
  /// - Parameter value: the value of a variable of the environment; nil where it is not set.
  /// - Returns: Dutch for `nl`, `nl_BE.UTF-8` and the like, English for all else.
  package static func fromEnvironment(_ value: (String) -> String?) -> MessageLanguage {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let locale = value(name), !locale.isEmpty else { continue }
      return locale.prefix { !"_.@-".contains($0) }.lowercased() == "nl" ? .dutch : .english
    }
    return .english
  }
}

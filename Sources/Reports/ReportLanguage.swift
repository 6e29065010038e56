/// The languages that reports speak.
package enum ReportLanguage: String, CaseIterable, Sendable {
  case dutch = "nl"
  case english = "en"

  /// The one for a story's language tag: English for `en` and `en-GB`, else Dutch.
  package init(following tag: String) {
    self = tag.lowercased().split(separator: "-").first == "en" ? .english : .dutch
  }
}

/// A check that has nothing to say about a story or a scene, and why.
package struct Silence: Hashable, Sendable {
  /// The name of its diagnostics: `long-sentence`.
  package var check: Located<String>
  /// Why, in the author's words.
  package var reason: String

  package init(check: Located<String>, reason: String) {
    self.check = check
    self.reason = reason
  }
}

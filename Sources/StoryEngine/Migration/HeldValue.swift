package import StoryModel

/// A value that has no place in a new version.
package struct HeldValue: Hashable, Sendable {
  /// The variable of the old version that holds it.
  package let old: VariableName
  /// The variable of the new version that would hold it: the same name, or that of a rule.
  package let new: VariableName
  /// Whether a rule can say which value takes its place: the new variable is an enumeration.
  package let mayGoByRule: Bool

  package init(old: VariableName, new: VariableName, mayGoByRule: Bool) {
    (self.old, self.new, self.mayGoByRule) = (old, new, mayGoByRule)
  }
}

package import Authoring
package import Onboarding

extension Answered {
  package var isTurned: Bool {
    if case .turned = outcome { return true }
    return false
  }

  package var isRepeated: Bool {
    if case .repeated = outcome { return true }
    return false
  }

  /// Nil where the input was not refused.
  package var refusal: InputRefusal? {
    guard case .refused(let refusal) = outcome else { return nil }
    return refusal
  }
}

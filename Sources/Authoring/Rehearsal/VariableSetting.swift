package import StoryModel

/// `punten=3`: what a variable shall hold when a rehearsal begins.
package enum VariableSetting {
  /// Why a setting cannot be made.
  package enum Fault: Error, Hashable, Sendable {
    /// There is no `=` in it.
    case malformed
    /// There is no such variable; the nearest one that there is, if any is near.
    case unknown(VariableName, nearest: String?)
    /// The variable can never hold that; what it can, in an author's words.
    case unfit(VariableName, String)
  }

  /// The index of the variable, and the value.
  package static func parse(
    _ text: String, for flow: Flow
  ) throws(Fault) -> (variable: Int, value: Value) {
    guard let equals = text.firstIndex(of: "=") else { throw .malformed }
    let name = VariableName(String(text[..<equals]))
    let written = String(text[equals...].dropFirst())
    guard let index = flow.variables.firstIndex(where: { $0.name.value == name }) else {
      let known = flow.variables.map(\.name.value.text)
      throw .unknown(name, nearest: Suggestion.nearest(to: name.text, among: known))
    }
    guard let value = value(written, flow.variables[index]) else {
      throw .unfit(name, expected(flow.variables[index]))
    }
    return (index, value)
  }

  private static func value(_ written: String, _ variable: VariableDeclaration) -> Value? {
    let value: Value? =
      switch variable.kind {
      case .boolean: Bool(written).map { .boolean($0) }
      case .integer: Int64(written).map { .integer($0) }
      case .enumeration(let values, _):
        values.firstIndex { $0.id.text == written }.map { .enumeration($0) }
      case .text: .text(written)
      }
    guard let value, variable.admits(value) else { return nil }
    return value
  }

  private static func expected(_ variable: VariableDeclaration) -> String {
    switch variable.kind {
    case .boolean: "true, false"
    case .integer(let range, _): "\(range.lowerBound)…\(range.upperBound)"
    case .enumeration(let values, _): values.map(\.id.text).joined(separator: ", ")
    case .text(let maxLength): "≤ \(maxLength)"
    }
  }
}

/// The groups of an employee as one text: `balie|medewerkers`.
package enum EmployeeGroups {
  /// Separated by `|`, `,` or `;`, blanks around them left out, each once.
  package static func read(_ text: String) -> [String] {
    var groups: [String] = []
    for part in text.split(whereSeparator: { "|,;".contains($0) }) {
      let group = part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if !group.isEmpty, !groups.contains(group) { groups.append(group) }
    }
    return groups
  }
}

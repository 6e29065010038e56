/// The groups of an employee as one text: `balie|medewerkers`.
package enum EmployeeGroups {
  /// Separated by `|`, `,` or `;`, blanks around them left out, each once.
  package static func read(_ text: String) -> [String] {
    tidied(text.split { "|,;".contains($0) }.map(String.init))
  }

  /// As they are kept: white space folded, each once, those without a name left out.
  static func tidied(_ names: [String]) -> [String] {
    var groups: [String] = []
    for name in names {
      let group = name.cleaned.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if !group.isEmpty, !groups.contains(group) { groups.append(group) }
    }
    return groups
  }
}

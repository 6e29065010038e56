package import StoryEngine
import StoryModel

/// A run as a file that `vicky play --inputs` plays: whom the story is told to, when, with which seed, and what she does.
package struct RunInputs: Sendable {
  /// Of the tour.
  package let seed: UInt64
  /// The world when she begins.
  package let environment: Environment
  let zone: LocalZone
  /// What she does after the story has begun.
  package let lines: [String]

  /// The file's first line.
  package var header: String {
    let facts = environment.employee
    var employee = JSONLine()
    let texts = [
      ("firstName", facts.firstName), ("lastName", facts.lastName), ("department", facts.department),
      ("role", facts.role), ("location", facts.location), ("language", facts.language),
    ]
    for (name, text) in texts where !text.isEmpty { employee.add(name, text) }
    employee.add("startDate", facts.startDate?.description)
    if !environment.groups.isEmpty { employee.add("groups", environment.groups.sorted()) }
    if !environment.items.isEmpty { employee.add("items", environment.items.map(\.text).sorted()) }
    var header = JSONLine()
    header.add("seed", seed)
    header.add("at", zone.iso8601(environment.now))
    header.add("employee", employee)
    return header.text
  }

  /// The file.
  package var text: String { ([header] + lines).joined(separator: "\n") + "\n" }
}

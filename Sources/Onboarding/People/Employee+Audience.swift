import StoryEngine
package import StoryModel

extension Employee {
  /// Whether a story is for her: it names no audience, or she is in one of those it names.
  package func isAudience(of flow: Flow) -> Bool {
    flow.audiences.isEmpty || flow.audiences.contains(where: isIn)
  }

  /// Any within a list, all between the lists; a list without names asks for nothing.
  private func isIn(_ audience: Audience) -> Bool {
    (audience.groups.isEmpty || !Set(groups).isDisjoint(with: audience.groups))
      && (audience.departments.isEmpty || audience.departments.contains(facts.department))
      && (audience.roles.isEmpty || audience.roles.contains { $0 == Self.everyRole || $0 == facts.role })
  }

  /// The role that everybody has who is told stories.
  private static let everyRole = "employee"
}

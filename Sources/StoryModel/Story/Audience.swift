/// Who gets a story: whoever is named in every list that is not empty.
package struct Audience: Hashable, Sendable {
  package var groups: [String]
  package var departments: [String]
  package var roles: [String]

  package init(groups: [String] = [], departments: [String] = [], roles: [String] = []) {
    self.groups = groups
    self.departments = departments
    self.roles = roles
  }
}

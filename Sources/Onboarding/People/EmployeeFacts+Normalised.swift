import StoryEngine

extension EmployeeFacts {
  /// With its texts as they are kept.
  var normalised: EmployeeFacts {
    EmployeeFacts(
      firstName: firstName.cleaned, lastName: lastName.cleaned, department: department.cleaned,
      role: role.cleaned, location: location.cleaned, language: language.cleaned, startDate: startDate)
  }

  /// With what was said in place of what was known; what is empty there was not said.
  func updated(by said: EmployeeFacts) -> EmployeeFacts {
    func text(_ said: String, _ known: String) -> String { said.isEmpty ? known : said }
    return EmployeeFacts(
      firstName: text(said.firstName, firstName), lastName: text(said.lastName, lastName),
      department: text(said.department, department), role: text(said.role, role),
      location: text(said.location, location), language: text(said.language, language),
      startDate: said.startDate ?? startDate)
  }
}

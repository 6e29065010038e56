/// Somebody whom a visitor can be.
package struct DemoColleague: Sendable {
  /// What the intranet knows her by; `sub` of its tokens.
  package let subject: String
  /// Her page in the smoelenboek.
  let slug: String
  /// `Noor`.
  package let firstName: String
  /// `de Wit`.
  package let lastName: String
  /// Where she works.
  package let department: String
  /// What she does there.
  package let role: String
  /// In which building.
  package let location: String
  /// A language tag.
  package let language: String
  /// Whether she arranges the start page of her team as well.
  let leadsTeam: Bool

  /// `Noor de Wit`.
  package var name: String { "\(firstName) \(lastName)" }

  static let all = [
    DemoColleague(
      subject: "zb-1042", slug: "noor-de-wit", firstName: "Noor", lastName: "de Wit",
      department: "Klantcontact", role: "Medewerker balie", location: "Stadhuis", language: "nl",
      leadsTeam: false),
    DemoColleague(
      subject: "zb-0387", slug: "karim-bouzidi", firstName: "Karim", lastName: "Bouzidi",
      department: "Groen", role: "Teamleider", location: "Werf", language: "nl", leadsTeam: true),
    DemoColleague(
      subject: "zb-2210", slug: "maya-thorne", firstName: "Maya", lastName: "Thorne",
      department: "Energie", role: "Adviseur", location: "Stadhuis", language: "en", leadsTeam: false),
  ]

  static func named(_ slug: String) -> DemoColleague? { all.first { $0.slug == slug } }
}

/// Something that a colleague arranged for herself.
struct Matter: Sendable, Codable {
  let id: String
  let title: String
  let status: String
  let steps: [String]
  let next: String

  static let all = [
    Matter(
      id: "fiets", title: "Fiets van de zaak", status: "Bij je teamleider",
      steps: ["Aangevraagd op maandag", "Gelezen door je teamleider"], next: "Je hoort het voor vrijdag."),
    Matter(
      id: "verlof", title: "Vrij op 24 december", status: "Goedgekeurd",
      steps: ["Aangevraagd vorige week", "Goedgekeurd op dinsdag"], next: "Je hoeft niets te doen."),
    Matter(
      id: "stoel", title: "Een nieuwe stoel", status: "Formulier ontbreekt",
      steps: ["Aangevraagd met een formulier", "Gevraagd om een formulier voor het formulier"],
      next: "Bel Facilitair. Een doos zit ook."),
  ]

  var fields: [String: Any] {
    ["id": id, "title": title, "status": status, "steps": steps, "next": next]
  }
}

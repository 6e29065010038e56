import Foundation
package import StoryEngine
package import StoryModel

/// The first line of a file of inputs, and what `--employee` holds: whom the story is told to, when, with which seed.
package struct InputsHeader: Decodable, Hashable, Sendable {
  /// The seed a new tour begins with; nil for a random one.
  package var seed: UInt64?
  /// The time at which the story is told; nil for the present.
  package var at: Instant?
  /// What the story may read of her; nil where nothing is said about her.
  package var employee: EmployeeFacts?
  /// The groups she is in.
  package var groups: [String] = []
  /// What she was given already.
  package var items: [String] = []

  /// Says nothing about anything.
  package init() {}

  /// Reads a JSON object; the error says in words what is wrong with it.
  package static func parse(_ line: String) throws(InputsHeaderError) -> InputsHeader {
    do {
      return try JSONDecoder().decode(InputsHeader.self, from: Data(line.utf8))
    } catch let DecodingError.dataCorrupted(context) {
      throw InputsHeaderError(message: context.debugDescription)
    } catch let DecodingError.typeMismatch(_, context) {
      throw InputsHeaderError(
        message: "\(context.codingPath.map(\.stringValue).joined(separator: ".")) is not of the right type")
    } catch {
      throw InputsHeaderError(message: "\(error)")
    }
  }

  private enum CodingKeys: CodingKey {
    case seed
    case at
    case employee
  }

  /// Passes over fields it does not know; a time or date that is none is `dataCorrupted`.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    seed = try container.decodeIfPresent(UInt64.self, forKey: .seed)
    if let text = try container.decodeIfPresent(String.self, forKey: .at) {
      guard let instant = Instant(iso8601: text) else {
        throw DecodingError.dataCorruptedError(
          forKey: .at, in: container,
          debugDescription: "'\(text)' is not a time like 2026-11-23T09:00:00+01:00")
      }
      at = instant
    }
    let described = try container.decodeIfPresent(Facts.self, forKey: .employee)
    employee = described?.facts
    groups = described?.groups ?? []
    items = described?.items ?? []
  }

  /// The employee as JSON has her.
  private struct Facts: Decodable {
    let facts: EmployeeFacts
    let groups: [String]
    let items: [String]

    private enum CodingKeys: CodingKey {
      case firstName
      case lastName
      case department
      case role
      case location
      case language
      case startDate
      case groups
      case items
    }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      func text(_ key: CodingKeys) throws -> String {
        try container.decodeIfPresent(String.self, forKey: key)?.precomposedStringWithCanonicalMapping ?? ""
      }
      groups = (try container.decodeIfPresent([String].self, forKey: .groups) ?? [])
        .map(\.precomposedStringWithCanonicalMapping)
      items = try container.decodeIfPresent([String].self, forKey: .items) ?? []
      var startDate: CalendarDate?
      if let written = try container.decodeIfPresent(String.self, forKey: .startDate) {
        guard let date = CalendarDate(written), LocalZone.tells(date) else {
          throw DecodingError.dataCorruptedError(
            forKey: .startDate, in: container,
            debugDescription: "'\(written)' is not a date like 2026-11-02, from 1900 to 2199")
        }
        startDate = date
      }
      facts = EmployeeFacts(
        firstName: try text(.firstName), lastName: try text(.lastName), department: try text(.department),
        role: try text(.role), location: try text(.location), language: try text(.language),
        startDate: startDate)
    }
  }
}

/// What is wrong with the description of whom a story is told to.
package struct InputsHeaderError: Error, Sendable {
  /// What is wrong, in words.
  package let message: String
}

extension Instant {
  /// Parses `2026-11-23T09:00:00+01:00`; nil for anything else.
  package init?(iso8601 text: String) {
    guard let date = try? Date(text, strategy: .iso8601) else { return nil }
    self.init(seconds: Int64(date.timeIntervalSince1970.rounded(.down)))
  }
}

import Foundation
import GRDB
import Onboarding
import StoryModel

/// Reads a row's columns one after the other; throws on what cannot be, which is a damaged database.
struct Columns {
  private let row: Row
  private var index = 0

  init(_ row: Row) { self.row = row }

  mutating func next<Value: DatabaseValueConvertible & StatementColumnConvertible>() throws -> Value {
    defer { index += 1 }
    return try row.decode(Value.self, atIndex: index)
  }

  mutating func nextIfPresent<Value: DatabaseValueConvertible & StatementColumnConvertible>() throws -> Value?
  {
    defer { index += 1 }
    guard !row.hasNull(atIndex: index) else { return nil }
    return try row.decode(Value.self, atIndex: index)
  }

  mutating func id<ID: Identifier>() throws -> ID { ID(try next()) }

  mutating func employee() throws -> EmployeeID { EmployeeID(try next()) }

  mutating func instant() throws -> Instant { try instant(next()) }

  mutating func instantIfPresent() throws -> Instant? { try nextIfPresent().map(instant) }

  /// Within the years that a calendar date can have.
  private func instant(_ seconds: Int64) throws -> Instant {
    guard CalendarDate(day: seconds / 86_400) != nil else { throw damage("instant \(seconds)") }
    return Instant(seconds: seconds)
  }

  mutating func bytes() throws -> [UInt8] { Array(try next() as Data) }

  mutating func version() throws -> StoryVersion { try version(next()) }

  mutating func versionIfPresent() throws -> StoryVersion? { try nextIfPresent().map(version) }

  private func version(_ hash: Data) throws -> StoryVersion {
    guard let version = StoryVersion(bytes: hash) else { throw damage("version") }
    return version
  }

  mutating func word<Word: RawRepresentable>() throws -> Word where Word.RawValue == String {
    let text: String = try next()
    guard let word = Word(rawValue: text) else { throw damage(text) }
    return word
  }

  mutating func week() throws -> CalendarWeek {
    let text: String = try next()
    guard let week = CalendarWeek(text) else { throw damage(text) }
    return week
  }

  func damage(_ what: String) -> StoreError {
    StoreError(.damaged, "the database is damaged: '\(what)' cannot be; restore a backup")
  }
}

import Foundation
import Testing

/// Every edit of the catalogue does what `docs/publishing.md` says it does.
///
/// `VICKY_WRITE_CATALOGUE=1 swift test --filter EditCatalogueTests` writes the tables anew.
@Suite("The catalogue of edits")
struct EditCatalogueTests {
  private static let isWritten = ProcessInfo.processInfo.environment["VICKY_WRITE_CATALOGUE"] != nil

  @Test("is in the documentation", .disabled(if: isWritten), arguments: EditCase.all)
  func documented(_ edit: EditCase) async throws {
    let rows = try await EditRows(edit).lines
    #expect(!rows.isEmpty)
    let page = try EditCatalogue.written()
    #expect(page.contains(rows.joined(separator: "\n") + "\n"), "\(rows.joined(separator: "\n"))")
  }

  @Test("holds no other edit, and enough of them", .disabled(if: isWritten))
  func complete() throws {
    let names = try EditCatalogue.written().matches(of: /\n\| ([^|]+?) \|/).map { String($0.1) }
      .filter { $0 != "Edit" && $0 != "---" && !$0.isEmpty }
    #expect(names == EditCase.all.map(\.name))
    #expect(names.count >= 45)
  }

  @Test("is written anew where that is asked for", .enabled(if: isWritten))
  func write() async throws {
    try EditCatalogue.write(try await EditCatalogue.tables())
  }
}

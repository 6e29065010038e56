import Foundation
import StoryModel
import StoryXML
import TestSupport
import Testing

/// The schemas in `schema/` and our reader find the same files well built.
///
/// Needs `xmllint`, from libxml2-utils.
@Suite struct SchemaTests {
  /// Where the two may differ, and must.
  static let differing: Set<String> = [
    // Beside elements, a grammar cannot tell blank text from other text.
    "bad/V0008-answer-with-explanation-alone.xml", "bad/V0008-task-with-hints-alone.xml",
    // The grammar knows how long a text may be; for the reader that is no matter of form.
    "bad/V0026-max-length-below-zero.xml",
  ]

  @Test(arguments: ["good", "bad", "conversations", "strain"])
  func theSchemasAndTheReaderAgree(_ folder: String) throws {
    let documents = try Fixtures.xml(in: folder).map { fixture in
      Document(name: "\(folder)/\(fixture.name)", bytes: try fixture.marked().bytes)
    }
    let readable = documents.filter { $0.readersVerdict != .unreadable }
    #expect(readable.count > 10)
    let accepted = try Schemas.accepted(readable)
    for (index, document) in readable.enumerated() {
      let agree = accepted.contains(index) == (document.readersVerdict == .wellBuilt)
      #expect(
        agree != Self.differing.contains(document.name),
        "\(document.name): the reader says \(document.readersVerdict), and the schema not")
    }
  }

  @Test func anAttributeLeftOutIsJudgedAlike() throws {
    let documents = try Fixtures.xml(in: "good").flatMap { fixture in
      let bytes = try fixture.marked().bytes
      // A large file says the same again and again.
      let text = bytes.count < 3000 ? String(decoding: bytes, as: UTF8.self) : ""
      return text.ranges(of: #/ [a-z:-]+="[^"<]*"/#).map { range in
        let rest = String(text[..<range.lowerBound] + text[range.upperBound...])
        return Document(name: "\(fixture.name) without\(text[range])", bytes: Array(rest.utf8))
      }
    }
    let readable = documents.filter { $0.readersVerdict != .unreadable }
    #expect(readable.count > 300)
    let accepted = try Schemas.accepted(readable)
    for (index, document) in readable.enumerated() {
      #expect(
        accepted.contains(index) == (document.readersVerdict == .wellBuilt),
        "\(document.name): the reader says \(document.readersVerdict), and the schema not")
    }
  }

  @Test func filesOfScenesHoldScenesAlone() throws {
    let scene = #"<scene id="a"><end id="b" outcome="completed"/></scene>"#
    let good = ["<scenes>\(scene)</scenes>", "<scenes><!-- a --> \(scene)\n</scenes>"]
    let bad = [
      "<scenes/>", "<scenes>a\(scene)</scenes>", "<scenes><title>a</title>\(scene)</scenes>",
      "<scenes id=\"a\">\(scene)</scenes>", "<scenes><scenes>\(scene)</scenes></scenes>",
    ]
    let documents = (good + bad).map { Document(name: $0, bytes: Array($0.utf8)) }
    #expect(documents.prefix(2).allSatisfy { $0.readersVerdict == .wellBuilt })
    #expect(documents.dropFirst(2).allSatisfy { $0.readersVerdict == .illBuilt })
    #expect(try Schemas.accepted(documents) == [0, 1])
  }

  /// That is what an editor shows while somebody types.
  @Test func everyElementAndAttributeIsExplained() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Schemas.folder.path())
    #expect(names.contains("story.rng"))
    for name in names where name.hasSuffix(".rng") {
      let file = Schemas.folder.appending(path: name)
      let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      for (line, next) in zip(lines, lines.dropFirst())
      where line.contains("<element name=") || line.contains("<attribute name=") {
        #expect(next.contains("<a:documentation>"), "\(name): \(line)")
      }
    }
  }
}

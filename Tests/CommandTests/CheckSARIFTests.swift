import Foundation
import Testing

/// `vicky check --format sarif` prints one run of SARIF 2.1.0.
@Suite struct CheckSARIFTests {
  var folder: CheckedFolder

  init() throws { folder = try CheckedFolder() }

  /// What the schema asks of each object that occurs, and what else it allows of what we print.
  private static let shapes: [String: (required: Set<String>, allowed: Set<String>)] = [
    "log": (["version", "runs"], ["$schema"]),
    "runs": (["tool"], ["language", "columnKind", "invocations", "results"]),
    "tool": (["driver"], []),
    "driver": (["name"], ["version", "rules"]),
    "rules": (["id"], ["name", "shortDescription", "help", "helpUri", "defaultConfiguration"]),
    "shortDescription": (["text"], []),
    "help": (["text"], []),
    "defaultConfiguration": ([], ["level"]),
    "invocations": (["executionSuccessful"], ["toolExecutionNotifications"]),
    "toolExecutionNotifications": (["message"], ["level"]),
    "results": (["message"], ["ruleId", "ruleIndex", "level", "locations", "properties"]),
    "message": (["text"], []),
    "locations": ([], ["physicalLocation"]),
    "physicalLocation": (["artifactLocation"], ["region"]),
    "artifactLocation": ([], ["uri"]),
    "region": ([], ["startLine", "startColumn", "endLine", "endColumn"]),
  ]

  private func log(_ arguments: String...) throws -> [String: Any] {
    let run = try folder.command.run(Command.program, ["check", "--format", "sarif"] + arguments)
    return try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
  }

  private func run(in log: [String: Any]) throws -> [String: Any] {
    let runs = try #require(log["runs"] as? [[String: Any]])
    #expect(runs.count == 1)
    return try #require(runs.first)
  }

  private func expectShape(_ object: [String: Any], as name: String) throws {
    let shape = try #require(Self.shapes[name], "what is '\(name)'?")
    #expect(shape.required.isSubset(of: object.keys), "\(name)")
    #expect(Set(object.keys).isSubset(of: shape.required.union(shape.allowed)), "\(name)")
    for (key, value) in object where key != "properties" {
      if let inner = value as? [String: Any] { try expectShape(inner, as: key) }
      for inner in value as? [[String: Any]] ?? [] { try expectShape(inner, as: key) }
    }
  }

  @Test func itHasTheStructureOfTheSchema() throws {
    try folder.write(
      #"<say>Klik op de rode knop.</say><say>Kijk <a href="/a">hier</a>.</say><goto scene="begn"/>"#)
    let log = try log("stories", "nergens")
    try expectShape(log, as: "log")
    #expect(log["version"] as? String == "2.1.0")
    let run = try run(in: log)
    #expect(run["columnKind"] as? String == "unicodeCodePoints")
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.compactMap { $0["ruleId"] as? String } == ["V0038", "V0037", "V0012"])
    #expect(results.compactMap { $0["level"] as? String } == ["warning", "warning", "error"])
  }

  @Test func everyResultNamesItsRuleAndEveryRuleItsPage() throws {
    try folder.write(#"<say>Klik op de rode knop.</say><goto scene="begn"/>"#)
    let run = try run(in: log("stories"))
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    #expect(driver["name"] as? String == "vicky")
    let rules = try #require(driver["rules"] as? [[String: Any]])
    for result in try #require(run["results"] as? [[String: Any]]) {
      let rule = rules[try #require(result["ruleIndex"] as? Int)]
      #expect(rule["id"] as? String == result["ruleId"] as? String)
      #expect((rule["help"] as? [String: String])?["text"]?.isEmpty == false)
      let page = try #require(rule["helpUri"] as? String)
      #expect(FileManager.default.fileExists(atPath: Repository.folder.appending(path: page).path))
    }
  }

  @Test func aPlaceIsCountedInCodePoints() throws {
    try folder.write("<say>é𝄞e\u{301}</say><goto scene=\"begn\"/>", to: "stories/één a/story.xml")
    let result = try #require(try (run(in: log("stories"))["results"] as? [[String: Any]])?.first)
    let location = try #require(
      (result["locations"] as? [[String: [String: Any]]])?.first?["physicalLocation"])
    #expect(
      location["artifactLocation"] as? [String: String] == ["uri": "stories/%C3%A9%C3%A9n%20a/story.xml"])
    #expect(
      location["region"] as? [String: Int]
        == ["startLine": 4, "startColumn": 33, "endLine": 4, "endColumn": 37])
  }

  @Test func aSoundStoryHasNoResults() throws {
    try folder.write(CheckedFolder.ending)
    let log = try log("stories")
    try expectShape(log, as: "log")
    #expect((try run(in: log)["results"] as? [Any])?.isEmpty == true)
  }

  @Test func whatCannotBeReadMakesTheRunFail() throws {
    let invocations = try run(in: log("nergens"))["invocations"] as? [[String: Any]]
    #expect(invocations?.first?["executionSuccessful"] as? Bool == false)
  }

  @Test mutating func itSpeaksDutch() throws {
    folder.command.environment = ["LANG": "nl_NL.UTF-8"]
    try folder.write(#"<goto scene="begn"/>"#)
    let run = try run(in: log("stories"))
    #expect(run["language"] as? String == "nl")
    let message = (run["results"] as? [[String: Any]])?.first?["message"] as? [String: String]
    #expect(message?["text"]?.hasPrefix("er bestaat geen scène 'begn'.\n") == true)
  }
}

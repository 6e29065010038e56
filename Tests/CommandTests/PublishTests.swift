import Foundation
import Testing

/// `vicky publish`, `versions`, `rollback` and `migrate`, as who writes stories meets them.
@Suite struct PublishTests {
  let office: Publishing

  init() throws { office = try Publishing() }

  @Test func aFirstPublicationHasNumberOne() throws {
    let run = try office.command.vicky("publish", "stories", "--by", "Els", "--note", "Eerste keer")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("rondje  Een rondje\n  Nothing of it was published before.\n"))
    #expect(run.output.contains("Published: this is publication 1."))
    let versions = try office.done("versions", "rondje")
    #expect(
      versions.contains(
        /^number +when +who +version +note +under way\n +1 +\S+ +Els +[0-9a-f]{12} +Eerste keer +0\n$/))
  }

  @Test func aPlanChangesNothing() throws {
    #expect(try office.done("publish", "stories", "--plan").contains("This would be publication 1."))
    #expect(!FileManager.default.fileExists(atPath: office.scratch.folder.appending(path: "data").path))
    try office.publish()
    try office.write(Publishing.renamed)
    #expect(try office.done("publish", "stories", "--plan").contains("This would be publication 2."))
    #expect(try office.numbers() == [1])
  }

  @Test func whatIsPublishedAlreadyIsNotPublishedAgain() throws {
    try office.publish()
    #expect(try office.done("publish", "stories/rondje").contains("Nothing is new: publication 1 stays."))
    #expect(try office.numbers() == [1])
  }

  @Test func thePlanSaysWhatChangesAndWhoGoesWhere() throws {
    try office.publish()
    try office.play(as: "Noor", "")
    try office.play(as: "Sem", "ja\n")
    try office.write(Publishing.renamed)
    let plan = try office.done("publish", "stories/rondje", "--plan")
    #expect(plan.contains("Employees get publication 1 now"))
    #expect(plan.contains("‘zin’ removed") && plan.contains("‘trek’ added"))
    #expect(plan.contains("Under way: 2 people"))
    #expect(plan.contains("1  stays where she is\n"))
    #expect(plan.contains("1  begins scene 'begin' again; 'zin' is gone\n"))
    #expect(plan.contains("✓ From where everybody stands an end can be reached"))
  }

  @Test func thePlanIsThereForProgramsAndInDutch() throws {
    try office.publish()
    try office.play(as: "Noor", "")
    try office.write(Publishing.renamed)
    let json = try JSONSerialization.jsonObject(
      with: Data(try office.done("publish", "stories/rondje", "--plan", "--format", "json").utf8))
    let stories = try #require((json as? [String: Any])?["stories"] as? [[String: Any]])
    let plan = try #require(stories.first)
    #expect(plan["outcome"] as? String == "planned" && plan["number"] as? Int == 2)
    #expect(plan["underWay"] as? Int == 1 && (plan["refusals"] as? [String]) == [])
    let placement = try #require((plan["placements"] as? [[String: Any]])?.first)
    #expect(placement["kind"] as? String == "scene-start" && placement["count"] as? Int == 1)
    #expect(placement["from"] as? [String: String] == ["beat": "zin"])
    #expect(placement["to"] as? [String: String] == ["scene": "begin"])
    var dutch = office.command
    dutch.environment["LANG"] = "nl_NL.UTF-8"
    #expect(try dutch.vicky("publish", "stories", "--plan").output.contains("begint scène 'begin' opnieuw"))
  }

  @Test func whereSomebodyHasNoPlaceNothingIsPublished() throws {
    try office.publish()
    try office.play(as: "Noor", "")
    try office.write(Publishing.elsewhere)
    let run = try office.command.vicky("publish", "stories")
    #expect(run.status == 1)
    #expect(run.output.contains("1  cannot be placed: she is at 'zin'"))
    #expect(run.output.contains("<moved beat=\"zin\" to=\"…\"/>"))
    #expect(run.output.contains("Not published, nothing was changed: not everybody under way can go on."))
    #expect(try office.numbers() == [1])
    #expect(try office.command.vicky("publish", "stories", "--plan").status == 1)
  }

  @Test func aRuleSaysWhereSheGoes() throws {
    try office.publish()
    try office.play(as: "Noor", "")
    try office.write(
      Publishing.elsewhere.replacing(
        "<title>Een rondje</title>", with: "<title>Een rondje</title><moved beat=\"zin\" to=\"trek\"/>"))
    let run = try office.command.vicky("publish", "stories")
    #expect(run.status == 0)
    #expect(run.output.contains("1  moves from 'zin' to 'trek', as a <moved> says\n"))
    #expect(try office.numbers() == [1, 2])
  }

  @Test func aFaultyStoryIsShownAsCheckShowsIt() throws {
    try office.write(
      Publishing.elsewhere.replacing("<goto scene=\"slot\"/>", with: "<goto scene=\"nergens\"/>"))
    let run = try office.command.vicky("publish", "stories")
    #expect(run.status == 1)
    #expect(run.output.contains("error: there is no scene 'nergens'") && run.output.contains("[V0012"))
    #expect(run.output.contains("has errors; nothing was published"))
    let check = try office.command.vicky("check", "stories").output
    #expect(run.output.hasPrefix(check))
  }

  @Test func aPlaceWithoutAnIDKeepsAStoryFromBeingPublished() throws {
    try office.write(Publishing.first.replacing("<choose id=\"zin\">", with: "<choose>"))
    let run = try office.command.vicky("publish", "stories")
    #expect(run.status == 1 && run.output.contains("missing-id"))
  }

  @Test func aTourComesBackInTheNewVersionAndIsToldSo() throws {
    try office.publish()
    try office.play(as: "Noor", "")
    try office.write(Publishing.renamed)
    try office.publish()
    let back = try office.done("play", "rondje", "--as", "Noor", "--format", "jsonl")
    let lines = back.split(separator: "\n")
    #expect(lines.first?.hasPrefix(#"{"beat":"moved","text":""#) == true)
    #expect(lines.last?.hasPrefix(#"{"beat":"choose","id":"trek","turn":3,"#) == true)
    let again = try office.done("play", "rondje", "--as", "Noor", "--format", "jsonl")
    #expect(again.split(separator: "\n").count == 1)
    #expect(try office.done("audit") == "1 tour replayed, all the same\n")
  }

  @Test func whatIsInTheFileCountsOnlyWhenPublished() throws {
    try office.publish()
    try office.write(Publishing.renamed)
    #expect(try office.done("play", "rondje", "--as", "Noor", "--format", "jsonl").contains(#""id":"zin""#))
    let run = try office.command.vicky("play", "stories/rondje", "--as", "Noor", "--format", "jsonl")
    #expect(run.output.contains(#""id":"zin""#) && run.error.contains("is not what employees get"))
    #expect(try office.done("play", "rondje", "--format", "jsonl").contains(#""id":"trek""#))
  }

  @Test func whoPlaysWhatNobodyPublishedPublishesIt() throws {
    try office.play(as: "Noor", "")
    let versions = try office.done("versions", "rondje", "--format", "json")
    #expect(versions.contains(#""by":"vicky play""#) && versions.contains(#""underWay":1"#))
    let second = try Publishing()
    try second.done("play", "rondje", "--as", "Noor", "--no-save", "--format", "jsonl")
    #expect(!FileManager.default.fileExists(atPath: second.scratch.folder.appending(path: "data").path))
  }

  @Test func goingBackIsPublishingAnOlderOne() throws {
    try office.publish()
    try office.write(Publishing.renamed)
    try office.publish()
    try office.play(as: "Noor", "")
    let plan = try office.done("rollback", "rondje", "--to", "1", "--plan")
    #expect(plan.contains("This would be publication 3.") && plan.contains("1  begins scene 'begin' again"))
    #expect(
      try office.done("rollback", "rondje", "--to", "1", "--by", "Els").contains("this is publication 3."))
    #expect(try office.done("play", "rondje", "--as", "Noor", "--format", "jsonl").contains(#""id":"zin""#))
    let versions = try office.versions()
    #expect(versions[0]["version"] as? String == versions[2]["version"] as? String)
    let unknown = try office.command.vicky("rollback", "rondje", "--to", "9")
    #expect(unknown.status == 1 && unknown.error == "vicky: 'rondje' has no publication 9\n")
  }

  @Test func everybodyCanBeTakenAlongAtOnce() throws {
    try office.publish()
    for name in ["Noor", "Sem", "Iris"] { try office.play(as: name, "") }
    try office.play(as: "Daan", "ja\nskip\n")
    try office.write(Publishing.renamed)
    try office.publish()
    let wrong = try office.command.vicky("migrate")
    #expect(wrong.status == 2 && wrong.error.contains("by itself"))
    #expect(try office.done("migrate", "--all") == "rondje: 3 moved, 1 left as they were\n")
    #expect(try office.done("migrate", "--all", "rondje") == "rondje: 0 moved, 4 left as they were\n")
    #expect(try office.versions().map { $0["underWay"] as? Int } == [0, 3])
    #expect(try office.done("audit") == "4 tours replayed, all the same\n")
  }

  @Test func whoWasDoneStaysDone() throws {
    try office.publish()
    try office.play(as: "Noor", "ja\nskip\n")
    try office.write(Publishing.renamed)
    try office.publish()
    try office.done("migrate", "--all")
    #expect(
      try office.done("report", "completion", "--story", "rondje", "--format", "json").contains(
        #""finished""#))
    let ended = try office.done("play", "rondje", "--as", "Noor", "--format", "jsonl")
    #expect(ended.contains(#""beat":"end""#))
  }

  @Test func whatIsNotPublishedIsNamed() throws {
    let none = try office.command.vicky("versions")
    #expect(none.status == 1)
    try office.publish()
    let run = try office.command.vicky("versions", "rondj")
    #expect(run.status == 1 && run.error.contains("Did you mean 'rondje'?"))
    #expect(try office.command.vicky("publish", "nergens").status == 1)
    #expect(try office.command.vicky("publish").status == 2)
  }

  @Test func aPersonaWithErrorsIsNotPublished() throws {
    try office.scratch.write(
      "<persona id=\"vicky\" xml:lang=\"nl\"></persona>", to: "personas/vicky/persona.xml")
    let run = try office.command.vicky("publish", "stories")
    #expect(run.status == 1 && run.output.contains("personas/vicky/persona.xml:"))
  }
}

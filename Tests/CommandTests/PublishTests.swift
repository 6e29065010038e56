import Foundation
import Testing

/// `vicky publish`, as who writes stories meets it.
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
        /^number +current +when +who +version +note +under way\n +1 +yes +\S{10} \S{5} +Els +[0-9a-f]{12} +Eerste keer +0\n$/
      ))
  }

  @Test func aNewDatabaseIsNamed() throws {
    #expect(try office.command.vicky("publish", "stories", "--plan").error.isEmpty)
    #expect(
      try office.command.vicky("publish", "stories", "--data", "tikfout").error
        == "New database: \(office.scratch.folder.path)/tikfout/vicky.sqlite\n")
    #expect(try office.command.vicky("publish", "stories", "--data", "tikfout").error.isEmpty)
  }

  @Test func aPlanTellsOfTheWarningsThatCheckHas() throws {
    #expect(try !office.done("publish", "stories", "--plan").contains("vicky check"))
    try office.write(
      Publishing.first.replacing("Hoi!", with: String(repeating: "heel ", count: 60) + "veel woorden."))
    let check = try office.command.vicky("check", "stories").error
    let count = try #require(check.firstMatch(of: /^(\d+) warnings? in/)?.1)
    #expect(
      try office.done("publish", "stories", "--plan").contains(
        "'vicky check stories/rondje/story.xml' has \(count == "1" ? "one remark" : "\(count) remarks")."))
  }

  @Test func thoseThatAreNotPublishedAreNamedInTheEnd() throws {
    try office.scratch.write(
      Publishing.first.replacing("id=\"rondje\"", with: "id=\"kapot\"")
        .replacing("<goto scene=\"slot\"/>", with: "<goto scene=\"nergens\"/>"), to: "stories/kapot/story.xml"
    )
    let run = try office.command.vicky("publish", "stories")
    #expect(run.status == 1 && run.output.hasSuffix("\n\n1 not published: kapot\n"))
    #expect(try office.numbers() == [1])
    #expect(
      try office.command.vicky("publish", "stories", "--plan").output.hasSuffix(
        "\n\n1 would not be published: kapot\n"))
  }

  @Test func aConflictIsPrintedWithItsCode() throws {
    try office.publish()
    try office.write(
      Publishing.first.replacing(
        "<choose id=\"zin\"><option id=\"ja\">Ja</option></choose>", with: "<say id=\"zin\">Zin?</say>"))
    let run = try office.command.vicky("publish", "stories")
    #expect(run.status == 1)
    #expect(run.output.contains("✗ 'zin' was <choose> and is <say> now [V0055 changed-meaning]\n"))
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

  @Test func whatTheProofCannotDecideIsDoneWhereNothingIsNew() throws {
    try office.write(Publishing.undecided)
    try office.publish()
    try office.play(as: "Noor", "")
    #expect(try office.done("publish", "stories").contains("Nothing is new: publication 1 stays."))
    #expect(try office.done("publish", "stories", "--plan").contains("Employees have all of this already."))
    try office.write(Publishing.undecided.replacing("Dag!", with: "Tot ziens!"))
    #expect(try office.command.vicky("publish", "stories", "--plan").status == 1)
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
    let stories = try office.results(
      try office.done("publish", "stories/rondje", "--plan", "--format", "json"))
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

  @Test func whoPlaysWhatNobodyPublishedPublishesItAndHearsSo() throws {
    let play = ["play", "rondje", "--as", "Noor", "--format", "jsonl"]
    let line = "Published: rondje, publication 1: nobody had published it yet\n"
    #expect(try office.command.run(Command.program, play, input: "").error.contains(line))
    #expect(try !office.command.run(Command.program, play, input: "").error.contains("Published"))
    let versions = try office.done("versions", "rondje", "--format", "json")
    #expect(versions.contains(#""by":"vicky play""#) && versions.contains(#""underWay":1"#))
    let second = try Publishing()
    try second.done("play", "rondje", "--as", "Noor", "--no-save", "--format", "jsonl")
    #expect(!FileManager.default.fileExists(atPath: second.scratch.folder.appending(path: "data").path))
  }

  @Test func twoStoriesOfOneIDAreFoundBeforeAnythingIsPublished() throws {
    try office.write(Publishing.first, as: "rondje", to: "tweede")
    let run = try office.command.vicky("publish", "stories")
    #expect(run.status == 1 && run.error.contains("its id 'rondje' is another story's, too"))
    #expect(try office.stories() == [])
  }

  @Test func whatFailsKeepsNoOtherBack() throws {
    try office.publish()
    try office.write(Publishing.renamed)
    try office.write(Publishing.first, as: "slot")
    try office.refuse("rondje")
    let run = try office.command.vicky("publish", "stories", "--format", "json")
    #expect(run.status == 1)
    let stories = try office.results(run.output)
    #expect(stories.map { $0["outcome"] as? String } == ["failed", "published"])
    #expect((stories.first?["message"] as? String)?.hasPrefix("stories/rondje/story.xml: ") == true)
    #expect(try office.stories() == ["rondje", "slot"])
  }

  @Test func whatToWriteNamesTheVariableThatWouldHoldIt() throws {
    let asked = Publishing.first.replacing(
      "<title>Een rondje</title>",
      with: "<title>Een rondje</title><variables><integer name=\"aantal\" min=\"0\" max=\"9\"/></variables>"
    ).replacing("<choose id=\"zin\">", with: "<ask id=\"hoeveel\" into=\"aantal\">?</ask><choose id=\"zin\">")
    try office.write(asked)
    try office.publish()
    try office.play(as: "Noor", "9\n")
    try office.write(
      asked.replacing("max=\"9\"", with: "max=\"5\"").replacing("\"aantal\"", with: "\"tal\"")
        .replacing("<variables>", with: "<moved variable=\"aantal\" to=\"tal\"/><variables>"))
    let plan = try office.command.vicky("publish", "stories", "--plan").output
    #expect(plan.contains("1  holds something in 'aantal' that is no longer possible"))
    #expect(plan.contains("let it begin anew: <reset variable=\"tal\"/>") && !plan.contains("value=\"…\""))
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

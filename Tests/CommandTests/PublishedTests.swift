import Testing

/// `vicky versions`, `rollback` and `migrate`, after something was published.
@Suite struct PublishedTests {
  let office: Publishing

  init() throws { office = try Publishing() }

  @Test func theCurrentOneIsMarked() throws {
    try office.publish()
    try office.write(Publishing.renamed)
    try office.publish()
    #expect(try office.versions().map { $0["current"] as? String } == [nil, "yes"])
    #expect(try office.done("versions").contains(/\n *rondje +1 +\d{4}-.*\n *rondje +2 +yes +\d{4}-/))
  }

  @Test func aRefusedRollbackSaysWhereRulesBelong() throws {
    try office.publish()
    try office.write(Publishing.elsewhere)
    try office.publish()
    try office.play(as: "Noor", "")
    let run = try office.command.vicky("rollback", "rondje", "--to", "1")
    #expect(run.status == 1)
    #expect(run.output.contains("so rules belong in the story's file: put the older text back there"))
    try office.write(Publishing.first)
    #expect(
      try !office.command.vicky("publish", "stories").output.contains("An earlier publication cannot"))
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

  @Test func aRollbackThatFailsIsThereForPrograms() throws {
    try office.publish()
    let run = try office.command.vicky("rollback", "rondje", "--to", "9", "--format", "json")
    #expect(run.status == 1)
    let result = try #require(try office.results(run.output).first)
    #expect(result["outcome"] as? String == "failed")
    #expect(result["file"] as? String == "stories/rondje/story.xml")
    #expect(result["message"] as? String == "'rondje' has no publication 9")
  }
}

import Authoring
import Onboarding
import OnboardingTestSupport
import StoryEngine
import StoryModel
import Testing

/// Publishing what the proof cannot decide, and plans that read the same each time.
@Suite struct UndecidedTests {
  private let world = TestWorld(stories: [])
  private var onboarding: Onboarding { world.onboarding }

  /// Five and one is six, but in so wide a range that is not followed: it might be eight.
  private static let sum = """
    <story id="som" xml:lang="nl" guide="vicky">
      <title>Bijna acht</title>
      <variables><integer name="n" min="0" max="100000"/></variables>
      <scene id="begin" title="Begin">
        <set variable="n" to="5"/><set variable="n" to="n + 1"/><goto scene="kies"/>
      </scene>
      <scene id="kies" title="Kies">
        <choose id="deur">
          <option id="uit" to="slot" when="n != 8">De uitgang</option>
          <option id="blijf" to="kies">Blijven</option>
        </choose>
      </scene>
      <scene id="slot" title="Slot"><end id="klaar" outcome="completed">Dag!</end></scene>
    </story>
    """

  /// Whether a name may differ from itself is not followed either, and traps nobody.
  private static let name = """
    <story id="naam" xml:lang="nl" guide="vicky">
      <title>Ongelijk aan zichzelf</title>
      <variables><text name="naam" max-length="20"/><text name="kopie" max-length="20"/></variables>
      <scene id="begin" title="Begin">
        <ask id="vraag" into="naam">Hoe heet je?</ask>
        <set variable="kopie" to="naam"/>
        <if test="naam != kopie"><goto scene="raar"/></if>
        <goto scene="slot"/>
      </scene>
      <scene id="raar" title="Raar"><goto scene="slot"/></scene>
      <scene id="slot" title="Slot"><end id="klaar" outcome="completed">Dag!</end></scene>
    </story>
    """

  /// Publishes it, and has somebody begin it.
  private func begin(_ story: String, _ id: StoryID) async throws {
    _ = try await onboarding.publish(try .text(story), by: "Els")
    try await world.play(try await world.tour(of: "Noor", through: id), [.begin])
  }

  private func publish(_ candidate: Candidate) async throws -> String {
    switch try await onboarding.publish(candidate, by: "Els") {
    case .published(let publication, _): "published \(publication.number)"
    case .unchanged: "unchanged"
    case .refused(let plan): "refused \(plan.refusals.map(\.rawValue))"
    }
  }

  @Test func anotherVersionIsRefusedWhileSomebodyIsUnderWay() async throws {
    try await begin(Self.sum, "som")
    let changed = Self.sum.replacing("Dag!", with: "Tot ziens!")
    #expect(try await publish(try .text(changed)).contains("open"))
  }

  @Test func whatEmployeesHaveAlreadyIsNotRefused() async throws {
    try await begin(Self.sum, "som")
    #expect(try await onboarding.plan(try .text(Self.sum)).refusals == [])
    #expect(try await publish(try .text(Self.sum)) == "unchanged")
  }

  @Test func otherFilesBesideTheSameVersionAreNotRefused() async throws {
    try await begin(Self.sum, "som")
    let translated = try Candidate.text(Self.sum, english: ["story.title": "Nearly eight"])
    #expect(try await publish(translated) == "published 2")
  }

  @Test func whatIsPerhapsNeverReachedTrapsNobody() async throws {
    let candidate = try Candidate.text(Self.name)
    #expect(candidate.diagnostics.contains { $0.evidence?.verdict == .open })
    #expect(candidate.open.isEmpty)
    try await begin(Self.name, "naam")
    #expect(try await publish(try .text(Self.name.replacing("Dag!", with: "Tot ziens!"))) == "published 2")
  }

  @Test func aPlanNamesBeginningsInTheOrderOfTheTours() async throws {
    let door = """
      <story id="deur" xml:lang="nl" guide="vicky">
        <title>De deur</title><variables><integer name="n" min="0" max="20"/></variables>
        <scene id="begin" title="Begin">
          <ask id="getal" into="n">Welk getal?</ask>
          <choose id="deur"><option id="open"WHEN to="slot">Open</option><option id="bel" to="gang">Bel</option></choose>
        </scene>
        <scene id="gang" title="Gang"><choose id="stil"><option id="weer" to="slot"WHEN>Weer</option>
          <option id="wacht" to="gang">Wacht</option></choose></scene>
        <scene id="slot" title="Slot"><end id="klaar" outcome="completed">Dag!</end></scene>
      </story>
      """
    _ = try await onboarding.publish(try .text(door.replacing("WHEN", with: "")), by: "Els")
    var numbers: [EmployeeID: Int] = [:]
    for number in 1...12 {
      let tour = try await world.tour(of: "Noor \(number)", through: "deur")
      try await world.play(tour, [.begin, .integer(Int64(number))])
      numbers[tour.employee] = number
    }
    let closed = door.replacing("WHEN", with: " when=\"n lt 3 or n gt 20\"")
      .replacing("<ask id=\"getal\" into=\"n\">Welk getal?</ask>", with: "<set variable=\"n\" to=\"1\"/>")
    let tours = try await onboarding.store.tours(of: "deur", after: nil, limit: 12)
    let trapped = tours.indices.filter { numbers[tours[$0].id.employee] ?? 0 >= 3 }
    #expect(trapped.count == 10)
    let illegal = try await onboarding.plan(try .text(closed)).illegal
    #expect(!illegal.isEmpty && illegal.allSatisfy { $0.finding.beginnings == trapped })
  }
}

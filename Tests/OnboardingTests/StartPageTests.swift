import Authoring
import Foundation
import Onboarding
import OnboardingTestSupport
import StoryEngine
import StoryModel
import TestSupport
import Testing

/// Her own start page: her badges, and how she has it.
@Suite struct StartPageTests {
  private let world = TestWorld(stories: [.parcours])
  private var onboarding: Onboarding { world.onboarding }

  @Test func herBadgesAreOnItWithWhereTheirDrawingIs() async throws {
    let tour = try await world.tour(of: "Noor", through: "parcours")
    try await world.play(tour, [.begin])
    #expect(try await onboarding.startPage(of: tour.employee).badges.isEmpty)
    try await world.play(tour, Array(Input.untilWait.dropFirst()))
    let badges = try await onboarding.startPage(of: tour.employee).badges
    #expect(
      badges == [
        EarnedBadge(
          item: ItemID("badge.kenner"), title: "Kenner", story: "parcours", drawing: "media/kenner.svg",
          alternative: "Een lint.", language: "nl", at: world.clock.now)
      ], "the hat is no badge")
  }

  @Test func aBadgeStaysThoughItsStoryHasItNoMore() async throws {
    let world = TestWorld(stories: [.text(Self.story(badges: ["een", "twee"]))])
    let onboarding = world.onboarding
    let tour = try await world.tour(of: "Noor", through: "ronde")
    try await world.play(tour, [.begin, .option("een")])
    world.clock.advance(seconds: 60)
    try await world.play(tour, [.option("twee")])
    let titles = try await onboarding.startPage(of: tour.employee).badges.map(\.title)
    #expect(titles == ["twee", "een"], "the newest first")
    onboarding.library.publish([.text(Self.story(badges: ["twee"]))], cast: .sample)
    #expect(try await onboarding.startPage(of: tour.employee).badges.map(\.title) == titles)
    onboarding.library.publish([], cast: .sample)
    let badges = try await onboarding.startPage(of: tour.employee).badges
    #expect(badges.map(\.drawing) == ["media/twee.svg", "media/een.svg"])
  }

  /// Her tour moved on to a version that does not know of it.
  @Test func aBadgeStaysThoughSheMovedOn() async throws {
    let folder = URL.temporaryDirectory.appending(path: "badges-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(
      at: folder.appending(path: "media"), withIntermediateDirectories: true)
    for badge in ["een", "twee"] {
      try Data("<svg/>".utf8).write(to: folder.appending(path: "media/\(badge).svg"))
    }
    let world = TestWorld(stories: [])
    let onboarding = world.onboarding
    func publish(_ badges: String...) async throws {
      let candidate = try Candidate.text(Self.story(badges: badges), folder: folder.path())
      guard case .published = try await onboarding.publish(candidate, by: "Els") else {
        Issue.record("not published")
        return
      }
    }
    try await publish("een", "twee")
    let tour = try await world.tour(of: "Noor", through: "ronde")
    try await world.play(tour, [.begin, .option("een")])
    try await publish("twee")
    _ = try await onboarding.open(tour)
    #expect(try await onboarding.startPage(of: tour.employee).badges.map(\.title) == ["een"])
  }

  private static func story(badges: [String]) -> String {
    let declared = badges.map {
      "<badge id=\"\($0)\" title=\"\($0)\" drawing=\"media/\($0).svg\" alt=\"\($0)\"/>"
    }
    let options = badges.map {
      "<option id=\"\($0)\" again=\"true\"><label>\($0)</label><give item=\"badge.\($0)\"/></option>"
    }
    return """
      <story id="ronde" xml:lang="nl" guide="vicky"><title>Ronde</title><summary>Ronde.</summary>
      <badges>\(declared.joined())</badges><scene id="begin" title="Begin">
      <choose id="kies"><prompt>Wat?</prompt>\(options.joined())<option id="klaar" to="uit">Klaar</option></choose></scene>
      <scene id="uit" title="Uit"><end id="dag" outcome="completed">Dag.</end></scene></story>
      """
  }

  @Test func sheHasItAsSheWants() async throws {
    let noor = try await onboarding.employee(namedOrNew: "Noor").id
    #expect(try await onboarding.arrangement(of: noor) == .standard)
    let hers = StartArrangement(order: [.badges, .stories], hidden: [.answers])
    try await onboarding.arrange(hers, of: noor)
    #expect(try await onboarding.arrangement(of: noor) == hers)
    #expect(try await onboarding.startPage(of: noor).arrangement == hers)
    let sam = try await onboarding.employee(namedOrNew: "Sam").id
    #expect(try await onboarding.startPage(of: sam).arrangement == .standard)
    await #expect(throws: OnboardingError.self) {
      try await onboarding.arrange(hers, of: EmployeeID("zz"))
    }
  }

  @Test func everyBlockHasOnePlaceAndTheStoriesAreNeverHidden() {
    let odd = StartArrangement(order: [.replies, .badges, .replies], hidden: [.stories, .badges])
    #expect(odd.order == [.replies, .badges, .stories, .wardrobe, .answers, .finished])
    #expect(odd.hidden == [.badges])
    #expect(odd.shown == [.replies, .stories, .wardrobe, .answers, .finished])
    #expect(StartArrangement.standard.shown == StartBlock.allCases)
  }

  @Test(arguments: [
    "", "  ", "badges", "-stories", "nieuws badges -weer", "- -- badges", "badges -badges stories stories",
  ])
  func whatIsKeptIsReadWhateverItIs(written: String) {
    let read = StartArrangement(written: written)
    #expect(Set(read.order) == Set(StartBlock.allCases) && read.order.count == StartBlock.allCases.count)
    #expect(read.shown.contains(.stories))
    #expect(StartArrangement(written: read.written) == read)
  }
}

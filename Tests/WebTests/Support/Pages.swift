import Foundation
import Hummingbird
import Logging
import Onboarding
import OnboardingTestSupport
import TestSupport

@testable import Web

/// The pages over a world under the test's control, without a port.
struct Pages: Sendable {
  let world: TestWorld
  let responder: RouterResponder<PageRequestContext>
  let log = LogLines()

  init(
    stories: [PublishedStory] = [.visit], settings: WebSettings = WebSettings(), showsNames: Bool = true
  ) throws {
    var onboardingSettings = Onboarding.Settings()
    onboardingSettings.showsNames = showsNames
    world = TestWorld(stories: stories, settings: onboardingSettings)
    let log = log
    let logger = Logger(label: "test", factory: { _ in log.handler })
    responder = try buildRouter(world.onboarding, settings: settings, logger: logger).buildResponder()
  }

  /// Somebody with a browser of her own, who has opened nothing yet.
  func visitor(language: String = "nl") -> Visitor { Visitor(pages: self, language: language) }

  /// An employee of this name who came in by her link.
  func employee(_ name: String = "Noor van der Wal") async throws -> Visitor {
    let employee = try await world.onboarding.employee(namedOrNew: name)
    return try await cameIn(as: .employee(employee.id))
  }

  /// Somebody of the web team who came in by the team's link.
  func team() async throws -> Visitor { try await cameIn(as: .webTeam) }

  /// The path of a fresh personal link.
  func link(for role: Role) async throws -> String {
    "/l/" + (try await world.onboarding.invite(role).token.secret)
  }

  private func cameIn(as role: Role) async throws -> Visitor {
    let visitor = visitor()
    _ = try await visitor.post(try await link(for: role))
    return visitor
  }

  /// The project's own folder.
  static let project = Fixtures.folder.deletingLastPathComponent().deletingLastPathComponent()
}

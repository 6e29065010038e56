import Authoring
import HTTPTypes
import Hummingbird
import Onboarding
import StoryEngine
import StoryModel

/// An author plays a scene: it is told as on the chat page, and nothing is kept.
extension AuthorsController {
  func addPlayRoutes(to router: Router<PageRequestContext>) {
    router.post("/team/stories/:story/play", use: start)
    router.get("/team/stories/:story/play/:rehearsal", use: showRehearsal)
    router.post("/team/stories/:story/play/:rehearsal", use: answerRehearsal)
    router.post("/team/stories/:story/play/:rehearsal/again", use: startAgain)
  }

  @Sendable func start(_ request: Request, _ context: PageRequestContext) async throws -> Response {
    let visit = try await site.gate.team(request)
    let form = try await Form.read(request, at: site) { FormSeal.fits($0, visit.token) }
    let story = try await found(context)
    let beginning = story.playable.map { PlayBeginning(form, of: $0) } ?? PlayBeginning()
    return try await start(story, beginning, request, visit)
  }

  /// From the same scene once more, in the story as it is by now.
  @Sendable func startAgain(_ request: Request, _ context: PageRequestContext) async throws -> Response {
    let visit = try await site.gate.team(request)
    _ = try await Form.read(request, at: site) { FormSeal.fits($0, visit.token) }
    guard let scene = try await rehearsal(context, of: visit) else {
      return try await gone(request, context, visit)
    }
    return try await start(try await found(context), scene.beginning, request, visit)
  }

  @Sendable func showRehearsal(_ request: Request, _ context: PageRequestContext) async throws -> Response {
    let visit = try await site.gate.team(request)
    guard let scene = try await rehearsal(context, of: visit) else {
      return try await gone(request, context, visit)
    }
    return try await page(of: scene, request, context, visit).page().response(with: site.templates)
  }

  @Sendable func answerRehearsal(_ request: Request, _ context: PageRequestContext) async throws -> Response {
    let visit = try await site.gate.team(request)
    let form = try await Form.read(request, at: site) { FormSeal.fits($0, visit.token) }
    let answered = try await rehearsals.take(
      form, context.rehearsal, in: try context.story().text, of: visit.token, at: site.onboarding.now)
    guard let (scene, refusal) = answered else { return try await gone(request, context, visit) }
    guard let refusal else { return .seeOther(try context.rehearsalAddress + "#here") }
    var page = try await page(of: scene, request, context, visit)
    page.refuse(refusal, of: form)
    return page.page().response(with: site.templates)
  }

  /// What was filled in for the rehearsal that the address names, so that another scene is played with the same.
  func filled(
    _ request: Request, _ context: PageRequestContext, _ visit: Visit
  ) async throws -> PlayBeginning? {
    guard let key = request.uri.queryParameters["again"] else { return nil }
    return try? await rehearsals.find(
      String(key), in: try context.story().text, of: visit.token, at: site.onboarding.now)?.beginning
  }

  private func start(
    _ story: AuthoredStory, _ beginning: PlayBeginning, _ request: Request, _ visit: Visit
  ) async throws -> Response {
    guard let published = PublishedStory(story.loaded) else {
      return try await page(of: story, request, visit, isRefused: true)
    }
    do throws(PlayFaults) {
      let checked = try beginning.checked(for: published)
      let now = site.onboarding.now
      let scene = PlayedScene(story, beginning, checked, now: now, zone: site.onboarding.zone)
      let key = await rehearsals.keep(scene, of: visit.token, at: now)
      return .seeOther("/team/stories/\(story.key)/play/\(key)")
    } catch {
      return try await page(
        of: story, request, visit, filled: beginning, faults: error.faults, isRefused: true)
    }
  }

  private func rehearsal(_ context: PageRequestContext, of visit: Visit) async throws -> PlayedScene? {
    try await rehearsals.find(
      context.rehearsal, in: try context.story().text, of: visit.token, at: site.onboarding.now)
  }

  private func page(
    of scene: PlayedScene, _ request: Request, _ context: PageRequestContext, _ visit: Visit
  ) async throws -> TourPage {
    let texts = InterfaceTexts.preferred(request.headers[.acceptLanguage])
    let address = try context.rehearsalAddress
    let tour = scene.tour
    let around = RehearsalContext(
      scene, at: address, key: context.rehearsal, current: await desk.story(scene.story.key),
      intranets: site.settings.intranets, texts,
      feedbackLabel: try await site.feedbackLabel(.of(tour.language)))
    let words = PlayTexts.of(tour.language)
    let place = TourPage.Place(
      address: address, beginning: around.again, language: nil,
      wayOut: Link(href: around.story, label: words.back), jump: words.jump)
    site.media.lend(scene.story.loaded.folder, for: tour.engine.flow.story)
    return TourPage(
      tour: tour, site: site, visit: visit, place: place, now: scene.now, rehearsal: around)
  }

  /// It was cleared away: what to do.
  private func gone(
    _ request: Request, _ context: PageRequestContext, _ visit: Visit
  ) async throws -> Response {
    let texts = InterfaceTexts.preferred(request.headers[.acceptLanguage])
    let p = PlayTexts.of(texts.language)
    let story = try await found(context)
    let content = ProblemContext(
      problem: p.gone, reference: nil,
      wayOut: Link(href: "/team/stories/\(story.key)/script#play", label: p.heading), contact: nil)
    return Page(
      template: "problem", texts: texts, title: p.gone.happened, visit: visit,
      portrait: site.casting.host("denkt", "verrast"), status: .gone, content: content
    ).response(with: site.templates)
  }
}

extension PageRequestContext {
  /// The word by which a rehearsal is found, as the address has it.
  fileprivate var rehearsal: String { parameters.get("rehearsal") ?? "" }

  fileprivate var rehearsalAddress: String {
    get throws(Problem) { "/team/stories/\(try story())/play/\(rehearsal)" }
  }
}

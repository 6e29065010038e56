import Authoring
import HTTPTypes
import Hummingbird
import NIOCore
import StoryModel

/// The authors' pages: the stories in the folder, what is wrong with them, what is proved, and how they go.
struct AuthorsController: Sendable {
  let site: Site
  let desk: AuthorsDesk

  var rehearsals: Rehearsals { site.rehearsals }

  func addRoutes(to router: Router<PageRequestContext>) {
    router.get("/team/stories", use: list)
    router.post("/team/stories", use: upload)
    router.get("/team/stories-version", use: version)
    router.get("/team/stories/:story/script", use: story)
    addPlayRoutes(to: router)
    router.get("/team/stories/:story/story.xml", use: download)
    router.get("/team/stories/:story/story.zip", use: archive)
  }

  @Sendable func list(_ request: Request, _ context: PageRequestContext) async throws -> Response {
    try await list(request, visit: try await site.gate.team(request))
  }

  /// What the page asks now and then: another word when a file was saved.
  @Sendable func version(_ request: Request, _ context: PageRequestContext) async throws -> Response {
    _ = try await site.gate.team(request)
    return Response(
      status: .ok, headers: [.contentType: "text/plain; charset=utf-8"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: await desk.version())))
  }

  @Sendable func story(_ request: Request, _ context: PageRequestContext) async throws -> Response {
    let visit = try await site.gate.team(request)
    let filled = try await filled(request, context, visit)
    let flash = site.flash(request)
    var response = try await page(
      of: try await found(context), request, visit, filled: filled ?? PlayBeginning(), flash: flash)
    if flash != nil { response.headers.append(site.flashOver) }
    return response
  }

  /// A story's page; where a scene could not be played, with why.
  func page(
    of story: AuthoredStory, _ request: Request, _ visit: Visit, filled: PlayBeginning = PlayBeginning(),
    faults: [PlayBeginning.Fault] = [], isRefused: Bool = false, flash: Flash? = nil
  ) async throws -> Response {
    let texts = InterfaceTexts.preferred(request.headers[.acceptLanguage])
    let messages = AuthorTexts.of(texts.language).messages
    let content = AuthoredContext(
      story, texts, feedbackLabel: try await site.feedbackLabel(texts), stamp: await desk.version(),
      play: PlayFormContext(story, texts, filled: filled, faults: faults), isRefused: isRefused,
      notice: flash?.notice(in: texts), drawing: await desk.drawing(of: story, in: messages))
    return Page(
      template: "authored", texts: texts, title: story.title, visit: visit, isRefused: isRefused,
      status: isRefused ? .unprocessableContent : .ok, content: content
    ).response(with: site.templates)
  }

  func list(_ request: Request, visit: Visit, refused: String? = nil) async throws -> Response {
    let texts = InterfaceTexts.preferred(request.headers[.acceptLanguage])
    let a = AuthorTexts.of(texts.language)
    let rows = await desk.all().map { story in
      AuthorsContext.Row(
        name: story.title, language: story.language ?? texts.language,
        href: "/team/stories/\(story.key)/script", checks: a.verdict(of: story), proof: a.proved(story))
    }
    let content = AuthorsContext(
      feedbackLabel: try await site.feedbackLabel(texts), a: a, stamp: await desk.version(), stories: rows,
      refused: refused)
    return Page(
      template: "authors", texts: texts, title: a.title, visit: visit, isRefused: refused != nil,
      status: refused == nil ? .ok : .unprocessableContent, content: content
    ).response(with: site.templates)
  }

  func found(_ context: PageRequestContext) async throws -> AuthoredStory {
    guard let story = await desk.story(try context.story().text) else { throw Problem.notFound }
    return story
  }
}

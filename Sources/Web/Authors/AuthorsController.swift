import Authoring
import HTTPTypes
import Hummingbird
import NIOCore
import StoryModel

/// The authors' pages: the stories in the folder, what is wrong with them, what is proved, and how they go.
struct AuthorsController: Sendable {
  let site: Site
  let desk: AuthorsDesk

  func addRoutes(to router: Router<PageRequestContext>) {
    router.get("/team/stories", use: list)
    router.post("/team/stories", use: upload)
    router.get("/team/stories-version", use: version)
    router.get("/team/stories/:story/script", use: story)
    router.get("/team/stories/:story/story.xml", use: download)
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
    let texts = InterfaceTexts.preferred(request.headers[.acceptLanguage])
    let story = try await found(context)
    let messages = AuthorTexts.of(texts.language).messages
    let content = AuthoredContext(
      story, texts, feedbackLabel: try await site.feedbackLabel(texts), stamp: await desk.version(),
      drawing: await desk.drawing(of: story, in: messages))
    return Page(template: "authored", texts: texts, title: story.title, visit: visit, content: content)
      .response(with: site.templates)
  }

  /// The file as it is.
  @Sendable func download(_ request: Request, _ context: PageRequestContext) async throws -> Response {
    _ = try await site.gate.team(request)
    let story = try await found(context)
    guard let file = story.loaded.source.split([]).first?.file else { throw Problem.notFound }
    return Response(
      status: .ok,
      headers: [
        .contentType: "application/xml", .contentDisposition: "attachment; filename=\"\(story.key).xml\"",
      ],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: file.bytes)))
  }

  @Sendable func upload(_ request: Request, _ context: PageRequestContext) async throws -> Response {
    let visit = try await site.gate.team(request)
    let form = try await UploadForm.read(request, at: site, limit: StoryUpload.limit) {
      FormSeal.fits($0, visit.token)
    }
    let a = AuthorTexts.of(InterfaceTexts.preferred(request.headers[.acceptLanguage]).language)
    guard let bytes = form["file"], !bytes.isEmpty else {
      return try await list(request, visit: visit, refused: a.noFile)
    }
    do throws(StoryUpload.Fault) {
      let id = try StoryUpload.put(bytes, into: desk.stories)
      let key = await desk.all().first { $0.loaded.compilation?.flow.story == id }?.key
      return .seeOther(key.map { "/team/stories/\($0)/script" } ?? "/team/stories")
    } catch {
      return try await list(request, visit: visit, refused: a.words(for: error))
    }
  }

  private func list(_ request: Request, visit: Visit, refused: String? = nil) async throws -> Response {
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

  private func found(_ context: PageRequestContext) async throws -> AuthoredStory {
    guard let story = await desk.story(try context.story().text) else { throw Problem.notFound }
    return story
  }
}

extension AuthorTexts {
  fileprivate func words(for fault: StoryUpload.Fault) -> String {
    switch fault {
    case .tooLarge: tooLarge
    case .unreadable(let why): ([unreadable] + (why.map { [$0[messages]] } ?? [])).joined(separator: " ")
    case .taken(let folder): taken(folder)
    case .unwritable: unwritable
    }
  }
}

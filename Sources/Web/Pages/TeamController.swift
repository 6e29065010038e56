import Authoring
import HTTPTypes
import Hummingbird
import NIOCore
import Onboarding
import Reports
import StoryEngine
import StoryModel

/// The web team's pages on how far everybody is, and the file of it.
struct TeamController: Sendable {
  let site: Site

  func addRoutes(to router: Router<PageRequestContext>) {
    router.get("/team", use: overview)
    router.get("/team/stories/:story", use: story)
    router.get("/team/stories/:story/completion.csv", use: download)
  }

  @Sendable func overview(_ request: Request, _ context: PageRequestContext) async throws -> Response {
    let visit = try await site.gate.team(request)
    let texts = InterfaceTexts.preferred(request.headers[.acceptLanguage])
    let namesOff = !site.onboarding.settings.showsNames
    try await site.onboarding.catchUp()
    let employees = try await site.onboarding.employees().count
    let rows = try await site.onboarding.completions().map { TeamContext.Row($0, texts, at: site) }
    let content = TeamContext(
      feedbackLabel: try await site.feedbackLabel(texts),
      roster: texts.roster(employees, namesOff: namesOff), namesOff: namesOff, stories: rows)
    return Page(
      template: "team", texts: texts, title: texts.team.overviewTitle, visit: visit, content: content
    ).response(with: site.templates)
  }

  @Sendable func story(_ request: Request, _ context: PageRequestContext) async throws -> Response {
    let visit = try await site.gate.team(request)
    let texts = InterfaceTexts.preferred(request.headers[.acceptLanguage])
    try await site.onboarding.catchUp()
    let published = try published(context)
    let publications = try await site.onboarding.publications(of: published.id)
    let completion = try await site.onboarding.completion(of: published.id)
    let dates = DateWords(texts.language)
    let stamp = { (instant: Instant) in site.onboarding.zone.date(of: instant).map(dates.stamp) }
    let content = TeamStoryContext(
      feedbackLabel: try await site.feedbackLabel(texts), storyTitle: completion.title,
      storyLanguage: published.engine.flow.language, notBegun: texts.count(completion.notBegun),
      begun: texts.count(completion.begun), finished: texts.count(completion.finished),
      download: "/team/stories/\(published.id)/completion.csv", namesOff: completion.rows == nil,
      people: (completion.rows ?? []).map { row in
        .init(
          name: row.name, status: texts.status(row.standing), isFinished: row.standing == .finished,
          begunOn: row.begunAt.flatMap(stamp), finishedOn: row.finishedAt.flatMap(stamp))
      },
      isPublished: !publications.isEmpty,
      publications: publications.reversed().map { publication in
        .init(
          number: "\(publication.number)", isCurrent: publication.number == publications.last?.number,
          on: texts.moment(publication.at, in: site.onboarding.zone), by: publication.by,
          note: publication.note.isEmpty ? nil : publication.note)
      })
    return Page(
      template: "teamStory", texts: texts, title: completion.title, visit: visit, content: content
    ).response(with: site.templates)
  }

  /// The completion report: what the page shows, as a file.
  @Sendable func download(_ request: Request, _ context: PageRequestContext) async throws -> Response {
    _ = try await site.gate.team(request)
    let texts = InterfaceTexts.preferred(request.headers[.acceptLanguage])
    let completion = try await site.onboarding.completion(of: try published(context).id)
    let table = CompletionReport.table(
      completion, zone: site.onboarding.zone, language: ReportLanguage(following: texts.language))
    let today = site.onboarding.zone.date(of: site.onboarding.now)?.description ?? ""
    return Response(
      status: .ok,
      headers: [
        .contentType: "text/csv; charset=utf-8",
        .contentDisposition: "attachment; filename=\"\(completion.story)-\(today).csv\"",
      ],
      body: ResponseBody(byteBuffer: ByteBuffer(string: CSVWriter.text(table))))
  }

  private func published(_ context: PageRequestContext) throws -> PublishedStory {
    guard let story = site.onboarding.library[try context.story()] else { throw Problem.notFound }
    return story
  }
}

extension TeamContext.Row {
  fileprivate init(_ completion: Completion, _ texts: InterfaceTexts, at site: Site) {
    self.init(
      name: completion.title,
      language: site.onboarding.library[completion.story]?.engine.flow.language ?? texts.language,
      href: "/team/stories/\(completion.story)", notBegun: texts.count(completion.notBegun),
      begun: texts.count(completion.begun), finished: texts.count(completion.finished))
  }
}

extension Site {
  /// "Feedback (3 open)", as it stands in the web team's navigation.
  func feedbackLabel(_ texts: InterfaceTexts) async throws -> String {
    texts.feedbackLabel(open: try await onboarding.feedback(.open).count)
  }
}

import HTTPTypes
import Hummingbird
import Onboarding

/// What employees said, and the web team's answers.
struct FeedbackController: Sendable {
  let site: Site

  func addRoutes(to router: Router<PageRequestContext>) {
    router.get("/team/feedback", use: show)
    router.post("/team/feedback/:id/answer", use: answer)
    router.post("/team/feedback/:id/close", use: close)
  }

  @Sendable func show(_ request: Request, _ context: PageRequestContext) async throws -> Response {
    let visit = try await site.gate.team(request)
    let flash = site.flash(request)
    var response = try await page(request, visit, flash: flash)
    if flash != nil { response.headers.append(site.flashOver) }
    return response
  }

  @Sendable func answer(_ request: Request, _ context: PageRequestContext) async throws -> Response {
    let (visit, form, item) = try await read(request, context)
    let answer = (form["text"] ?? "").trimmed
    let isPublic = item.isAnonymous && form["public"] != nil
    let done = Response.seeOther("/team/feedback#feedback-\(item.id)")
    // The same answer again: a double click.
    if item.answer == answer, item.answerIsPublic == isPublic { return done }
    let texts = InterfaceTexts.preferred(request.headers[.acceptLanguage])
    guard !answer.isEmpty else {
      return try await page(
        request, visit, refused: (item.id, form, texts.team.answerMissing), status: .unprocessableContent)
    }
    guard form["turn"] == item.revision else {
      return try await page(
        request, visit, refused: (item.id, form, texts.team.changedMeanwhile), status: .conflict)
    }
    guard try await site.onboarding.reply(to: item.id, with: answer, isPublic: isPublic) else {
      throw Problem.notFound
    }
    return with(.answer, done)
  }

  @Sendable func close(_ request: Request, _ context: PageRequestContext) async throws -> Response {
    let (_, _, item) = try await read(request, context)
    let done = Response.seeOther("/team/feedback")
    guard item.status != .closed else { return done }
    guard try await site.onboarding.close(item.id) else { throw Problem.notFound }
    return with(.closed, done)
  }

  private func read(
    _ request: Request, _ context: PageRequestContext
  ) async throws -> (visit: Visit, form: Form, item: FeedbackItem) {
    let visit = try await site.gate.team(request)
    let form = try await Form.read(request, at: site) { FormSeal.fits($0, visit.token) }
    let id = FeedbackID(context.parameters.get("id") ?? "")
    guard let item = try await site.onboarding.feedback(id: id) else { throw Problem.notFound }
    return (visit, form, item)
  }

  private func page(
    _ request: Request, _ visit: Visit, flash: Flash? = nil,
    refused: (id: FeedbackID, form: Form, why: String)? = nil, status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let texts = InterfaceTexts.preferred(request.headers[.acceptLanguage])
    let onboarding = site.onboarding
    let letters = Letters(texts: texts, zone: onboarding.zone, library: onboarding.library, refused: refused)
    let items = try await onboarding.feedback()
    let open = items.filter { $0.status == .open }
    let closed = items.filter { $0.status == .closed }
    let content = TeamFeedbackContext(
      feedbackLabel: texts.feedbackLabel(open: open.count), summary: texts.feedbackSummary(open: open.count),
      notice: flash?.notice(in: texts),
      showClosed: flash == .closed || closed.contains { $0.id == refused?.id },
      closedLabel: texts.closedLabel(closed.count),
      open: (open + items.filter { $0.status == .answered }).map(letters.letter),
      closed: closed.map(letters.letter),
      missing: try await onboarding.missingReports().map(letters.missing))
    return Page(
      template: "teamFeedback", texts: texts, title: texts.team.feedbackTitle, visit: visit,
      isRefused: refused != nil, status: status, content: content
    ).response(with: site.templates)
  }

  private func with(_ flash: Flash, _ response: Response) -> Response {
    var response = response
    response.headers.append(site.set(flash))
    return response
  }
}

extension String {
  /// Without white space around it.
  fileprivate var trimmed: String {
    let rest = drop(while: \.isWhitespace)
    return String(rest[..<(rest.lastIndex { !$0.isWhitespace }.map(rest.index(after:)) ?? rest.startIndex)])
  }
}

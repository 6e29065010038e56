import HTTPTypes
import Hummingbird
import Logging
import Onboarding

/// Turns whatever goes wrong into a page that says what happened, what is kept and what to do.
struct ProblemPages: RouterMiddleware {
  let site: Site

  func handle(
    _ request: Request, context: PageRequestContext,
    next: @concurrent (Request, PageRequestContext) async throws -> Response
  ) async throws -> Response {
    do {
      // The router passes over empty steps; each page has one address.
      guard !request.hasEmptyStep || request.uri.path.hasPrefix("/api/") else { throw Problem.notFound }
      return try await next(request, context)
    } catch let late as LateFault {
      return await page(of: late.fault, request, context).last
    } catch {
      return await page(of: error, request, context)
    }
  }

  private func page(
    of error: any Error, _ request: Request, _ context: PageRequestContext
  ) async -> Response {
    switch error {
    case let problem as Problem: return await page(problem, request)
    case let error as HTTPError where error.status.kind == .clientError:
      return await page(error.status == .contentTooLarge ? .tooLarge : .notFound, request)
    // Nothing here says that there is such a story.
    case OnboardingError.unknownStory, OnboardingError.notForHer: return await page(.notFound, request)
    // She was erased while she was here.
    case OnboardingError.unknownEmployee: return await page(.sessionOver, request)
    case OnboardingError.fault(let fault, let story):
      context.logger.error("the story '\(story)' fails: \(fault)")
      return await page(.storyFault, request)
    default:
      let reference = String(RandomSource.system.key().prefix(8))
      context.logger.error("\(reference): \(error)", metadata: ["route": "\(context.endpointPath ?? "-")"])
      return await page(.ours, request, reference: reference)
    }
  }

  private func page(_ problem: Problem, _ request: Request, reference: String? = nil) async -> Response {
    let texts = InterfaceTexts.preferred(request.headers[.acceptLanguage])
    let words = problem.words(in: texts.problems)
    // Where the database is what fails, there is no session to be found either.
    let visit = (try? await site.gate.visits(request))?.first
    let wayOut = visit.map { Link(href: $0.home, label: texts.problems.wayOut(for: $0)) }
    let content = ProblemContext(
      problem: words, reference: reference.map { texts.problems.reference.filled(["id": $0]) },
      wayOut: wayOut, contact: site.contact)
    return Page(
      template: "problem", texts: texts, title: words.happened, visit: visit,
      portrait: site.casting.host("denkt", "verrast"), status: problem.status, content: content
    ).response(with: site.templates)
  }
}

extension InterfaceTexts.Problems {
  fileprivate func wayOut(for visit: Visit) -> String { visit.role == .webTeam ? toTeam : toStart }
}

extension Request {
  /// Whether there are two strokes in a row in the path.
  var hasEmptyStep: Bool {
    var wasStroke = false
    for byte in uri.path.utf8 {
      let isStroke = byte == UInt8(ascii: "/")
      if isStroke && wasStroke { return true }
      wasStroke = isStroke
    }
    return false
  }
}

import HTTPTypes
import Hummingbird
import Logging
import Onboarding

/// Turns whatever goes wrong under `/api/` into a problem that programs read.
struct APIProblems: RouterMiddleware {
  func handle(
    _ request: Request, context: PageRequestContext,
    next: @concurrent (Request, PageRequestContext) async throws -> Response
  ) async throws -> Response {
    guard request.uri.path.hasPrefix("/api/") else { return try await next(request, context) }
    do {
      guard !request.hasEmptyStep else { throw APIProblem(.notFound) }
      return try await next(request, context)
    } catch let late as LateFault {
      return problem(late.fault, context).response(to: request).last
    } catch {
      return problem(error, context).response(to: request)
    }
  }

  private func problem(_ error: any Error, _ context: PageRequestContext) -> APIProblem {
    switch error {
    case let problem as APIProblem: problem
    case let problem as Problem: APIProblem(telling: problem)
    case let error as HTTPError where error.status.kind == .clientError: APIProblem(of: error.status)
    // Nothing here says that there is such a story.
    case OnboardingError.unknownStory, OnboardingError.notForHer: APIProblem(.notFound)
    // She was erased while she was here.
    case OnboardingError.unknownEmployee: APIProblem(.sessionOver)
    case OnboardingError.fault(let fault, let story): failed("the story '\(story)' fails: \(fault)", context)
    default: ours(error, context)
    }
  }

  private func failed(_ line: String, _ context: PageRequestContext) -> APIProblem {
    context.logger.error("\(line)")
    return APIProblem(.storyFault)
  }

  private func ours(_ error: any Error, _ context: PageRequestContext) -> APIProblem {
    let reference = String(RandomSource.system.key().prefix(8))
    context.logger.error("\(reference): \(error)", metadata: ["route": "\(context.endpointPath ?? "-")"])
    var problem = APIProblem(.ours)
    problem.fields = [("reference", "\"\(reference)\"")]
    return problem
  }
}

extension APIProblem {
  /// What pages tell otherwise.
  fileprivate init(telling problem: Problem) {
    switch problem {
    case .notFound, .linkGone: self.init(.notFound)
    case .sessionOver, .notYours, .notOurs: self.init(.sessionOver)
    case .formTooOld, .badForm: self.init(.badRequest)
    case .tooLarge: self.init(.tooLarge)
    case .storyFault: self.init(.storyFault)
    case .ours: self.init(.ours)
    }
  }

  /// What the server itself refuses.
  fileprivate init(of status: HTTPResponse.Status) {
    switch status {
    case .notFound: self.init(.notFound)
    case .contentTooLarge: self.init(.tooLarge)
    case .methodNotAllowed: self.init(.methodNotAllowed)
    default: self.init(.badRequest)
    }
  }
}

import HTTPTypes
import Hummingbird
import Logging

/// What keeps a page from being shown.
enum DemoProblem: Error {
  case signIn
  case notFound
  case foreign
  case badForm

  var status: HTTPResponse.Status {
    switch self {
    case .signIn: .seeOther
    case .notFound: .notFound
    case .foreign: .forbidden
    case .badForm: .badRequest
    }
  }

  var words: String {
    switch self {
    case .signIn: "Zeg eerst wie je bent."
    case .notFound: "Deze pagina is er niet."
    case .foreign: "Dit formulier komt van een andere website."
    case .badForm: "Dit formulier was niet te lezen."
    }
  }
}

/// Tells in words what went wrong; who is not signed in is brought to the door.
struct DemoProblems: RouterMiddleware {
  let intranet: Intranet

  func handle(
    _ request: Request, context: DemoContext,
    next: @concurrent (Request, DemoContext) async throws -> Response
  ) async throws -> Response {
    do {
      return try await next(request, context)
    } catch DemoProblem.signIn {
      guard request.method == .get else { return .seeOther("/aanmelden") }
      return .seeOther("/aanmelden?verder=" + request.uri.string.asQueryValue)
    } catch let problem as DemoProblem {
      return await page(problem, context)
    } catch let error as HTTPError where error.status == .notFound {
      return await page(.notFound, context)
    }
  }

  private func page(_ problem: DemoProblem, _ context: DemoContext) async -> Response {
    await DemoPage("problem", title: problem.words, status: problem.status, ["words": problem.words])
      .response(at: intranet, context.desk)
  }
}

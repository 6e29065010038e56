import Authoring
import HTTPTypes
import Hummingbird
import Onboarding
import StoryModel

/// What an employee wants to say to the web team, wherever she is in a story.
struct TellController: Sendable {
  let site: Site

  func addRoutes(to router: Router<PageRequestContext>) {
    router.post("/tours/:story/tell", use: tell)
  }

  @Sendable func tell(_ request: Request, _ context: PageRequestContext) async throws -> Response {
    let visit = try await site.gate.employee(request)
    let form = try await Form.read(request, at: site) { FormSeal.fits($0, visit.token) }
    let id = TourID(visit.employee, try context.story())
    guard let key = form["key"], MessageKey.fits(key) else { throw Problem.badForm }
    let content = FeedbackContent(text: form["text"] ?? "", isAnonymous: form["anonymous"] != nil)
    guard let refusal = try await site.onboarding.tell(content, about: id, key: key) else {
      var response = Response.seeOther("/tours/\(id.story)#tell")
      response.headers.append(site.set(content.isAnonymous ? .toldNameless : .told))
      return response
    }
    let tour = try await site.onboarding.look(at: id, mayArrive: true)
    guard tour.hasBegun else { return .seeOther("/start") }
    var page = try await TourPage(tour, id, visit, at: site)
    page.refuse(refusal, ofTelling: form)
    return page.page().response(with: site.templates)
  }
}

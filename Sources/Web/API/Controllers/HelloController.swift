import Authoring
import Hummingbird
import Onboarding
import StoryModel

/// What a page needs before it knows who is there: Vicky's face and words.
struct HelloController: Sendable {
  let site: Site

  func addRoutes(to routes: APIRoutes) {
    routes.on("hello", [.get: hello])
  }

  @Sendable func hello(_ request: Request, _ context: PageRequestContext) async throws -> Response {
    let texts = request.uri.queryParameters["language"].map { InterfaceTexts.of(String($0)) }
    let language = (texts ?? .preferred(request.headers[.acceptLanguage])).language
    try await site.onboarding.catchUp()
    var words = JSONLine()
    for word in OverlayTexts.of(language).all { words.add(word.key, word.text) }
    var line = JSONLine()
    line.add("language", language)
    line.add("face", site.casting.host("blij")?.json)
    line.add("name", site.casting.host?.name ?? "Vicky")
    line.add("words", object: words)
    line.add("signIn", site.settings.identity == nil ? "window" : "token")
    var response = Response.json(line)
    response.headers[.cacheControl] = "public, max-age=300"
    // Where the address does not say the language, the header does.
    if texts == nil { response.headers[.vary] = "Accept-Language" }
    return response
  }
}

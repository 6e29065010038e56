import Authoring
import HTTPTypes
import Hummingbird
import NIOCore
import StoryModel

// Stories that come and go as files.
extension AuthorsController {
  /// The file as it is.
  @Sendable func download(_ request: Request, _ context: PageRequestContext) async throws -> Response {
    _ = try await site.gate.team(request)
    let story = try await found(context)
    guard let file = story.loaded.source.split([]).first?.file else { throw Problem.notFound }
    return attached(file.bytes, as: "application/xml", called: "\(story.key).xml")
  }

  /// All that is in the story's folder.
  @Sendable func archive(_ request: Request, _ context: PageRequestContext) async throws -> Response {
    _ = try await site.gate.team(request)
    let story = try await found(context)
    guard let zip = StoryDownload.zip(of: story.loaded.folder, named: story.key) else {
      throw Problem.notFound
    }
    return attached(zip, as: "application/zip", called: "\(story.key).zip")
  }

  /// Takes a story's file, or a zip of its folder, and shows what became of it.
  @Sendable func upload(_ request: Request, _ context: PageRequestContext) async throws -> Response {
    let visit = try await site.gate.team(request)
    let form = try await UploadForm.read(request, at: site, limit: StoryArchive.limit) {
      FormSeal.fits($0, visit.token)
    }
    let a = AuthorTexts.of(InterfaceTexts.preferred(request.headers[.acceptLanguage]).language)
    guard let bytes = form["file"], !bytes.isEmpty else {
      return try await list(request, visit: visit, refused: a.noFile)
    }
    let known = Set(await desk.all().compactMap { $0.loaded.compilation?.flow.story })
    do throws(StoryUpload.Fault) {
      let id = try StoryUpload.put(bytes, into: desk.stories, mayReplace: form["replace"] != nil)
      let key = await desk.all().first { $0.loaded.compilation?.flow.story == id }?.key
      guard let key else { return .seeOther("/team/stories") }
      var response = Response.seeOther("/team/stories/\(key)/script")
      response.headers.append(site.set(known.contains(id) ? .storyReplaced : .storyAdded))
      return response
    } catch {
      return try await list(request, visit: visit, refused: a.words(for: error))
    }
  }

  private func attached(_ bytes: [UInt8], as type: String, called name: String) -> Response {
    Response(
      status: .ok,
      headers: [.contentType: type, .contentDisposition: "attachment; filename=\"\(name)\""],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }
}

extension AuthorTexts {
  /// A message as it stands after another sentence.
  private func sentence(_ message: String) -> String {
    message.prefix(1).uppercased() + message.dropFirst() + "."
  }

  fileprivate func words(for fault: StoryUpload.Fault) -> String {
    switch fault {
    case .tooLarge: tooLarge
    case .unreadable(let why): unreadable + (why.map { " " + sentence($0[messages]) } ?? "")
    case .archive(let fault): fault.words[messages]
    case .there(let id): there(id)
    case .taken(let folder): taken(folder)
    case .unwritable: unwritable
    }
  }
}

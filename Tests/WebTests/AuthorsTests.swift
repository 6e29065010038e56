import Foundation
import HTTPTypes
import Testing

@testable import Web

@Suite struct AuthorsTests {
  private let folder: AuthorsFolder
  private let pages: Pages

  init() throws {
    folder = try AuthorsFolder()
    pages = try Pages(
      settings: WebSettings(personas: folder.path("personas"), authoredStories: folder.path("stories")))
  }

  @Test func `the list says of each story what was found and what is proved`() async throws {
    let list = try await pages.team().get("/team/stories")
    #expect(list.status == 200)
    #expect(list.words.contains("Goed rondje niets gevonden bewezen"))
    #expect(list.words.contains("Droog rondje 2 in het bewijs 2 × weerlegd"))
  }

  @Test func `a story's page shows what is refuted beside its line, with the run that shows it`() async throws
  {
    let page = try await pages.team().get("/team/stories/droog/script")
    #expect(page.text.contains("<pre tabindex=\"0\"><code>&lt;choose id=&quot;kies&quot;&gt;</code></pre>"))
    #expect(page.words.contains("regel 4"))
    #expect(page.words.contains("In het verhaal zelf vond ik niets. In het bewijs wel"))
    #expect(!page.words.contains("Ik vond niets om te verbeteren"))
    #expect(page.words.contains("weerlegd er is geen keuze van 'kies' meer over"))
    #expect(page.words.contains("Collega: Een hapje"))
    let english = try await pages.team().get(
      "/team/stories/droog/script", headers: [.acceptLanguage: "en"])
    #expect(english.words.contains("refuted no option of 'kies' is left"))
  }

  @Test func `errors stand beside their line in the language of the page`() async throws {
    try folder.write(
      AuthorsFolder.story("fout", "Fout", beats: "<goto scene=\"nergens\"/>"), to: "stories/fout/story.xml")
    let page = try await pages.team().get("/team/stories/fout/script")
    #expect(page.words.contains("'nergens'"))
    #expect(page.words.contains("Ik kan nog niets bewijzen"))
    #expect(page.text.contains("&lt;goto scene=&quot;nergens&quot;/&gt;"))
  }

  @Test func `a story comes down as it is`() async throws {
    let file = try await pages.team().get("/team/stories/goed/story.xml")
    #expect(file.text == folder.read("stories/goed/story.xml"))
    #expect(file.headers[.contentDisposition] == "attachment; filename=\"goed.xml\"")
  }

  @Test func `a story that is sent takes the place of the one with its id, or gets a folder`() async throws {
    let team = try await pages.team()
    let better = AuthorsFolder.story("droog", "Nat rondje", beats: AuthorsFolder.ending)
    let sent = try await send(better, mayReplace: true, by: team)
    #expect(sent.status == 303 && sent.location == "/team/stories/droog/script")
    #expect(folder.read("stories/droog/story.xml") == better)
    let page = try await team.get("/team/stories/droog/script")
    #expect(page.words.contains("de nieuwe versie staat in de map, in plaats van de oude."))
    #expect(try await !team.get("/team/stories/droog/script").words.contains("de nieuwe versie staat"))
    let new = AuthorsFolder.story("nieuw", "Nieuw", beats: AuthorsFolder.ending)
    #expect(try await send(new, by: team).location == "/team/stories/nieuw/script")
    #expect(folder.read("stories/nieuw/story.xml") == new)
    #expect(try await team.get("/team/stories/nieuw/script").words.contains("het verhaal staat in de map."))
  }

  @Test func `nothing takes the place of a story before that is ticked`() async throws {
    let team = try await pages.team()
    let zip = try await team.get("/team/stories/goed/story.zip").bytes
    let before = folder.read("stories/goed/story.xml")
    for file in [Array(AuthorsFolder.story("goed", "Anders", beats: AuthorsFolder.ending).utf8), zip] {
      let answer = try await send(file, by: team)
      #expect(answer.status == 422)
      #expect(answer.words.contains("Er is al een verhaal 'goed'"))
      #expect(folder.read("stories/goed/story.xml") == before)
    }
    #expect(try await send(zip, mayReplace: true, by: team).location == "/team/stories/goed/script")
  }

  @Test func `a story's folder goes down as a zip and comes back whole`() async throws {
    let team = try await pages.team()
    try folder.write("<xliff/>", to: "stories/goed/translations/en.xlf")
    try folder.write("<svg/>", to: "stories/goed/media/x.svg")
    let page = try await team.get("/team/stories/goed/script")
    #expect(page.text.contains("href=\"/team/stories/goed/story.zip\""))
    let zip = try await team.get("/team/stories/goed/story.zip")
    #expect(zip.headers[.contentType] == "application/zip")
    #expect(zip.headers[.contentDisposition] == "attachment; filename=\"goed.zip\"")
    let before = folder.files
    let story = folder.read("stories/goed/story.xml")
    try folder.remove("stories/goed")
    let sent = try await send(zip.bytes, by: team)
    #expect(sent.status == 303 && sent.location == "/team/stories/goed/script")
    #expect(folder.files == before)
    #expect(folder.read("stories/goed/story.xml") == story)
    #expect(folder.read("stories/goed/media/x.svg") == "<svg/>")
  }

  @Test func `a zip that is no good is refused in the language of the page, and changes nothing`()
    async throws
  {
    let team = try await pages.team()
    let zip = try await team.get("/team/stories/goed/story.zip").bytes
    let before = folder.files
    let dutch = try await send(Array(zip.dropLast(5)), mayReplace: true, by: team)
    #expect(dutch.status == 422 && dutch.words.contains("Deze zip is beschadigd"))
    let english = try await send(
      Array(zip.dropLast(5)), mayReplace: true, by: team, headers: [.acceptLanguage: "en"])
    #expect(english.status == 422 && english.words.contains("This zip is damaged"))
    #expect(folder.files == before)
  }

  @Test func `the graph has a cross where the proof refutes something`() async throws {
    let team = try await pages.team()
    let dry = try await team.get("/team/stories/droog/script")
    #expect(dry.text.contains("kan misgaan: geen weg naar een einde; niets meer te doen"))
    #expect(dry.text.contains("Een kruisje staat bij wat niemand kan bereiken en wat mis kan gaan: begin."))
    #expect(try await !team.get("/team/stories/goed/script").text.contains("kan misgaan"))
  }

  @Test(
    arguments: [
      "geen xml", "", #"<story id="../weg" xml:lang="nl" guide="vicky"><title>X</title></story>"#,
    ])
  func `what is no story is refused, and nothing is written`(file: String) async throws {
    let before = folder.files
    let answer = try await send(file, by: try await pages.team())
    #expect(answer.status == 422 && answer.text.contains("role=\"alert\""))
    #expect(answer.words.matches(of: /kan lezen\. \p{Ll}/).isEmpty)
    #expect(folder.files == before)
  }

  @Test func `nothing is written through a link that leads out of the folder`() async throws {
    let outside = AuthorsFolder.story("buiten", "Buiten", beats: AuthorsFolder.ending)
    try folder.write(outside, to: "elders/buiten/story.xml")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("stories/buiten"), withDestinationPath: folder.path("elders/buiten"))
    let answer = try await send(
      AuthorsFolder.story("buiten", "Anders", beats: AuthorsFolder.ending), by: try await pages.team())
    #expect(answer.status == 422)
    #expect(folder.read("elders/buiten/story.xml") == outside)
  }

  @Test func `a form without its seal, and one that is too large, change nothing`() async throws {
    let team = try await pages.team()
    let before = folder.files
    let new = AuthorsFolder.story("nieuw", "Nieuw", beats: AuthorsFolder.ending)
    #expect(try await send(new, seal: "0123456789abcdef0123456789abcdef", by: team).status == 403)
    let large = try await send(new + String(repeating: " ", count: 5 << 20), by: team)
    #expect(large.status == 422 && large.words.contains("Hooguit 4 MB"))
    #expect(try await send([UInt8](repeating: 32, count: 21 << 20), by: team).status == 413)
    #expect(folder.files == before)
  }

  @Test(
    arguments: [
      "/team/stories", "/team/stories-version", "/team/stories/goed/script", "/team/stories/goed/story.xml",
      "/team/stories/goed/story.zip",
    ])
  func `the pages are the web team's alone`(path: String) async throws {
    #expect(try await pages.employee().get(path).status == 403)
    #expect(try await pages.visitor().get(path).status == 401)
    let off = try Pages()
    #expect(try await off.team().get(path).status == 404)
    #expect(try await !off.team().get("/team").text.contains("/team/stories\""))
  }

  @Test func `the version is another one when a file was saved`() async throws {
    let team = try await pages.team()
    let list = try await team.get("/team/stories")
    let before = try await team.get("/team/stories-version").text
    #expect(list.text.contains("data-stamp=\"\(before)\""))
    #expect(try await team.get("/team/stories-version").text == before)
    try folder.write(
      AuthorsFolder.story("nieuw", "Nieuw", beats: AuthorsFolder.ending), to: "stories/nieuw/story.xml")
    #expect(try await team.get("/team/stories-version").text != before)
    #expect(try await team.get("/team/stories").words.contains("Nieuw"))
  }

  private func send(
    _ file: String, seal: String? = nil, mayReplace: Bool = false, by team: Visitor
  ) async throws -> Answer {
    try await send(Array(file.utf8), seal: seal, mayReplace: mayReplace, by: team)
  }

  private func send(
    _ file: [UInt8], seal: String? = nil, mayReplace: Bool = false, by team: Visitor,
    headers: HTTPFields = [:]
  ) async throws -> Answer {
    let page = try await team.get("/team/stories")
    let seal = seal ?? page.hiddenFields(of: "/team/stories")["csrf"] ?? ""
    let part = { (head: String, body: [UInt8]) in
      Array("--grens\r\nContent-Disposition: form-data; \(head)\r\n\r\n".utf8) + body + Array("\r\n".utf8)
    }
    var body = part("name=\"csrf\"", Array(seal.utf8))
    if mayReplace { body += part("name=\"replace\"", Array("yes".utf8)) }
    body += part("name=\"file\"; filename=\"story\"", file) + Array("--grens--\r\n".utf8)
    var headers = headers
    headers[.contentType] = "multipart/form-data; boundary=grens"
    return try await team.post("/team/stories", body: body, headers: headers)
  }
}

/// A folder with a persona, a story that is sound and one that runs dry.
private final class AuthorsFolder: Sendable {
  static let ending = #"<end id="klaar" outcome="completed">Dag!</end>"#

  private let root: URL

  init() throws {
    root = FileManager.default.temporaryDirectory.appending(path: "vicky-authors-\(UUID().uuidString)")
    try write(
      """
      <persona id="vicky" xml:lang="nl">
        <name>Vicky</name>
        <mood id="blij" drawing="blij.svg" alt="Vicky lacht."/>
      </persona>
      """, to: "personas/vicky/persona.xml")
    try write("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", to: "personas/vicky/blij.svg")
    try write(Self.story("goed", "Goed rondje", beats: Self.ending), to: "stories/goed/story.xml")
    let dry = """
      <choose id="kies">
            <option id="hapje" once="true" to="begin">Een hapje</option>
            <option id="slokje" once="true" to="begin">Een slokje</option>
          </choose>
      """
    try write(Self.story("droog", "Droog rondje", beats: dry), to: "stories/droog/story.xml")
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  /// Its beats begin at line 4.
  static func story(_ id: String, _ title: String, beats: String) -> String {
    """
    <story id="\(id)" xml:lang="nl" guide="vicky">
      <title>\(title)</title>
      <scene id="begin" title="Begin">
        \(beats)
      </scene>
    </story>
    """
  }

  func path(_ path: String) -> String { root.appending(path: path).path }

  func write(_ text: String, to path: String) throws {
    let file = root.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func remove(_ path: String) throws { try FileManager.default.removeItem(at: root.appending(path: path)) }

  func read(_ path: String) -> String? {
    (try? Data(contentsOf: root.appending(path: path))).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The paths of everything in it.
  var files: Set<String> { Set((try? FileManager.default.subpathsOfDirectory(atPath: root.path)) ?? []) }
}

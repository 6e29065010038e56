import Foundation
import HTTPTypes
import Onboarding
import OnboardingTestSupport
import Testing

@testable import Web

@Suite struct PlayTests {
  private let folder: PlayFolder
  private let pages: Pages
  private let team: Visitor

  private static let script = "/team/stories/rondje/script"
  private static let play = "/team/stories/rondje/play"

  init() async throws {
    folder = try PlayFolder()
    pages = try Pages(
      settings: WebSettings(
        personas: Pages.project.appending(path: "personas").path, authoredStories: folder.path))
    team = try await pages.team()
  }

  /// Plays a scene and gives the address of the rehearsal.
  private func start(_ fields: KeyValuePairs<String, String> = [:]) async throws -> String {
    let answer = try await team.submit(Self.play, on: try await team.get(Self.script), fields)
    #expect(answer.status == 303)
    return try #require(answer.location)
  }

  /// Answers, and gives the page that follows.
  private func answer(_ address: String, _ fields: KeyValuePairs<String, String>) async throws -> Answer {
    let answer = try await team.submit(address, on: try await team.get(address), fields)
    #expect(answer.status == 303 && answer.location == "\(address)#here", "\(fields)")
    return try await team.get(address)
  }

  @Test func `a story's page has a form with its scenes and variables`() async throws {
    let page = try await team.get(Self.script)
    #expect(page.words.contains("Kiezen (kiezen) Toets (toets) Taak (taak) Wachten (wachten) Slot (slot)"))
    #expect(page.words.contains("lid Het verhaal begint met: Nee. Zoals in het verhaal Ja Nee"))
    #expect(page.words.contains("van 0 tot en met 10. Vul je niets in? Dan begint het verhaal met 1."))
    #expect(page.words.contains("begint met: Op kantoor. Zoals in het verhaal Op kantoor Thuis"))
    #expect(page.text.contains("<input type=\"text\" autocomplete=\"off\" id=\"set-naam\" name=\"set.naam\""))
    let english = try await team.get(Self.script, headers: [.acceptLanguage: "en"])
    #expect(english.words.contains("Play from here"))
  }

  @Test func `a scene is told as on the chat page, with the variables that were set`() async throws {
    let address = try await start(["scene": "kiezen", "set.lid": "true", "set.punten": " 7 "])
    let page = try await team.get(address)
    #expect(page.bubbles == ["Hoi Noor met 7 punten.", "Waarheen?"])
    #expect(page.text.contains("name=\"choose\" value=\"leden\""))
    #expect(page.text.contains("/personas/vicky/blij.svg"))
    #expect(page.words.contains("Proefspel: Proefrondje · Vicky"))
    #expect(page.words.contains("Proefspel: er wordt niets bewaard. Je speelt vanaf 'Kiezen (kiezen)'"))
    #expect(page.words.contains("punten 7"))
    #expect(page.words.contains("punten: 1 → 7") && page.words.contains("optie 'leden' (lid) → te kiezen"))
  }

  @Test func `everything that waits can be answered, and nothing of it is kept`() async throws {
    let address = try await start(["set.punten": "6"])
    #expect(try await answer(address, ["choose": "verder"]).bubbles.last == "Hoe heet je?")
    _ = try await answer(address, ["answer": "Bo"])
    let asked = try await answer(address, ["answer": "thuis"])
    #expect(asked.bubbles.suffix(2) == ["Dat zijn veel punten, Bo.", "Hoeveel is een en een?"])
    #expect(asked.words.contains("story.xml:18:15: punten gt 5 → waar"))
    let explained = try await answer(address, ["answer": "twee"])
    #expect(explained.words.contains("Goed! Tel het maar na.") && explained.words.contains("punten: 6 → 7"))
    #expect(try await answer(address, ["input": "done"]).bubbles.last == "Doe het maar.")
    #expect(try await answer(address, ["input": "hint"]).bubbles.last == "Een tip.")
    let missing = try await answer(address, ["input": "missing"])
    #expect(missing.words.contains("het webteam krijgt hier geen melding van"))
    #expect(missing.words.contains("Het gaat op woensdag 25 november verder."))
    let late = try await answer(address, ["input": "jump"])
    #expect(late.words.contains("Dit krijg je van me: Zonnehoed"))
    #expect(late.words.contains("Maandag 23 november"))
    #expect(late.words.contains("wat je hier invult, gaat nergens heen"))
    let over = try await answer(address, ["input": "feedback", "score": "4", "text": "Fijn"])
    #expect(over.words.contains("je feedback is nergens heen gegaan"))
    #expect(over.words.contains("Tot ziens.") && over.words.contains("Terug naar het verhaal"))
    #expect(!over.text.contains("href=\"/start\""))
    #expect(try await pages.world.onboarding.feedback().isEmpty)
    #expect(try await pages.world.onboarding.missingReports().isEmpty)
    #expect(try await pages.world.onboarding.employees().isEmpty)
  }

  @Test(arguments: ["kiezen", "toets", "taak", "wachten", "slot"])
  func `any scene can be the first`(scene: String) async throws {
    let page = try await team.get(try await start(["scene": scene]))
    #expect(page.turn == "1")
    #expect(page.text.contains("data-answer"))
  }

  @Test func `the same answer twice is one step, another one is told where the author is`() async throws {
    let address = try await start()
    let page = try await team.get(address)
    #expect(try await team.submit(address, on: page, ["choose": "verder"]).status == 303)
    #expect(try await team.submit(address, on: page, ["choose": "verder"]).status == 303)
    let refused = try await team.submit(address, on: page, ["choose": "leden"])
    #expect(refused.status == 409 && refused.words.contains("Je was al verder"))
    #expect(refused.turn == "2")
    let long = try await team.submit(address, on: refused, ["answer": String(repeating: "x", count: 21)])
    #expect(long.status == 422 && long.words.contains("hooguit 20 tekens"))
    #expect(try await answer(address, ["input": "back"]).bubbles.last == "Waarheen?")
  }

  @Test func `what cannot be set is said in words beside its field`() async throws {
    let script = try await team.get(Self.script)
    let answer = try await team.submit(
      Self.play, on: script,
      [
        "scene": "weg", "set.lid": "misschien", "set.punten": "11", "set.plek": "maan",
        "set.naam": String(repeating: "x", count: 21),
      ])
    #expect(answer.status == 422)
    for (field, words) in [
      ("play-scene", "Scène: Deze scène is er niet. Kies een andere."),
      ("set-lid", "lid: Kies een van de antwoorden."),
      ("set-punten", "punten: Vul een heel getal in van 0 tot en met 10."),
      ("set-plek", "plek: Kies een van de antwoorden."),
      ("set-naam", "naam: Maak het korter: hooguit 20 tekens."),
    ] {
      #expect(answer.text.contains("<a href=\"#\(field)\">\(words)</a>"))
      #expect(answer.text.contains("\(field)-error\" aria-invalid=\"true\""))
    }
    #expect(answer.text.contains("<details class=\"write\" open>"))
    #expect(answer.text.contains("value=\"11\""))
    // Coming anew would send the form again.
    #expect(!answer.text.contains("data-stamp"))
  }

  @Test func `a story with errors is not played, and says where to look`() async throws {
    let page = try await team.get("/team/stories/fout/script")
    #expect(page.words.contains("Er zitten nog fouten in dit verhaal."))
    #expect(page.text.contains("<a href=\"#findings\">") && page.text.contains("id=\"findings\""))
    let csrf = try await team.get(Self.script).hiddenFields(of: Self.play)["csrf"] ?? ""
    let answer = try await team.post("/team/stories/fout/play", ["csrf": csrf])
    #expect(answer.status == 422 && answer.words.contains("Er zitten nog fouten in dit verhaal."))
  }

  @Test func `a rehearsal goes on as it began when the file changes, and says so`() async throws {
    let address = try await start(["scene": "kiezen", "set.punten": "2"])
    #expect(try await !team.get(address).words.contains("Het bestand is intussen veranderd."))
    try folder.write(
      PlayFolder.round.replacing("Hoe heet je?", with: "Wie ben je?"), to: "rondje/story.xml")
    let page = try await answer(address, ["choose": "verder"])
    #expect(page.bubbles.last == "Hoe heet je?")
    #expect(page.words.contains("Het bestand is intussen veranderd."))
    let again = try await team.submit("\(address)/again", on: page)
    let anew = try #require(again.location)
    #expect(again.status == 303 && anew != address)
    #expect(try await team.get(anew).bubbles.first == "Hoi Noor met 2 punten.")
    #expect(try await answer(anew, ["choose": "verder"]).bubbles.last == "Wie ben je?")
  }

  @Test func `a scene that is gone meanwhile brings the form again, filled as it was`() async throws {
    let address = try await start(["scene": "slot", "set.punten": "2"])
    try folder.write(
      PlayFolder.round.replacing("\"slot\"", with: "\"einde\""), to: "rondje/story.xml")
    let answer = try await team.submit("\(address)/again", on: try await team.get(address))
    #expect(answer.status == 422 && answer.words.contains("Deze scène is er niet. Kies een andere."))
    #expect(answer.text.contains("name=\"set.punten\" value=\"2\""))
  }

  @Test func `another scene is played with the same variables`() async throws {
    let address = try await start(["scene": "taak", "set.punten": "2", "set.lid": "false"])
    let page = try await team.get(address)
    let key = try #require(address.split(separator: "/").last)
    #expect(page.text.contains("href=\"\(Self.script)?again=\(key)#play\""))
    let form = try await team.get("\(Self.script)?again=\(key)")
    #expect(form.text.contains("<option value=\"taak\" selected"))
    #expect(form.text.contains("<option value=\"false\" selected"))
    #expect(form.text.contains("name=\"set.punten\" value=\"2\""))
    #expect(try await team.get("\(Self.script)?again=weg").status == 200)
  }

  @Test func `a rehearsal is one session's alone, and the web team's`() async throws {
    let address = try await start()
    #expect(try await pages.team().get(address).status == 404)
    #expect(try await pages.employee().get(address).status == 403)
    #expect(try await pages.visitor().get(address).status == 401)
    #expect(try await team.get(address.replacing("rondje", with: "fout")).status == 404)
    #expect(try await team.post(address, ["turn": "1", "choose": "verder"]).status == 403)
    #expect(try await team.get(address).turn == "1")
    #expect(try await Pages().team().get(address).status == 404)
  }

  @Test func `a rehearsal that nobody looks at for two hours is gone, kindly`() async throws {
    let address = try await start()
    pages.world.clock.advance(seconds: Rehearsals.lifetime - 1)
    let page = try await team.get(address)
    #expect(page.status == 200)
    pages.world.clock.advance(seconds: Rehearsals.lifetime)
    for gone in [
      try await team.get(address), try await team.submit(address, on: page, ["choose": "verder"]),
      try await team.submit("\(address)/again", on: page), try await team.get("\(Self.play)/weg"),
    ] {
      #expect(gone.status == 410 && gone.words.contains("Dit proefspel is er niet meer"))
      #expect(gone.text.contains("href=\"\(Self.script)#play\""))
    }
  }

  @Test func `only so many are kept: the one that was looked at longest ago goes`() async throws {
    let (first, second) = (try await start(), try await start())
    for _ in 2..<Rehearsals.limit { _ = try await start() }
    #expect(try await team.get(first).status == 200)
    _ = try await start()
    #expect(try await team.get(first).status == 200)
    #expect(try await team.get(second).status == 410)
  }

  @Test func `a story that fails says how and where, and the rest goes on`() async throws {
    let broken = """
      <story id="stuk" xml:lang="nl" guide="vicky">
        <title>Stuk</title>
        <variables><integer name="n" min="0" max="3" initial="0"/></variables>
        <scene id="begin" title="Begin">
          <choose id="kies">
            <option id="meer" again="true">
              <label>Meer</label>
              <set variable="n" to="n + 1"/>
            </option>
            <option id="uit" to="slot">Uit</option>
          </choose>
        </scene>
        <scene id="slot" title="Slot"><end id="klaar" outcome="completed">Dag!</end></scene>
      </story>
      """
    try folder.write(broken, to: "stuk/story.xml")
    let script = try await team.get("/team/stories/stuk/script")
    let started = try await team.submit("/team/stories/stuk/play", on: script, ["set.n": "3"])
    let address = try #require(started.location)
    let failed = try await answer(address, ["choose": "meer"])
    #expect(failed.words.contains("Hier loopt het verhaal vast"))
    #expect(failed.words.contains("Waarom: 'n' zou buiten zijn bereik komen (regel 8)."))
    #expect(try await answer(address, ["choose": "uit"]).words.contains("Dag!"))
  }
}

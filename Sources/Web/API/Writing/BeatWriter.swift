import Authoring
import Onboarding
import StoryEngine
import StoryModel

/// Writes beats as `vicky play` tells them, and beside that what a page needs to show them: who speaks and how she looks,
/// where files are, how to find something in the intranet.
struct BeatWriter {
  private let casting: Casting
  private let guide: PersonaID
  private let badges: [Badge]
  private let language: String
  private let line: ToldLine
  private let address: @Sendable (String) -> String
  /// How each looked when she last spoke.
  private var looks: [PersonaID: Look] = [:]

  private struct Look {
    var mood: MoodID?
    var piece: PieceID?
  }

  init(_ engine: StoryEngine, at site: Site, outfit: Outfit) {
    (guide, badges, language) = (engine.flow.guide, engine.flow.badges, engine.flow.language)
    casting = Casting(cast: site.onboarding.library.cast, outfit: outfit)
    address = { site.mediaSeal.sealed(StoryMedia.address(of: $0, in: engine.flow.story)) }
    line = ToldLine(
      in: site.onboarding.zone, language: language, runs: { TextRuns.json($0) }, address: address)
  }

  /// A beat, the next one of those that are told.
  mutating func object(_ told: Told) -> JSONLine {
    var object = line.object(told)
    switch told {
    case .say(_, let persona, let mood, let piece, _):
      looks[persona] = Look(mood: mood, piece: piece)
      add(persona, to: &object)
    case .explained, .missing, .hint, .moved, .end: add(guide, to: &object)
    case .waiting(let waiting):
      add(guide, to: &object)
      if case .task(_, let target, _) = waiting.kind {
        object.add("way", WayWords(language: language).words(to: target))
      }
    case .given(let item, _): object.add("drawing", drawing(of: item))
    case .image, .video: break
    }
    return object
  }

  /// Who leads, as she looked last.
  var host: JSONLine? { face(of: guide) }

  private func add(_ persona: PersonaID, to object: inout JSONLine) {
    // A target has a name of its own.
    object.add("who", casting.name(persona))
    object.add("face", face(of: persona))
    if persona != guide { object.add("guest", true) }
  }

  private func face(of persona: PersonaID) -> JSONLine? {
    let look = looks[persona]
    return casting.portrait(persona, look?.mood, wearing: look?.piece)?.json
  }

  private func drawing(of item: ItemID) -> JSONLine? {
    guard let badge = badges.first(where: { ItemID($0.id.value) == item }) else {
      return casting.wearer(of: item)?.json
    }
    return Portrait(src: address(badge.drawing.value), alt: badge.alternative).json
  }
}

extension Portrait {
  /// A `Face` of the API.
  var json: JSONLine {
    var face = JSONLine()
    face.add("src", src)
    face.add("alt", alt)
    face.add(
      "layers",
      layers.map { layer in
        var object = JSONLine()
        object.add("src", layer.src)
        object.add("alt", layer.alt)
        return object
      })
    return face
  }
}

import StoryModel

// Beats that are complete with their start tag.
extension StoryBuilder {
  /// One whose path is missing or leads outside is left out.
  mutating func addImage(_ tag: StartTag) {
    guard let path = tag.string(.src), let place = tag[.src] else { return }
    let image = Beat.Image(source: Located(path, at: place.value), alternative: tag.string(.alt) ?? "")
    beats.push(Beat(id: id(of: tag), range: tag.range, kind: .image(image)))
  }

  /// One of which a path is missing or leads outside is left out.
  mutating func addVideo(_ tag: StartTag) {
    func path(_ name: Attribute) -> Located<String>? {
      tag.string(name).flatMap { path in tag[name].map { Located(path, at: $0.value) } }
    }
    guard let source = path(.src), let captions = path(.captions), let description = path(.description)
    else { return }
    let video = Beat.Video(
      source: source, captions: captions, description: description, alternative: tag.string(.alt) ?? "")
    beats.push(Beat(id: id(of: tag), range: tag.range, kind: .video(video)))
  }

  mutating func addGive(_ tag: StartTag) {
    guard let item = tag.id(.item, as: ItemID.self) else { return }
    beats.push(Beat(id: nil, range: tag.range, kind: .give(item)))
  }

  mutating func addSet(_ tag: StartTag, findings: inout Findings) {
    let value = tag.expression(.to, findings: &findings)
    guard let value, let variable = tag.id(.variable, as: VariableName.self) else { return }
    beats.push(Beat(id: nil, range: tag.range, kind: .set(Beat.Set(variable: variable, value: value))))
  }

  /// A tour can wait inside a visit: its id is part of where it is.
  mutating func addVisit(_ tag: StartTag, findings: inout Findings) {
    let id = waitingID(of: tag, findings: &findings)
    guard let scene = tag.id(.scene, as: SceneID.self) else { return }
    beats.push(Beat(id: id, range: tag.range, kind: .visit(scene)))
  }

  mutating func addGoto(_ tag: StartTag) {
    guard let scene = tag.id(.scene, as: SceneID.self) else {
      // It leads nowhere, but what comes before it does not run off the end of its scene for that.
      let end = Beat.End(outcome: .completed, text: Text([]))
      let id = BeatID("\(self.scene.scene.id.value)~\(self.scene.beatCount)")
      beats.push(Beat(id: Located(id, at: tag.opening), range: tag.range, kind: .end(end)))
      return
    }
    beats.push(Beat(id: nil, range: tag.range, kind: .goto(scene)))
  }
}

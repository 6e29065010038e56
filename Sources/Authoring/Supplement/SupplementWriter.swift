import StoryModel
import StoryXML

/// Writes the text of a supplement: pieces of the story's own files, byte for byte where something is told, and a
/// beginning and an end around them.
struct SupplementWriter {
  private let story: Story
  private let cut: SupplementCut
  private let words: SupplementWords
  /// Each file of the story, and where it begins in the whole.
  private let files: [(start: Int, outline: XMLOutline)]
  /// Which token of which file begins at a place in the whole.
  private var tokens: [UInt32: (file: Int, token: Int)] = [:]
  /// Every id that is written anywhere in the story.
  private var ids: Set<String> = []
  private var text: [UInt8] = []

  static func text(of story: Story, in source: SourceText, _ cut: SupplementCut, as id: StoryID) -> [UInt8] {
    var writer = SupplementWriter(story, source, cut)
    writer.write(as: id)
    return CanonicalLayout.text(of: XMLOutline(writer.text))
  }

  private init(_ story: Story, _ source: SourceText, _ cut: SupplementCut) {
    self.story = story
    self.cut = cut
    words = SupplementWords.of(story.language)
    let starts = [0] + source.included.map(\.start)
    files = zip(starts, source.split([])).map { ($0, XMLOutline($1.file.bytes)) }
    for (number, file) in files.enumerated() {
      for token in file.outline.starts {
        tokens[UInt32(file.start + file.outline.tokens[token].range.lowerBound)] = (number, token)
        if let id = file.outline.tag(token)?.value(of: "id") { ids.insert(id.text) }
      }
    }
  }

  private mutating func write(as id: StoryID) {
    let (begin, seen, declined) = (free("nieuw"), free("nieuw-gezien"), free("nieuw-niet-nu"))
    let scenes = cut.scenes.map(\.id.value.text) + [seen]
    add("<story id=\"\(id)\" xml:lang=\"\(story.language)\" guide=\"\(story.guide.value)\">")
    add("<title>\(escaped(words.title + story.title))</title>")
    writeBadges()
    writeBeginning(begin, first: scenes[0], declined: declined)
    for (scene, next) in zip(cut.scenes, scenes.dropFirst()) { write(scene, next: next) }
    writeEnd(seen, .completed, words.seen)
    writeEnd(declined, .declined, words.declined)
    add("</story>")
  }

  private mutating func writeBadges() {
    let badges = tokens.filter { place in
      let tag = files[place.value.file].outline.tag(place.value.token)
      return tag?.name == "badge" && cut.badges.contains(BadgeID(tag?.value(of: "id")?.text ?? ""))
    }
    guard !badges.isEmpty else { return }
    add("<badges>")
    for (_, place) in badges.sorted(by: { $0.key < $1.key }) { writeWhole(place.token, of: place.file) }
    add("</badges>")
  }

  private mutating func writeBeginning(_ id: String, first: String, declined: String) {
    add("<scene id=\"\(id)\"><choose id=\"\(id)\"><prompt>\(escaped(words.question))</prompt>")
    add("<option id=\"\(Supplement.yes)\" to=\"\(first)\">\(escaped(words.yes))</option>")
    add("<option id=\"nee\" to=\"\(declined)\">\(escaped(words.no))</option></choose></scene>")
  }

  private mutating func writeEnd(_ id: String, _ outcome: TourOutcome, _ text: String) {
    add("<scene id=\"\(id)\"><end id=\"\(id)\" outcome=\"\(outcome.rawValue)\">")
    add("\(escaped(text))</end></scene>")
  }

  /// A scene with what is told of it, and on to the next one.
  private mutating func write(_ scene: StoryScene, next: String) {
    guard let place = tokens[scene.range.start] else { return }
    let outline = files[place.file].outline
    writeStart(place.token, of: place.file, attributes: ["id", "title", "feature"])
    var blocks = OpenBlocks()
    var token = place.token + 1
    while token < outline.end(of: place.token) {
      switch outline.tokens[token].kind {
      case .start(let tag, let end):
        let start = UInt32(files[place.file].start + outline.tokens[token].range.lowerBound)
        if cut.beats.contains(start) {
          writeBeat(token, of: place.file)
          token = end
        } else if let parts = cut.blocks[start] {
          text += outline.slice(token)
          blocks.open(parts, isIf: tag.name == "if")
        } else if blocks.enters(tag.name) {
          text += outline.slice(token)
        } else {
          token = end
        }
      case .end(let start):
        text += outline.slice(token)
        blocks.close(outline.tag(start)?.name ?? "")
      case .declaration, .text, .characterData, .remark: break
      }
      token += 1
    }
    add("<goto scene=\"\(next)\"/></scene>")
  }

  /// A quiz counts for nothing here: the variable that it would count in is not there.
  private mutating func writeBeat(_ token: Int, of file: Int) {
    let outline = files[file].outline
    guard let tag = outline.tag(token), tag.value(of: "score") != nil else {
      return writeWhole(token, of: file)
    }
    writeStart(token, of: file, attributes: tag.attributes.map(\.name).filter { $0 != "score" })
    let end = outline.tokens[outline.end(of: token)].range.upperBound
    text += outline.bytes[outline.tokens[token].range.upperBound..<end]
  }

  private mutating func writeStart(_ token: Int, of file: Int, attributes: [String]) {
    let outline = files[file].outline
    guard var tag = outline.tag(token) else { return }
    tag.attributes.removeAll { !attributes.contains($0.name) }
    text += CanonicalTag(tag, shape: outline.shapes[token]).text(isEmpty: false)
  }

  private mutating func writeWhole(_ token: Int, of file: Int) {
    let outline = files[file].outline
    let end = outline.tokens[outline.end(of: token)].range.upperBound
    text += outline.bytes[outline.tokens[token].range.lowerBound..<end]
  }

  private mutating func add(_ written: String) { text += written.utf8 }

  /// For a scene and a beat that the story has not: its own keep theirs.
  private func free(_ id: String) -> String { ReadableID.free(id, taken: ids) }

  private func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}

/// The `if` and `vary` blocks that are being written, the innermost last.
private struct OpenBlocks {
  private var open: [(parts: ArraySlice<Bool>, isIf: Bool)] = []

  /// The first part of an `if` is what stands straight in it.
  mutating func open(_ parts: [Bool], isIf: Bool) { open.append((parts.dropFirst(isIf ? 1 : 0), isIf)) }

  /// Whether a part is kept that begins with this element; false for an element that begins none.
  mutating func enters(_ name: String) -> Bool {
    guard ["elseif", "else", "case"].contains(name), !open.isEmpty else { return false }
    return open[open.count - 1].parts.popFirst() ?? false
  }

  mutating func close(_ name: String) {
    if name == "if" || name == "vary" { open.removeLast(open.isEmpty ? 0 : 1) }
  }
}

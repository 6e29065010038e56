import Authoring
import StoryModel

/// Text as structure: `["Klik op ", {"strong": ["Lid worden"]}, "."]`, so that who shows it needs to read no markup.
enum TextRuns {
  /// Nil where it has no markup.
  static func json(_ text: Text) -> String? {
    guard text.isMarked else { return nil }
    var open = [Run(before: "", after: "")]
    for piece in text.pieces {
      switch piece {
      case .characters(let characters): open[open.count - 1].add(JSONLine.quoted(characters))
      case .control: break
      case .open(let style): open.append(Run(of: style))
      case .close:
        guard open.count > 1, let run = open.popLast() else { break }
        open[open.count - 1].add(run.json)
      }
    }
    return open[0].json
  }

  /// What is within one mark.
  private struct Run {
    let before: String
    let after: String
    private var pieces: [String] = []

    init(before: String, after: String) { (self.before, self.after) = (before, after) }

    /// A link that could do harm is words alone.
    init(of style: Text.Style) {
      switch style {
      case .emphasis: self.init(before: "{\"em\":", after: "}")
      case .strong: self.init(before: "{\"strong\":", after: "}")
      case .keyboard: self.init(before: "{\"kbd\":", after: "}")
      case .language(let tag):
        self.init(before: "{\"span\":", after: ",\"lang\":\(JSONLine.quoted(tag))}")
      case .link(let href):
        let address = LinkScheme.isHarmless(href) ? ",\"href\":\(JSONLine.quoted(href))" : ""
        self.init(before: "{\"a\":", after: address + "}")
      }
    }

    mutating func add(_ piece: String) { pieces.append(piece) }

    var json: String { before + "[" + pieces.joined(separator: ",") + "]" + after }
  }
}

extension Text {
  fileprivate var isMarked: Bool {
    !isPlain
      && pieces.contains { piece in
        if case .open = piece { true } else { false }
      }
  }
}

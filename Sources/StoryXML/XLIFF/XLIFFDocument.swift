import StoryModel

/// What stands in a translation file, not yet held against its story.
struct XLIFFDocument {
  /// Of XLIFF.
  static let namespaces = ["urn:oasis:names:tc:xliff:document:2.0"]
  static let versions = ["2.0", "2.1"]

  /// The start tag of the root.
  var range = SourceRange(0, 0)
  var sourceLanguage: Located<String>?
  var targetLanguage: Located<String>?
  /// The ids of its `file`s: each is a story.
  var stories: [Located<String>] = []
  var units: [XLIFFUnit] = []
}

/// A text and its translation.
struct XLIFFUnit {
  var id: Located<String>
  /// The start tag.
  var range: SourceRange
  /// What stands for codes, by name.
  var data: [String: String] = [:]
  /// The least of its segments.
  var state: TranslationState?
  /// Whether it is noted that its source has changed since it was translated.
  var isMarkedStale = false
  /// The source it was translated from, where that is noted.
  var earlier: String?
  var segmentCount = 0
  var source: [XLIFFPiece] = []
  var target: [XLIFFPiece] = []
  /// `<target`; where it has none, its start tag.
  var targetRange: SourceRange
  /// Whether one of its segments has no translation.
  var isUntranslated = false

  /// Its source with the codes written out, white space folded.
  var written: String {
    let whole = source.reduce(into: "") { whole, piece in
      switch piece {
      case .characters(let characters): whole += characters
      case .alone(let code): whole += code.start
      case .open(let code): whole += code.start
      case .close(let code): whole += code.end
      }
    }
    return whole.folded
  }

  /// Its translation without codes.
  var plainTarget: String {
    var plain = ""
    for case .characters(let characters) in target { plain += characters }
    return plain.folded
  }
}

/// A piece of a source or target.
enum XLIFFPiece {
  case characters(String)
  case alone(XLIFFCode)
  case open(XLIFFCode)
  case close(XLIFFCode)
}

/// An inline code as it stands in the file.
struct XLIFFCode {
  var id: String
  /// What it stands for, as the file says.
  var start: String
  var end: String
  /// Its start tag.
  var range: SourceRange
}

extension String {
  /// Runs of white space as one space, none at the ends.
  var folded: String {
    var folded: [UInt8] = []
    for byte in utf8 {
      guard Blank.holds(byte) else {
        folded.append(byte)
        continue
      }
      if let last = folded.last, last != 0x20 { folded.append(0x20) }
    }
    if folded.last == 0x20 { folded.removeLast() }
    return String(decoding: folded, as: UTF8.self)
  }
}

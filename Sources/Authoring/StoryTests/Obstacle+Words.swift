import StoryEngine
import StoryModel

extension Obstacles {
  /// What stands in the way, and what to do about it.
  var words: Words {
    all.reduce(Words.none) { $0.isEmpty ? $1.words : $0 + Words(inBoth: "; ") + $1.words }
  }
}

extension Obstacle {
  fileprivate var words: Words {
    switch self {
    case .place(.beat(let id)):
      Words(
        "nothing is left where '\(id)' was; <moved beat=\"\(id)\" to=\"…\"/> says where she goes on",
        nl: "er is niets over waar '\(id)' stond; <moved beat=\"\(id)\" to=\"…\"/> zegt waar ze verdergaat")
    case .place(.sceneStart(let id)):
      Words(
        "scene '\(id)' is gone; <moved scene=\"\(id)\" to=\"…\"/> says where she goes on",
        nl: "scène '\(id)' is weg; <moved scene=\"\(id)\" to=\"…\"/> zegt waar ze verdergaat")
    case .visit(let id):
      Words(
        "the visit '\(id)' that she is to come back to is gone; <moved beat=\"\(id)\" to=\"…\"/> names another",
        nl: "het bezoek '\(id)' waarvan ze terugkomt is weg; <moved beat=\"\(id)\" to=\"…\"/> "
          + "noemt een ander")
    case .value(let name):
      Words(
        "what '\(name)' holds does not fit any more; <moved variable=\"\(name)\" value=\"…\" to=\"…\"/> or "
          + "<reset variable=\"\(name)\"/> says what becomes of it",
        nl: "wat '\(name)' bevat past niet meer; <moved variable=\"\(name)\" value=\"…\" to=\"…\"/> of "
          + "<reset variable=\"\(name)\"/> zegt wat het wordt")
    }
  }
}

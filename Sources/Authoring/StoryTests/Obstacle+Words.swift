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
    case .rule(let id, let target):
      Words(
        "the <moved> of '\(id)' leads to '\(target)', and nobody can go on there from '\(id)'; name another beat",
        nl: "de <moved> van '\(id)' leidt naar '\(target)', en daar kan niemand vanaf '\(id)' verder; "
          + "noem een andere beat")
    case .visit(let id):
      Words(
        "the visit '\(id)' that she is to come back to is gone; <moved beat=\"\(id)\" to=\"…\"/> names another",
        nl: "het bezoek '\(id)' waarvan ze terugkomt is weg; <moved beat=\"\(id)\" to=\"…\"/> "
          + "noemt een ander")
    case .value(let held) where held.mayGoByRule:
      Words(
        "what '\(held.old)' holds does not fit any more; "
          + "<moved variable=\"\(held.new)\" value=\"…\" to=\"…\"/> or "
          + "<reset variable=\"\(held.new)\"/> says what becomes of it",
        nl: "wat '\(held.old)' bevat past niet meer; "
          + "<moved variable=\"\(held.new)\" value=\"…\" to=\"…\"/> of "
          + "<reset variable=\"\(held.new)\"/> zegt wat het wordt")
    case .value(let held):
      Words(
        "what '\(held.old)' holds does not fit any more; <reset variable=\"\(held.new)\"/> lets it begin anew",
        nl: "wat '\(held.old)' bevat past niet meer; <reset variable=\"\(held.new)\"/> "
          + "laat het opnieuw beginnen")
    }
  }
}

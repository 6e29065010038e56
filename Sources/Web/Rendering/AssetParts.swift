/// The style and the script are written in parts, and served in one piece each: one request for all pages.
enum AssetParts {
  /// In the order in which they are put together; what people ask of all pages comes last.
  static let styles: [(name: String, bytes: [UInt8])] = [
    ("base.css", PackageResources.base_css),
    ("stage.css", PackageResources.stage_css),
    ("start.css", PackageResources.start_css),
    ("dress.css", PackageResources.dress_css),
    ("talk.css", PackageResources.talk_css),
    ("answer.css", PackageResources.answer_css),
    ("team.css", PackageResources.team_css),
    ("authors.css", PackageResources.authors_css),
    ("wishes.css", PackageResources.wishes_css),
  ]

  static let scripts: [(name: String, bytes: [UInt8])] = [
    ("said.js", PackageResources.said_js),
    ("portrait.js", PackageResources.portrait_js),
    ("order.js", PackageResources.order_js),
    ("talk.js", PackageResources.talk_js),
    ("tell.js", PackageResources.tell_js),
    ("live.js", PackageResources.live_js),
    ("rows.js", PackageResources.rows_js),
    ("dress.js", PackageResources.dress_js),
    ("authors.js", PackageResources.authors_js),
  ]

  /// The parts in a scope of their own, which they share.
  static let script: [UInt8] =
    Array("(() => {\n\"use strict\";\n".utf8) + scripts.flatMap(\.bytes) + Array("})();\n".utf8)
}

import Mustache

/// The pages that are built in, parsed once.
struct DemoTemplates: Sendable {
  private let library: MustacheLibrary

  func render(_ content: [String: Any], _ template: String) -> String {
    library.render(content, withTemplate: template) ?? ""
  }

  /// Throws where a template cannot be parsed.
  static func all() throws -> DemoTemplates {
    var library = MustacheLibrary()
    for (name, bytes) in sources {
      try library.register(String(decoding: bytes, as: UTF8.self), named: name)
    }
    return DemoTemplates(library: library)
  }

  private static let sources: [(name: String, bytes: [UInt8])] = [
    ("about", PackageResources.about_mustache),
    ("article", PackageResources.article_mustache),
    ("blockList", PackageResources.blockList_mustache),
    ("blocks", PackageResources.blocks_mustache),
    ("blog", PackageResources.blog_mustache),
    ("blogNew", PackageResources.blogNew_mustache),
    ("blogs", PackageResources.blogs_mustache),
    ("canteen", PackageResources.canteen_mustache),
    ("dashboard", PackageResources.dashboard_mustache),
    ("door", PackageResources.door_mustache),
    ("feedback", PackageResources.feedback_mustache),
    ("feedbackForm", PackageResources.feedbackForm_mustache),
    ("group", PackageResources.group_mustache),
    ("groupNew", PackageResources.groupNew_mustache),
    ("groups", PackageResources.groups_mustache),
    ("home", PackageResources.home_mustache),
    ("layout", PackageResources.layout_mustache),
    ("loose", PackageResources.loose_mustache),
    ("matters", PackageResources.matters_mustache),
    ("message", PackageResources.message_mustache),
    ("messageForm", PackageResources.messageForm_mustache),
    ("news", PackageResources.news_mustache),
    ("people", PackageResources.people_mustache),
    ("person", PackageResources.person_mustache),
    ("problem", PackageResources.problem_mustache),
    ("profile", PackageResources.profile_mustache),
    ("profileEdit", PackageResources.profileEdit_mustache),
    ("reactions", PackageResources.reactions_mustache),
    ("search", PackageResources.search_mustache),
    ("servicedesk", PackageResources.servicedesk_mustache),
    ("team", PackageResources.team_mustache),
  ]
}

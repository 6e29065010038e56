import Mustache

/// The templates that are built in, parsed once.
enum Templates {
  /// Throws where a template cannot be parsed.
  static func all() throws -> MustacheLibrary {
    var library = MustacheLibrary()
    for (name, bytes) in sources {
      try library.register(String(decoding: bytes, as: UTF8.self), named: name)
    }
    return library
  }

  static var names: [String] { sources.map(\.name) }

  private static let sources: [(name: String, bytes: [UInt8])] = [
    ("arrange", PackageResources.arrange_mustache),
    ("askForm", PackageResources.askForm_mustache),
    ("authored", PackageResources.authored_mustache),
    ("authors", PackageResources.authors_mustache),
    ("authorsNavigation", PackageResources.authorsNavigation_mustache),
    ("bubble", PackageResources.bubble_mustache),
    ("chooseForm", PackageResources.chooseForm_mustache),
    ("dress", PackageResources.dress_mustache),
    ("endForm", PackageResources.endForm_mustache),
    ("feedbackForm", PackageResources.feedbackForm_mustache),
    ("finding", PackageResources.finding_mustache),
    ("languages", PackageResources.languages_mustache),
    ("layout", PackageResources.layout_mustache),
    ("letter", PackageResources.letter_mustache),
    ("openLink", PackageResources.openLink_mustache),
    ("playField", PackageResources.playField_mustache),
    ("playForm", PackageResources.playForm_mustache),
    ("portrait", PackageResources.portrait_mustache),
    ("problem", PackageResources.problem_mustache),
    ("quizForm", PackageResources.quizForm_mustache),
    ("rehearsalDesk", PackageResources.rehearsalDesk_mustache),
    ("rehearsalTold", PackageResources.rehearsalTold_mustache),
    ("signIn", PackageResources.signIn_mustache),
    ("start", PackageResources.start_mustache),
    ("startAnswers", PackageResources.startAnswers_mustache),
    ("startBadges", PackageResources.startBadges_mustache),
    ("startFinished", PackageResources.startFinished_mustache),
    ("startReplies", PackageResources.startReplies_mustache),
    ("startStories", PackageResources.startStories_mustache),
    ("startWardrobe", PackageResources.startWardrobe_mustache),
    ("taskForm", PackageResources.taskForm_mustache),
    ("team", PackageResources.team_mustache),
    ("teamFeedback", PackageResources.teamFeedback_mustache),
    ("teamNavigation", PackageResources.teamNavigation_mustache),
    ("teamStory", PackageResources.teamStory_mustache),
    ("tellForm", PackageResources.tellForm_mustache),
    ("tour", PackageResources.tour_mustache),
    ("turn", PackageResources.turn_mustache),
    ("typing", PackageResources.typing_mustache),
    ("waitForm", PackageResources.waitForm_mustache),
    ("welcome", PackageResources.welcome_mustache),
  ]
}

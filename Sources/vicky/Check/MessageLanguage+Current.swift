import StoryModel

extension MessageLanguage {
  /// The language that the environment of this process asks for.
  static var current: MessageLanguage { fromEnvironment(PlaceOptions.environment) }
}

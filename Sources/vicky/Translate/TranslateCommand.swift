import ArgumentParser

/// `vicky translate` brings a story into other languages.
struct TranslateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "translate",
    abstract: "Bring a story into another language.",
    discussion: """
      A translation is a file beside the story, translations/en.xlf, in a format that translators' programs \
      know (XLIFF 2.0). Export it, have it translated, import it; status says what is still to be done.

      Example: vicky translate export stories/welkom --language en
      """,
    subcommands: [TranslateExport.self, TranslateImport.self, TranslateStatus.self])
}

/// What languages call themselves: who looks for her own need not read another one.
enum LanguageName {
  private static let names = [
    "ar": "العربية", "bg": "Български", "cs": "Čeština", "da": "Dansk", "de": "Deutsch", "el": "Ελληνικά",
    "en": "English", "es": "Español", "fi": "Suomi", "fr": "Français", "fy": "Frysk", "hu": "Magyar",
    "it": "Italiano", "nl": "Nederlands", "no": "Norsk", "pap": "Papiamentu", "pl": "Polski",
    "pt": "Português", "ro": "Română", "sv": "Svenska", "tr": "Türkçe", "uk": "Українська", "zh": "中文",
  ]

  /// The tag itself where we do not know the name, and beside the name where it says more than the language.
  static func of(_ tag: String) -> String {
    let language = tag.prefix { $0 != "-" }.lowercased()
    guard let name = names[language] else { return tag }
    return language.utf8.count == tag.utf8.count ? name : "\(name) (\(tag))"
  }
}

import Mustache
import Onboarding

/// What all pages share: values, made once.
struct Site: Sendable {
  let onboarding: Onboarding
  let settings: WebSettings
  let templates: MustacheLibrary
  let media: StoryMedia
  let gate: Gate

  init(_ onboarding: Onboarding, settings: WebSettings) throws {
    self.onboarding = onboarding
    self.settings = settings
    var templates = try Templates.all()
    // The way there stands on every page of the web team, where there are authors' pages.
    if settings.authoredStories == nil { try templates.register("", named: "authorsNavigation") }
    self.templates = templates
    media = StoryMedia()
    gate = Gate(onboarding: onboarding, cookies: SessionCookies(isSecure: settings.isSecure))
  }

  /// How the web team is reached; nil where nobody said.
  var contact: Link? {
    settings.contact.map { address in
      address.hasPrefix("mailto:")
        ? Link(href: address, label: String(address.dropFirst("mailto:".count)))
        : Link(href: "mailto:" + address, label: address)
    }
  }

  var casting: Casting { Casting(cast: onboarding.library.cast) }
}

import Mustache
import Onboarding

/// What all pages share, made once.
final class Site: Sendable {
  let onboarding: Onboarding
  let settings: WebSettings
  let templates: MustacheLibrary
  let media: StoryMedia
  let gate: Gate
  /// Where browsers find this server.
  let address: PublicAddress
  /// From which sites scripts may call.
  let origins: AllowedOrigins
  /// What lets the overlay see a story's pictures without a cookie.
  let mediaSeal = MediaSeal()
  /// The stories as authors see them; nil where there are no pages for them.
  let authors: AuthorsDesk?
  /// The scenes that authors play.
  let rehearsals = Rehearsals()

  init(_ onboarding: Onboarding, settings: WebSettings, address: PublicAddress? = nil) throws {
    self.onboarding = onboarding
    self.settings = settings
    let address = address ?? PublicAddress(settings.publicURL)
    self.address = address
    origins = AllowedOrigins(intranets: settings.intranets, address: address)
    var templates = try Templates.all()
    // The way there stands on every page of the web team, where there are authors' pages.
    if settings.authoredStories == nil { try templates.register("", named: "authorsNavigation") }
    self.templates = templates
    media = StoryMedia()
    authors = settings.authoredStories.map { AuthorsDesk(stories: $0, personas: settings.personas) }
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

  /// The personas as they are drawn, nobody dressed.
  var casting: Casting { casting(for: .plain) }

  /// The personas as an employee likes to see them.
  func casting(for outfit: Outfit) -> Casting { Casting(cast: onboarding.library.cast, outfit: outfit) }
}

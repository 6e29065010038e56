/// What the organisation decides about the pages.
package struct WebSettings: Sendable {
  /// The address that employees use, without a slash at its end; nil where it is the one the server listens on.
  package var publicURL: String?
  /// How the web team is reached: a mail address; nil where the pages give none.
  package var contact: String?
  /// The folder with a folder of drawings for each persona, named after her id.
  package var personas: String
  /// The folder of stories that the web team sees and changes on the authors' pages; nil for none of those pages.
  package var authoredStories: String?
  /// The origins of the intranets that Vicky may appear on, such as `https://intranet.example.org`.
  ///
  /// What is no origin (see ``WebOrigin/normalised(_:)``) lets nobody in.
  package var intranets: [String]
  /// With which keys an intranet signs who somebody is; nil where it does not, and she says so herself in a window.
  package var identity: IntranetKeys?
  /// With which an intranet's server signs what happened there; nil where it tells nothing.
  package var webhookSecret: SharedSecret?

  package init(
    publicURL: String? = nil, contact: String? = nil, personas: String = "personas",
    authoredStories: String? = nil, intranets: [String] = [], identity: IntranetKeys? = nil,
    webhookSecret: SharedSecret? = nil
  ) {
    self.publicURL = publicURL
    self.contact = contact
    self.personas = personas
    self.authoredStories = authoredStories
    self.intranets = intranets
    self.identity = identity
    self.webhookSecret = webhookSecret
  }

  /// Whether browsers talk to the public address over TLS; cookies are for TLS alone then.
  var isSecure: Bool { publicURL?.lowercased().hasPrefix("https://") ?? false }
}

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

  package init(
    publicURL: String? = nil, contact: String? = nil, personas: String = "personas",
    authoredStories: String? = nil
  ) {
    self.publicURL = publicURL
    self.contact = contact
    self.personas = personas
    self.authoredStories = authoredStories
  }

  /// Whether browsers talk to the public address over TLS; cookies are for TLS alone then.
  var isSecure: Bool { publicURL?.lowercased().hasPrefix("https://") ?? false }
}

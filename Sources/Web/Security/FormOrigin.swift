import HTTPTypes

/// Whether a form was sent from a page of ours, as far as the browser says.
///
/// Our pages send no referrer, and then some browsers send `Origin: null`: that says nothing either way, and the
/// form's own seal decides.
enum FormOrigin {
  static func isOurs(_ head: HTTPRequest, publicURL: String?) -> Bool {
    let headers = head.headerFields
    if let name = HTTPField.Name("Sec-Fetch-Site"), let site = headers[name] {
      return site == "same-origin" || site == "none"
    }
    guard let origin = headers[.origin], origin != "null" else { return true }
    if let publicURL { return origin.lowercased() == Self.origin(of: publicURL) }
    // Hosts are compared, not schemes: a proxy may speak TLS before us.
    guard let host = head.authority else { return true }
    return origin.lowercased().hasSuffix("://" + host.lowercased())
  }

  /// `https://vicky.example.org` of `https://Vicky.example.org/intranet`.
  private static func origin(of address: String) -> String {
    let parts = address.lowercased().split(separator: "/", omittingEmptySubsequences: false)
    return parts.prefix(3).joined(separator: "/")
  }
}

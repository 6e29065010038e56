import StoryEngine
import StoryModel

/// Where in an intranet a rehearsal is seen: `https://intranet.example.org/groepen?vicky-preview=KEY`.
enum PreviewAddress {
  /// The parameter by which the overlay finds it.
  static let parameter = "vicky-preview"

  /// Nil for what is no origin.
  static func link(to waiting: Waiting?, on intranet: String, key: String) -> Link? {
    guard let origin = WebOrigin.normalised(intranet) else { return nil }
    let page = origin + (page(of: waiting, on: origin) ?? "/")
    // What follows a # stays the last.
    let halves = page.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let joint = halves[0].contains("?") ? "&" : "?"
    let rest = halves.count > 1 ? "#\(halves[1])" : ""
    return Link(href: "\(halves[0])\(joint)\(parameter)=\(key)\(rest)", label: page)
  }

  /// The path of the beat's page; nil where it has none, is on another site, or is any of several.
  private static func page(of waiting: Waiting?, on origin: String) -> String? {
    guard case .task(_, let target, _)? = waiting?.kind, let page = target.page, !page.contains("*") else {
      return nil
    }
    let path = page.hasPrefix(origin) ? String(page.dropFirst(origin.count)) : page
    return path.hasPrefix("/") && !path.hasPrefix("//") ? path : nil
  }
}

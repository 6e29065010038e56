import HTTPTypes
import Hummingbird
import NIOCore

/// A page, ready to be rendered.
struct DemoPage {
  /// Whether Vicky is on it, and how she hears who is there.
  enum Guide {
    case byToken
    /// She asks in a window.
    case byWindow
    case none
  }

  private let template: String
  private let title: String
  private let status: HTTPResponse.Status
  private let section: String
  private let guide: Guide
  private let content: [String: Any]

  /// `section` is the address of the menu's entry that it belongs to.
  init(
    _ template: String, title: String, in section: String = "", status: HTTPResponse.Status = .ok,
    guide: Guide = .byToken, _ content: [String: Any] = [:]
  ) {
    self.template = template
    self.title = title
    self.status = status
    self.section = section
    self.guide = guide
    self.content = content
  }

  /// The whole answer, with what is said once.
  func response(at intranet: Intranet, _ desk: Desk?) async -> Response {
    let news =
      if let desk { await intranet.desks.takeNews(of: desk) } else {
        (notice: String?.none, events: [String]())
      }
    var fields = content
    fields["title"] = title
    fields["version"] = DemoAssets.version
    fields["menu"] = Self.menu(section)
    fields["notice"] = news.notice
    fields["events"] = ((content["events"] as? [String] ?? []) + news.events).joined(separator: " ")
    fields["me"] = desk?.profile.fields
    fields["vicky"] = guide == .none || (guide == .byToken && desk == nil) ? nil : intranet.settings.vicky
    fields["integrity"] = intranet.settings.integrity
    fields["byToken"] = guide == .byToken
    fields["language"] = desk?.colleague.language
    return Self.html(intranet.templates.render(fields, template), status)
  }

  static func html(_ text: String, _ status: HTTPResponse.Status = .ok) -> Response {
    Response(
      status: status, headers: [.contentType: "text/html; charset=utf-8"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
  }

  private static func menu(_ section: String) -> [[String: Any]] {
    let entries = [
      ("/", "Voorpagina"), ("/dashboard", "Mijn startpagina"), ("/nieuws", "Nieuws"), ("/blogs", "Blogs"),
      ("/groepen", "Groepen"), ("/smoelenboek", "Smoelenboek"), ("/mijn-zaken", "Mijn zaken"),
    ]
    return entries.map { href, label in
      ["href": href, "label": label, "here": href == section, "isGroups": href == "/groepen"]
    }
  }
}

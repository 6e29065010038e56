import HTTPTypes
import Hummingbird
import Mustache
import NIOCore

/// A page, ready to be rendered.
struct Page {
  /// The name of its template.
  let template: String
  let texts: InterfaceTexts
  /// What it is about; the window's title is made of it.
  let title: String
  /// Whose page it is; nil where nobody came in.
  var visit: Visit?
  /// For a page without a session that has a form.
  var csrf = ""
  var portrait: Portrait?
  /// Whether something on it was refused.
  var isRefused = false
  var status = HTTPResponse.Status.ok
  /// The fields that only this page has.
  let content: Any

  /// The whole answer.
  func response(with templates: MustacheLibrary) -> Response {
    let frame = Frame(
      lang: texts.language, title: texts.windowTitle(title, refused: isRefused), version: Assets.version,
      t: texts, csrf: visit?.csrf ?? csrf, signedIn: visit != nil, home: visit?.home ?? "/",
      portrait: portrait)
    let html = templates.render(Document(frame: frame, content: content), withTemplate: template) ?? ""
    return Response(
      status: status, headers: [.contentType: "text/html; charset=utf-8"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: html)))
  }
}

/// What a template looks names up in: the page's own fields, then those of every page.
struct Document: MustacheParent {
  let frame: Frame
  let content: Any

  func child(named name: String) -> Any? {
    Self.field(name, of: content) ?? Self.field(name, of: frame)
  }

  private static func field(_ name: String, of object: Any) -> Any? {
    guard let child = Mirror(reflecting: object).children.first(where: { $0.label == name }) else {
      return nil
    }
    let value = Mirror(reflecting: child.value)
    return value.displayStyle == .optional ? value.children.first?.value : child.value
  }
}

extension Response {
  /// Where to go on after a form; a reload there repeats nothing.
  static func seeOther(_ address: String) -> Response {
    Response(status: .seeOther, headers: [.location: address])
  }
}

import Foundation

#if canImport(FoundationXML)
import FoundationXML
#endif

/// What is in an XML document, for those who look whether something is there.
final class XMLProbe: NSObject, XMLParserDelegate {
  private(set) var texts: [String] = []
  private(set) var rootAttributes: [String: String] = [:]
  private var names: [String] = []
  private var text = ""

  /// Throws where the document is not well-formed.
  init(_ xml: String) throws {
    super.init()
    let parser = XMLParser(data: Data(xml.utf8))
    parser.delegate = self
    if !parser.parse() { throw parser.parserError ?? CocoaError(.fileReadCorruptFile) }
  }

  func count(of name: String) -> Int { names.count { $0 == name } }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String] = [:]
  ) {
    if names.isEmpty { rootAttributes = attributes }
    names.append(name)
    text = ""
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    texts.append(text)
    text = ""
  }
}

import CLibXML2
import StoryModel

extension XMLFault {
  /// What was found and what to do about it.
  typealias Wording = (message: Words, help: Words)

  func wording(isAtEnd: Bool, isEmpty: Bool) -> Wording {
    if let excess = Excess(rawValue: code) { return excess.wording }
    return documentWording(isEmpty: isEmpty) ?? elementWording ?? attributeWording ?? textWording
      ?? otherWording(isAtEnd: isAtEnd)
  }

  private var parserError: xmlParserErrors { xmlParserErrors(rawValue: UInt32(clamping: code)) }

  private var first: String { names.first ?? "" }

  /// The file as a whole.
  private func documentWording(isEmpty: Bool) -> Wording? {
    switch parserError {
    case XML_ERR_DOCUMENT_EMPTY where isEmpty:
      (
        Words("the file is empty", nl: "het bestand is leeg"),
        Words("Begin with <story>, or <persona>.", nl: "Begin met <story>, of <persona>.")
      )
    case XML_ERR_DOCUMENT_EMPTY:
      (
        Words(
          "the file does not begin with an element", nl: "het bestand begint niet met een element"),
        Words(
          "Begin with <story>, or <persona>, and nothing before it.",
          nl: "Begin met <story>, of <persona>, met niets ervoor.")
      )
    case XML_ERR_DOCUMENT_END:
      (
        Words("there is something after the last end tag", nl: "er staat nog iets na de laatste eindtag"),
        Words("Take it out, or move it up before that tag.", nl: "Haal het weg, of zet het voor die tag.")
      )
    case XML_ERR_RESERVED_XML_NAME:
      (
        Words(
          "the line <?xml …?> can only be the very first of the file",
          nl: "de regel <?xml …?> mag alleen helemaal vooraan in het bestand staan"),
        Words(
          "Take out what stands before it, a space too.", nl: "Haal weg wat ervoor staat, ook een spatie.")
      )
    case XML_ERR_UNKNOWN_VERSION, XML_ERR_VERSION_MISSING:
      (
        Words("this version of XML is not known", nl: "deze versie van XML is onbekend"),
        Words(
          "Begin the file with <?xml version=\"1.0\" encoding=\"UTF-8\"?>.",
          nl: "Begin het bestand met <?xml version=\"1.0\" encoding=\"UTF-8\"?>.")
      )
    default: nil
    }
  }

  /// Tags and what stands open.
  private var elementWording: Wording? {
    let opened = Words(
      openedInLine.map { ", opened in line \($0)," } ?? "",
      nl: openedInLine.map { ", geopend in regel \($0)," } ?? "")
    switch parserError {
    case XML_ERR_TAG_NAME_MISMATCH:
      let closed = names.count > 1 && !names[1].isEmpty ? "</\(names[1])>" : nil
      return (
        Words(
          "<\(first)>\(opened.english) is not closed yet, but \(closed ?? "another element") is closed here",
          nl:
            "<\(first)>\(opened.dutch) is nog niet gesloten, maar hier sluit \(closed ?? "een ander element")"
        ),
        Words(
          "Close elements in the reverse order of opening them, with exactly the same name: </\(first)>.",
          nl: "Sluit elementen in omgekeerde volgorde, met precies dezelfde naam: </\(first)>.")
      )
    case XML_ERR_TAG_NOT_FINISHED:
      return (
        Words(
          "the file ends while <\(first)>\(opened.english) is still open",
          nl: "het bestand houdt op terwijl <\(first)>\(opened.dutch) nog open staat"),
        Words(
          "Write </\(first)> where it ends; perhaps the file was cut off.",
          nl: "Schrijf </\(first)> waar het ophoudt; misschien is het bestand afgebroken.")
      )
    case XML_ERR_DOCUMENT_START, XML_ERR_GT_REQUIRED:
      return (
        Words("a tag is not finished", nl: "een tag is niet af"),
        Words("Write > at its end.", nl: "Schrijf > aan het eind.")
      )
    case XML_NS_ERR_UNDEFINED_NAMESPACE:
      return (
        Words("the prefix '\(first):' is not declared", nl: "het voorvoegsel '\(first):' is onbekend"),
        Words(
          "Take out the prefix; no element of ours has one.",
          nl: "Haal het voorvoegsel weg; geen element van een verhaal heeft er een.")
      )
    default: return nil
    }
  }

  private func otherWording(isAtEnd: Bool) -> Wording {
    switch parserError {
    case XML_ERR_NO_MEMORY:
      (
        Words(
          "there is not enough memory to read this", nl: "er is niet genoeg geheugen om dit te lezen"),
        Words("Split the file.", nl: "Splits het bestand.")
      )
    case XML_ERR_INTERNAL_ERROR, XML_ERR_NAME_TOO_LONG:
      (
        Words("something here is longer than is read", nl: "hier is iets langer dan er gelezen wordt"),
        Words(
          "Close the quotes, the comment or the name before it.",
          nl: "Sluit eerder de aanhalingstekens, het commentaar of de naam.")
      )
    default:
      isAtEnd
        ? (
          Words("the file ends too early", nl: "het bestand houdt te vroeg op"),
          Words(
            "Perhaps it was cut off; close what is open.",
            nl: "Misschien is het afgebroken; sluit wat nog open staat.")
        )
        : (
          Words("this is not XML", nl: "dit is geen XML"),
          Words(
            "Look at the quotes, brackets and signs just before this place.",
            nl: "Kijk naar de aanhalingstekens, haakjes en tekens vlak voor deze plek.")
        )
    }
  }
}

extension XMLFault.Excess {
  fileprivate var wording: XMLFault.Wording {
    switch self {
    case .tagTooLong:
      (
        Words("a tag is longer than is read", nl: "een tag is langer dan er gelezen wordt"),
        Words(
          "Close the quotes and write > where it ends.",
          nl: "Sluit de aanhalingstekens en schrijf > waar de tag ophoudt.")
      )
    case .tooManyNames:
      (
        Words(
          "there are more different names of elements than are read",
          nl: "er staan meer verschillende namen van elementen in dan er gelezen worden"),
        Words(
          "The language has some fifty; use those.", nl: "De taal heeft er ongeveer vijftig; gebruik die.")
      )
    }
  }
}

import CLibXML2
import StoryModel

// Faults within a tag and within a text.
extension XMLFault {
  /// Attributes and their quotes.
  var attributeWording: Wording? {
    let name = names.first ?? ""
    return switch xmlParserErrors(rawValue: UInt32(clamping: code)) {
    case XML_ERR_LT_IN_ATTRIBUTE:
      (
        Words("a < cannot stand between quotes", nl: "een < kan niet tussen aanhalingstekens staan"),
        Words(
          "Write lt or le in a condition and &lt; elsewhere, or close the quotes before.",
          nl: "Schrijf lt of le in een voorwaarde en anders &lt;, of sluit de aanhalingstekens ervoor.")
      )
    case XML_ERR_ATTRIBUTE_NOT_STARTED:
      (
        Words(
          "the value of an attribute is not in quotes",
          nl: "de waarde van een attribuut staat niet tussen aanhalingstekens"),
        Words(
          "Put straight quotes around it: name=\"value\".",
          nl: "Zet er rechte aanhalingstekens omheen: naam=\"waarde\".")
      )
    case XML_ERR_ATTRIBUTE_NOT_FINISHED:
      (
        Words(
          "the value of an attribute has no closing quote",
          nl: "achter de waarde van een attribuut mist een aanhalingsteken"),
        Words("Write a \" where the value ends.", nl: "Schrijf een \" waar de waarde ophoudt.")
      )
    case XML_ERR_ATTRIBUTE_WITHOUT_VALUE:
      (
        Words("the attribute '\(name)' has no value", nl: "het attribuut '\(name)' heeft geen waarde"),
        Words(
          "Write \(name)=\"…\" with its value between quotes.",
          nl: "Schrijf \(name)=\"…\" met de waarde tussen de aanhalingstekens.")
      )
    case XML_ERR_ATTRIBUTE_REDEFINED:
      (
        Words("the attribute '\(name)' is given twice", nl: "het attribuut '\(name)' staat er twee keer"),
        Words("Keep one of them.", nl: "Laat er één staan.")
      )
    case XML_ERR_SPACE_REQUIRED:
      (
        Words("a space is missing", nl: "hier mist een spatie"),
        Words(
          "Put a space between attributes. Inside a value, quotes are single ones: '…'.",
          nl: "Zet een spatie tussen attributen. Gebruik binnen een waarde enkele aanhalingstekens: '…'.")
      )
    default: nil
    }
  }

  /// References, characters and comments.
  var textWording: Wording? {
    let name = names.first ?? ""
    return switch xmlParserErrors(rawValue: UInt32(clamping: code)) {
    case XML_ERR_NAME_REQUIRED, XML_ERR_ENTITYREF_SEMICOL_MISSING, XML_ERR_ENTITYREF_NO_NAME:
      (
        Words("a & or < stands on its own here", nl: "hier staat een losse & of <"),
        Words(
          "Write &amp; for the sign & and &lt; for the sign <.",
          nl: "Schrijf &amp; voor het teken & en &lt; voor het teken <.")
      )
    case XML_ERR_UNDECLARED_ENTITY, XML_WAR_UNDECLARED_ENTITY:
      (
        Words("&\(name); is not known", nl: "&\(name); is onbekend"),
        Words(
          "Write the character itself, like é. Only &amp; &lt; &gt; &quot; &apos; and numbers like &#233; "
            + "are known.",
          nl: "Schrijf het teken zelf, zoals é. Alleen &amp; &lt; &gt; &quot; &apos; en nummers als &#233; "
            + "zijn bekend.")
      )
    case XML_ERR_INVALID_CHAR:
      (
        Words(
          "a character stands here that no XML file may hold",
          nl: "hier staat een teken dat niet in een XML-bestand mag"),
        Words(
          "Take it out; it is invisible in most editors.",
          nl: "Haal het weg; in de meeste programma\u{2019}s zie je het niet.")
      )
    case XML_ERR_INVALID_CHARREF, XML_ERR_INVALID_DEC_CHARREF, XML_ERR_INVALID_HEX_CHARREF:
      (
        Words("this is not the number of a character", nl: "dit is niet het nummer van een teken"),
        Words(
          "Write the character itself, or a number like &#233;.",
          nl: "Schrijf het teken zelf, of een nummer als &#233;.")
      )
    case XML_ERR_HYPHEN_IN_COMMENT:
      (
        Words("-- cannot stand inside a comment", nl: "-- kan niet in commentaar staan"),
        Words("Write a single - instead.", nl: "Schrijf één -.")
      )
    case XML_ERR_COMMENT_NOT_FINISHED:
      unclosed("a comment", "commentaar", end: "-->")
    case XML_ERR_CDATA_NOT_FINISHED:
      unclosed("a CDATA section", "een CDATA-stuk", end: "]]>")
    case XML_ERR_PI_NOT_FINISHED, XML_ERR_PI_NOT_STARTED:
      unclosed("a processing instruction", "een instructie", end: "?>")
    case XML_ERR_MISPLACED_CDATA_END:
      (
        Words("]]> cannot stand in a text", nl: "]]> kan niet in een tekst staan"),
        Words("Write ]]&gt; instead.", nl: "Schrijf ]]&gt;.")
      )
    default: nil
    }
  }

  private func unclosed(_ english: String, _ dutch: String, end: String) -> Wording {
    (
      Words("\(english) is never closed", nl: "\(dutch) wordt nergens gesloten"),
      Words("Write \(end) where it ends.", nl: "Schrijf \(end) waar het ophoudt.")
    )
  }
}

import CLibXML2

extension XMLFault {
  /// What was found and what to do about it.
  func wording(isAtEnd: Bool, isEmpty: Bool) -> (message: String, help: String) {
    if let excess = Excess(rawValue: code) { return excess.wording }
    let first = names.first ?? ""
    switch xmlParserErrors(rawValue: UInt32(clamping: code)) {
    case XML_ERR_DOCUMENT_EMPTY where isEmpty:
      return ("the file is empty", "Begin with <story>, or <persona>.")
    case XML_ERR_DOCUMENT_EMPTY:
      return (
        "the file does not begin with an element", "Begin with <story>, or <persona>, and nothing before it."
      )
    case XML_ERR_DOCUMENT_END:
      return ("there is something after the last end tag", "Take it out, or move it up before that tag.")
    case XML_ERR_TAG_NAME_MISMATCH:
      let found = names.count > 1 ? names[1] : ""
      return (
        "<\(first)> is open, but \(found.isEmpty ? "another element" : "</\(found)>") is closed here",
        "Close elements in the reverse order of opening them, with exactly the same name: </\(first)>."
      )
    case XML_ERR_TAG_NOT_FINISHED:
      return (
        "the file ends while <\(first)> is still open",
        "Write </\(first)> where it ends; perhaps the file was cut off."
      )
    case XML_ERR_DOCUMENT_START, XML_ERR_GT_REQUIRED:
      return ("a tag is not finished", "Write > at its end.")
    case XML_ERR_LT_IN_ATTRIBUTE:
      return (
        "a < cannot stand between quotes",
        "Write lt or le in a condition and &lt; elsewhere, or close the quotes before."
      )
    case XML_ERR_ATTRIBUTE_NOT_STARTED:
      return ("the value of an attribute is not in quotes", "Put straight quotes around it: name=\"value\".")
    case XML_ERR_ATTRIBUTE_NOT_FINISHED:
      return ("the value of an attribute has no closing quote", "Write a \" where the value ends.")
    case XML_ERR_ATTRIBUTE_WITHOUT_VALUE:
      return ("the attribute '\(first)' has no value", "Write \(first)=\"…\" with its value between quotes.")
    case XML_ERR_ATTRIBUTE_REDEFINED:
      return ("the attribute '\(first)' is given twice", "Keep one of them.")
    case XML_ERR_SPACE_REQUIRED:
      return (
        "a space is missing",
        "Put a space between attributes. Inside a value, quotes are single ones: '…'."
      )
    case XML_NS_ERR_UNDEFINED_NAMESPACE:
      return ("the prefix '\(first):' is not declared", "Take out the prefix; no element of ours has one.")
    default: return textWording(first) ?? otherWording(isAtEnd: isAtEnd)
    }
  }

  /// References, characters and comments.
  private func textWording(_ name: String) -> (message: String, help: String)? {
    switch xmlParserErrors(rawValue: UInt32(clamping: code)) {
    case XML_ERR_NAME_REQUIRED, XML_ERR_ENTITYREF_SEMICOL_MISSING, XML_ERR_ENTITYREF_NO_NAME:
      return (
        "a & or < stands on its own here", "Write &amp; for the sign & and &lt; for the sign <."
      )
    case XML_ERR_UNDECLARED_ENTITY, XML_WAR_UNDECLARED_ENTITY:
      return (
        "&\(name); is not known",
        "Write the character itself, like é. Only &amp; &lt; &gt; &quot; &apos; and numbers like &#233; are known."
      )
    case XML_ERR_INVALID_CHAR:
      return (
        "a character stands here that no XML file may hold", "Take it out; it is invisible in most editors."
      )
    case XML_ERR_INVALID_CHARREF, XML_ERR_INVALID_DEC_CHARREF, XML_ERR_INVALID_HEX_CHARREF:
      return ("this is not the number of a character", "Write the character itself, or a number like &#233;.")
    case XML_ERR_HYPHEN_IN_COMMENT:
      return ("-- cannot stand inside a comment", "Write a single - instead.")
    case XML_ERR_COMMENT_NOT_FINISHED:
      return ("a comment is never closed", "Write --> where it ends.")
    case XML_ERR_CDATA_NOT_FINISHED:
      return ("a CDATA section is never closed", "Write ]]> where it ends.")
    case XML_ERR_PI_NOT_FINISHED, XML_ERR_PI_NOT_STARTED:
      return ("a processing instruction is never closed", "Write ?> where it ends.")
    case XML_ERR_MISPLACED_CDATA_END:
      return ("]]> cannot stand in a text", "Write ]]&gt; instead.")
    default: return nil
    }
  }

  private func otherWording(isAtEnd: Bool) -> (message: String, help: String) {
    switch xmlParserErrors(rawValue: UInt32(clamping: code)) {
    case XML_ERR_RESERVED_XML_NAME:
      return (
        "the line <?xml …?> can only be the very first of the file",
        "Take out what stands before it, a space too."
      )
    case XML_ERR_UNKNOWN_VERSION, XML_ERR_VERSION_MISSING:
      return (
        "this version of XML is not known", "Begin the file with <?xml version=\"1.0\" encoding=\"UTF-8\"?>."
      )
    case XML_ERR_NO_MEMORY:
      return ("there is not enough memory to read this", "Split the file.")
    case XML_ERR_INTERNAL_ERROR, XML_ERR_NAME_TOO_LONG:
      return ("something here is longer than is read", "Close the quotes, the comment or the name before it.")
    default:
      if isAtEnd { return ("the file ends too early", "Perhaps it was cut off; close what is open.") }
      return ("this is not XML", "Look at the quotes, brackets and signs just before this place.")
    }
  }
}

extension XMLFault.Excess {
  fileprivate var wording: (message: String, help: String) {
    switch self {
    case .tagTooLong: ("a tag is longer than is read", "Close the quotes and write > where it ends.")
    case .tooManyNames:
      ("there are more different names of elements than are read", "The language has some fifty; use those.")
    }
  }
}

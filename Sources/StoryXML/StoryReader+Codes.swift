package import StoryModel

extension StoryReader {
  /// The codes of all that reading can find, each with a page of its own in `docs/diagnostics/`.
  package static let codes: [Diagnostic.Code] = [
    .notXML, .wrongEncoding, .doctypeRefused, .tooLarge, .unknownElement, .unknownAttribute,
    .missingAttribute, .missingElement, .misplacedText, .badValue, .doubledID, .missingID, .badID,
    .expressionSyntax, .missingAlternative, .pathOutside, .unknownValue, .outOfRange,
    .unknownSlot,
  ]
}

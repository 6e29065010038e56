import CLibXML2

extension xmlSAXHandler {
  /// Tells the ``XMLPass`` that is the user data.
  ///
  /// What is not set here is not called: no entity is declared, none looked up beyond XML's five, no external subset
  /// loaded.
  static var toXMLPass: xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = CLibXML2_sax2
    handler.startElementNs = { pass, name, prefix, namespace, namespaces, _, count, _, attributes in
      XMLPass.of(pass)?.pointee.start(
        name, isForeign: prefix != nil || namespace != nil, namespace: namespace, attributes: attributes,
        count: count, namespaces: namespaces)
    }
    handler.endElementNs = { pass, _, _, _ in XMLPass.of(pass)?.pointee.end() }
    handler.characters = { pass, text, count in XMLPass.of(pass)?.pointee.text(text, count: count) }
    handler.ignorableWhitespace = handler.characters
    handler.cdataBlock = handler.characters
    handler.comment = { pass, _ in XMLPass.of(pass)?.pointee.touch() }
    handler.processingInstruction = { pass, _, _ in XMLPass.of(pass)?.pointee.touch() }
    handler.internalSubset = { pass, _, _, _ in XMLPass.of(pass)?.pointee.documentType() }
    handler.serror = { pass, error in
      guard let error else { return }
      XMLPass.of(pass)?.pointee.report(error.pointee)
    }
    return handler
  }
}

import CLibXML2

/// One pass of libxml2 over bytes in memory: events as they come, no tree.
///
/// Nothing is shared between passes, so they may run side by side. No C pointer outlives `run`.
struct XMLPass {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let events: XMLEvents
  private var context: xmlParserCtxtPtr?
  /// Where the document begins in the bytes; offsets count from the beginning of the bytes.
  private let base: Int
  private var fed: Int
  /// What was fed when the parser last told something.
  private var fedAtLastEvent: Int
  private var isStopped = false
  private var fault: XMLFault?

  /// libxml2 wants this once in the life of the process.
  private static let isReady: Void = xmlInitParser()

  /// The first fault that makes the bytes no XML; nil where there is none, or the listener stopped before it.
  static func run(
    over bytes: UnsafeBufferPointer<UInt8>, from base: Int = 0, telling listener: inout some XMLListener
  ) -> XMLFault? {
    _ = isReady
    return withUnsafeMutablePointer(to: &listener) { listener in
      var pass = XMLPass(bytes: bytes, base: base, events: XMLEvents(of: listener))
      withUnsafeMutablePointer(to: &pass) { parse($0, telling: listener) }
      return pass.fault
    }
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, base: Int, events: XMLEvents) {
    self.bytes = bytes
    self.base = base
    fed = base
    fedAtLastEvent = base
    self.events = events
  }

  private static func parse(
    _ pass: UnsafeMutablePointer<XMLPass>, telling listener: UnsafeMutablePointer<some XMLListener>
  ) {
    var handler = xmlSAXHandler.toXMLPass
    let context = xmlCreateIOParserCtxt(
      &handler, pass, { XMLPass.of($0)?.pointee.feed($1, atMost: $2) ?? -1 }, nil, pass,
      XML_CHAR_ENCODING_NONE)
    guard let context else {
      pass.pointee.fault = XMLFault(code: Int(XML_ERR_NO_MEMORY.rawValue), offset: 0, names: [])
      return
    }
    defer { xmlFreeParserCtxt(context) }
    _ = xmlCtxtUseOptions(context, CLibXML2_options)
    pass.pointee.context = context
    listener.pointee.prepare { name in
      let bytes = Array(name.utf8)
      return xmlDictLookup(context.pointee.dict, bytes, Int32(bytes.count))
    }
    _ = xmlParseDocument(context)
  }

  /// The pass that libxml2 carries about as user data.
  static func of(_ userData: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<XMLPass>? {
    userData?.assumingMemoryBound(to: XMLPass.self)
  }

  /// Hands over the next bytes in small helpings, so that the parser never holds a copy of the whole.
  private mutating func feed(_ buffer: UnsafeMutablePointer<CChar>?, atMost count: Int32) -> Int32 {
    refuseExcess()
    guard let buffer, !isStopped, let start = bytes.baseAddress else { return 0 }
    let helping = min(Int(count), bytes.count - fed)
    UnsafeMutableRawPointer(buffer).copyMemory(from: start + fed, byteCount: helping)
    fed += helping
    return Int32(helping)
  }

  /// Stops where libxml2 would take very long: it compares each attribute of a tag with every other, and finds names
  /// by their like in a table that hardly grows.
  private mutating func refuseExcess() {
    guard !isStopped, let context else { return }
    if fed - fedAtLastEvent > XMLLimits.tagBytes, context.pointee.isInTag { giveUp(.tagTooLong) }
    if xmlDictSize(context.pointee.dict) > XMLLimits.names { giveUp(.tooManyNames) }
  }

  private mutating func giveUp(_ reason: XMLFault.Excess) {
    guard fault == nil else { return }
    fault = XMLFault(code: reason.rawValue, offset: min(offset, bytes.count), names: [])
    goOn(false)
  }

  /// How far the parser is.
  private var offset: Int { base + Int(xmlByteConsumed(context)) }
}

// What the handler calls.
extension XMLPass {
  mutating func start(
    _ name: UnsafePointer<UInt8>?, isForeign: Bool, namespace: UnsafePointer<UInt8>?,
    attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, count: Int32, namespaces: Int32
  ) {
    guard !isStopped, let name else { return }
    touch()
    guard Int(count + namespaces) <= XMLLimits.attributes else { return giveUp(.tagTooLong) }
    let tag = XMLTag(
      name: name, isForeign: isForeign, namespace: namespace, end: offset, attributes: attributes,
      count: Int(count))
    goOn(events.start(tag))
  }

  mutating func end() {
    guard !isStopped else { return }
    touch()
    goOn(events.end(offset))
  }

  mutating func text(_ start: UnsafePointer<UInt8>?, count: Int32) {
    guard !isStopped else { return }
    touch()
    goOn(events.text(UnsafeBufferPointer(start: start, count: Int(count))))
  }

  /// Something is complete: what comes next may be as long again.
  mutating func touch() { fedAtLastEvent = fed }

  mutating func documentType() {
    guard !isStopped else { return }
    goOn(events.documentType(offset))
  }

  /// Only the first fatal error counts: those after it are mostly its consequences.
  mutating func report(_ error: xmlError) {
    // What breaks the rules of namespaces is milder to libxml2, but means as little.
    let isNamespaceFault = (XML_NS_ERR_XML_NAMESPACE.rawValue...XML_NS_ERR_COLON.rawValue).contains(
      UInt32(clamping: error.code))
    let isFatal = error.level == XML_ERR_FATAL || isNamespaceFault
    guard !isStopped, isFatal else { return }
    let names = [error.str1, error.str2].map { text in text.map { String(cString: $0) } ?? "" }
    fault = XMLFault(
      code: Int(error.code), offset: min(offset, bytes.count), names: names,
      openedInLine: error.int1 > 0 ? Int(error.int1) : nil)
    goOn(false)
  }

  /// Stopping is running dry: no more bytes, no more events.
  ///
  /// Nothing is freed under the parser's feet.
  private mutating func goOn(_ isWanted: Bool) {
    guard !isWanted else { return }
    isStopped = true
    context?.pointee.disableSAX = 1
  }
}

/// Why the parser gave up: libxml2's code and words, and where it stood.
struct XMLFault {
  /// A value of `xmlParserErrors`, or of ``Excess``.
  var code: Int
  /// A byte offset.
  var offset: Int
  /// The names that the message is about, where there are any: an element, an entity.
  var names: [String]
  /// The line, from 1, in which the element was opened that the message is about; nil where it is about none.
  var openedInLine: Int?

  /// What libxml2 would go on with, and we do not.
  enum Excess: Int {
    case tagTooLong = -1
    case tooManyNames = -2
  }
}

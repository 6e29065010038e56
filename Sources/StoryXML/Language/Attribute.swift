/// The attributes of both languages; what one means depends on its element.
enum Attribute: UInt8, CaseIterable {
  case alt
  case again
  case anonymous
  case by
  case done
  case drawing
  case feature
  case guide
  case href
  case id
  case initial
  case into
  case `is`
  case language
  case max
  case maxLength
  case milestone
  case min
  case minutes
  case mode
  case mood
  case name
  case of
  case once
  case optional
  case outcome
  case page
  case scale
  case scene
  case skip
  case src
  case test
  case title
  case to
  case topic
  case variable
  case when

  /// As it is written in a file; the only one with a prefix is `xml:lang`.
  var name: String { Self.names[Int(rawValue)] }

  private static let names = allCases.map(\.written)

  private var written: String {
    switch self {
    case .language: "xml:lang"
    case .maxLength: "max-length"
    default: "\(self)"
    }
  }

  /// Without the prefix.
  var localName: String { self == .language ? "lang" : name }

  /// For a set of attributes in one word.
  var bit: UInt64 { 1 << UInt64(rawValue) }
}

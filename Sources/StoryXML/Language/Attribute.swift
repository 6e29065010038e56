/// The attributes of all languages; what one means depends on its element.
enum Attribute: UInt8, CaseIterable {
  case again
  case alt
  case anonymous
  case at
  case beat
  case by
  case captions
  case check
  case correct
  case css
  case department
  case departments
  case description
  case done
  case drawing
  case early
  case event
  case feature
  case firstName
  case `for`
  case free
  case from
  case groups
  case guide
  case href
  case id
  case ifMissing
  case initial
  case into
  case `is`
  case item
  case items
  case kind
  case language
  case lastName
  case location
  case max
  case maxLength
  case milestone
  case min
  case minutes
  case mode
  case mood
  case name
  case of
  case offers
  case once
  case optional
  case outcome
  case outfit
  case page
  case reason
  case remind
  case right
  case role
  case roles
  case scale
  case scene
  case score
  case skip
  case slot
  case spoken
  case src
  case startDate
  case story
  case test
  case title
  case to
  case topic
  case until
  case url
  case value
  case variable
  case when

  /// As it is written in a file; the only one with a prefix is `xml:lang`.
  var name: String { Self.names[Int(rawValue)] }

  private static let names = allCases.map(\.written)

  private var written: String {
    switch self {
    case .language: "xml:lang"
    case .ifMissing: "if-missing"
    case .maxLength: "max-length"
    case .spoken: "language"
    default: "\(self)"
    }
  }

  /// Without the prefix.
  var localName: String { self == .language ? "lang" : name }

  /// For a set of attributes in one word.
  var bit: UInt128 { 1 << UInt128(rawValue) }
}

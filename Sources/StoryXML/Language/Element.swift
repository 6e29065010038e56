/// The elements of both languages.
///
/// Where one name means two things, there are two elements.
enum Element: UInt8, CaseIterable {
  // A story.
  case story
  case title
  case summary
  case variables
  case boolean
  case integer
  case enumeration
  case enumerationValue
  case textVariable
  case scene

  // Beats and what stands in them.
  case say
  case image
  case choose
  case prompt
  case option
  case label
  case otherwise
  case ask
  case branch
  case elseIf
  case elseBranch
  case vary
  case varyCase
  case set
  case goto
  case visit
  case comeBack
  case task
  case hint
  case missing
  case feedback
  case end

  // Within a text.
  case value
  case emphasis
  case strong
  case link
  case keyboard
  case span

  // A persona.
  case persona
  case personaName
  case pronoun
  case about
  case voice
  case relation
  case mood

  /// As it is written in a file.
  var name: String { Self.names[Int(rawValue)] }

  private static let names = allCases.map(\.written)

  private var written: String {
    switch self {
    case .enumerationValue: "value"
    case .textVariable: "text"
    case .branch: "if"
    case .elseIf: "elseif"
    case .elseBranch: "else"
    case .varyCase: "case"
    case .comeBack: "return"
    case .emphasis: "em"
    case .link: "a"
    case .keyboard: "kbd"
    case .personaName: "name"
    default: "\(self)"
    }
  }

  /// For a set of elements in one word.
  var bit: UInt64 { 1 << UInt64(rawValue) }
}

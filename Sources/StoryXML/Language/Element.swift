/// The elements of all languages.
///
/// Where one name means two things, there are two elements.
enum Element: UInt8, CaseIterable {
  // A story.
  case story
  case title
  case summary
  case audience
  case variables
  case boolean
  case integer
  case enumeration
  case enumerationValue
  case textVariable
  case badges
  case badge
  case moved
  case reset
  case include
  case silence
  case scene

  // A file of scenes.
  case scenes

  // Beats and what stands in them.
  case say
  case image
  case video
  case choose
  case prompt
  case option
  case label
  case otherwise
  case ask
  case quiz
  case question
  case answer
  case accept
  case explain
  case branch
  case elseIf
  case elseBranch
  case vary
  case varyCase
  case set
  case goto
  case visit
  case comeBack
  case give
  case wait
  case show
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
  case textVary
  case textCase
  case textIf
  case textElseIf
  case textElse

  // A persona.
  case persona
  case personaName
  case pronoun
  case about
  case voice
  case relation
  case mood
  case greeting
  case wardrobe
  case slot
  case piece

  // A test of a story; what is told there is called as in a story.
  case test
  case employee
  case at
  case seed
  case input
  case waits
  case explained
  case given
  case heldVariable
  case refused
  case passes
  case nextVersion
  case ends

  /// As it is written in a file.
  var name: String { Self.names[Int(rawValue)] }

  private static let names = allCases.map(\.written)

  private var written: String {
    switch self {
    case .enumerationValue: "value"
    case .textVariable: "text"
    case .branch, .textIf: "if"
    case .elseIf, .textElseIf: "elseif"
    case .elseBranch, .textElse: "else"
    case .varyCase, .textCase: "case"
    case .textVary: "vary"
    case .comeBack: "return"
    case .emphasis: "em"
    case .link: "a"
    case .keyboard: "kbd"
    case .personaName: "name"
    case .heldVariable: "variable"
    case .nextVersion: "next-version"
    default: "\(self)"
    }
  }

  /// For a set of elements in one word.
  var bit: UInt128 { 1 << UInt128(rawValue) }
}

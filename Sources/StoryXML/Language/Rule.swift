import StoryModel

/// What one element may hold.
struct Rule: Sendable {
  var attributes: [AttributeRule]
  var children: [Child]
  /// Whether characters may stand in it; white space may stand anywhere.
  var holdsText: Bool

  init(_ attributes: [AttributeRule] = [], holds children: [Child] = [], text: Bool = false) {
    self.attributes = attributes
    self.children = children
    holdsText = text
  }

  struct AttributeRule: Sendable {
    var attribute: Attribute
    var form: Form
    var isRequired: Bool

    static func required(_ attribute: Attribute, _ form: Form) -> AttributeRule {
      AttributeRule(attribute: attribute, form: form, isRequired: true)
    }

    static func optional(_ attribute: Attribute, _ form: Form) -> AttributeRule {
      AttributeRule(attribute: attribute, form: form, isRequired: false)
    }
  }

  /// An element that may stand in this one, how often, and before which.
  struct Child: Sendable {
    var element: Element
    var isRequired: Bool
    var mayRepeat: Bool
    /// It stands before the first of these.
    var successor: Element?

    func before(_ element: Element) -> Child {
      var child = self
      child.successor = element
      return child
    }

    static func one(_ element: Element) -> Child {
      Child(element: element, isRequired: true, mayRepeat: false)
    }
    static func perhaps(_ element: Element) -> Child {
      Child(element: element, isRequired: false, mayRepeat: false)
    }
    static func some(_ element: Element) -> Child {
      Child(element: element, isRequired: true, mayRepeat: true)
    }
    static func any(_ element: Element) -> Child {
      Child(element: element, isRequired: false, mayRepeat: true)
    }
  }

  /// The form an attribute's value must have.
  enum Form: Sendable {
    /// Anything at all.
    case text
    /// The name of something that is made here: a letter, then letters, digits, `-` and `_`.
    case id
    /// The id of something elsewhere; whether there is such a thing is not for the reader to say.
    case reference
    /// `true` or `false`.
    case boolean
    /// A whole number in the range.
    case integer(ClosedRange<Int64>)
    case word(Words)
    case expression
    /// A language tag, like `nl` or `en-GB`.
    case language
    /// A file inside the document's own folder.
    case path
    /// Where a link leads: `https:`, `http:`, `mailto:`, `tel:` or a path from the root of the intranet.
    case address
    /// The text alternative of a picture: never blank.
    case alternative
    /// Words that say something: never blank.
    case words
    /// A length of time, like `P3D` or `PT4H`.
    case duration
    /// A time of day, like `18:00`.
    case timeOfDay

    /// Whether a value that has not the form names something all the same.
    var isUsableAnyway: Bool {
      if case .id = self { true } else { false }
    }

    /// Any whole number of 64 bits.
    static let anyInteger = Form.integer(Int64.min...Int64.max)
  }

  /// The lists of words that an attribute's value may be taken from.
  enum Words: Sendable {
    case anonymity
    case done
    case early
    case ifMissing
    case mode
    case outcome
    case quizKind
    case scale

    var list: [String] {
      switch self {
      case .anonymity: ["allowed", "no"]
      case .done: ["word", "click", "input", "url", "event"]
      case .early: ["yes", "no"]
      case .ifMissing: ["skip"]
      case .mode: VaryMode.allCases.map(\.rawValue)
      case .outcome: TourOutcome.allCases.map(\.rawValue)
      case .quizKind: QuizKind.allCases.map(\.rawValue)
      case .scale: FeedbackScale.allCases.map(\.rawValue)
      }
    }
  }
}

/// A language: its root element and what each element may hold.
struct Language: Sendable {
  var root: Element
  var rules: [Element: Rule]
}

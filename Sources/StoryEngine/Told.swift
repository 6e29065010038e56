package import StoryModel

/// What an employee is told: a beat as a surface shows it, values filled in.
package enum Told: Sendable {
  case say(id: BeatID?, by: PersonaID, mood: MoodID, Text)
  case image(id: BeatID?, source: String, alternative: String)
  case missing(BeatID, Text)
  case hint(BeatID, Text)
  case waiting(Waiting)
  case end(Ending)
}

/// A beat that waits for the employee.
package struct Waiting: Sendable {
  package var id: BeatID
  /// The turn that the next input answers.
  package var turn: Int
  /// What is possible here beside the answer itself.
  package var possibilities: Possibilities
  package var progress: Progress?
  package var kind: Kind

  package enum Kind: Sendable {
    case choose(prompt: Text?, options: [Offered])
    case ask(Text, Question)
    case task(page: String?, Text)
    case feedback(topic: String, scale: FeedbackScale, allowsAnonymous: Bool, Text)
  }

  package struct Offered: Sendable {
    package var id: OptionID
    package var label: Text
  }

  /// What is asked for, and what the variable holds now.
  package struct Question: Sendable {
    package var kind: VariableDeclaration.Kind
    package var value: Value
    package var isOptional: Bool
  }
}

/// What an employee may do where it is possible, beside answering.
package struct Possibilities: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let skip = Possibilities(rawValue: 1)
  package static let leave = Possibilities(rawValue: 2)
  package static let back = Possibilities(rawValue: 4)
  package static let resume = Possibilities(rawValue: 8)
  package static let hint = Possibilities(rawValue: 16)

  /// The words for them, in this order.
  package var names: [String] {
    let all: [(Possibilities, String)] = [
      (.skip, "skip"), (.leave, "leave"), (.back, "back"), (.resume, "resume"), (.hint, "hint"),
    ]
    return all.compactMap { contains($0) ? $1 : nil }
  }
}

/// How an attempt ended.
package struct Ending: Sendable {
  package var id: BeatID
  package var turn: Int
  package var outcome: TourOutcome
  package var text: Text
  package var progress: Progress?
}

/// "Step 3 of 7": milestones entered, of all.
package struct Progress: Hashable, Sendable {
  package var entered: Int
  package var all: Int

  package init(entered: Int, all: Int) {
    self.entered = entered
    self.all = all
  }
}

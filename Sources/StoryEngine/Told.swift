package import StoryModel

/// What an employee is told: a beat as a surface shows it, values filled in.
package enum Told: Sendable {
  /// Words; the mood is the one named, else the speaker's first.
  case say(id: BeatID?, by: PersonaID, mood: MoodID, Text)
  /// A picture; `source` is a path inside the story's folder.
  case image(id: BeatID?, source: String, alternative: String)
  /// What is said when she does not see what the task with this id is about.
  case missing(BeatID, Text)
  /// The next hint of the task with this id.
  case hint(BeatID, Text)
  /// The last of what a turn tells, unless the attempt is over.
  case waiting(Waiting)
  /// The last of what a turn tells when the attempt is over.
  case end(Ending)
}

/// A beat that waits for the employee.
package struct Waiting: Sendable {
  /// The beat's id: what the story calls it.
  package var id: BeatID
  /// The turn that the next input answers.
  package var turn: Int
  /// What is possible here beside the answer itself.
  package var possibilities: Possibilities
  /// Nil where the story has no milestones.
  package var progress: Progress?
  /// What is waited for.
  package var kind: Kind

  /// What a beat waits for, as it is shown now.
  package enum Kind: Sendable {
    case choose(prompt: Text?, options: [Offered])
    case ask(Text, Question)
    case task(page: String?, Text)
    case feedback(topic: String, scale: FeedbackScale, allowsAnonymous: Bool, Text)
  }

  /// An option that is on offer now.
  package struct Offered: Sendable {
    package var id: OptionID
    package var label: Text
  }

  /// What is asked for, and what the variable holds now.
  package struct Question: Sendable {
    /// The type of the variable, with what it may hold.
    package var kind: VariableDeclaration.Kind
    /// What the variable holds now.
    package var value: Value
    /// Whether `skip` is taken.
    package var isOptional: Bool
  }
}

/// What an employee may do where it is possible, beside answering.
package struct Possibilities: OptionSet, Hashable, Sendable {
  /// A bit for each possibility.
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Go on without answering: an optional ask, a task, feedback.
  package static let skip = Possibilities(rawValue: 1)
  /// Go where the present scene's `skip` leads, or that of a scene whose visit is open.
  package static let leave = Possibilities(rawValue: 2)
  /// Take back the last answer.
  package static let back = Possibilities(rawValue: 4)
  /// See the options anew: a choose may offer others by now.
  package static let resume = Possibilities(rawValue: 8)
  /// Read the task's next hint.
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
  /// The ending's id: what the story calls it.
  package var id: BeatID
  /// The turn that the next input answers: a `begin`, for another attempt.
  package var turn: Int
  package var outcome: TourOutcome
  /// The last words.
  package var text: Text
  /// Nil where the story has no milestones.
  package var progress: Progress?
}

/// "Step 3 of 7": milestones entered, of all.
package struct Progress: Hashable, Sendable {
  /// Milestones entered in this attempt, of `all`.
  package var entered: Int
  /// Milestones in the story.
  package var all: Int

  package init(entered: Int, all: Int) {
    self.entered = entered
    self.all = all
  }
}

package import StoryModel

/// What an employee is told: a beat as a surface shows it, values filled in.
package enum Told: Sendable {
  /// Words; the mood is the one named, else the speaker's first.
  case say(id: BeatID?, by: PersonaID, mood: MoodID, outfit: PieceID?, Text)
  /// A picture; `source` is a path inside the story's folder.
  case image(id: BeatID?, source: String, alternative: String)
  case video(id: BeatID?, Film)
  /// Whether the quiz with this id was answered rightly, and what there is to say about it.
  case explained(BeatID, isRight: Bool, Text?)
  /// A badge or a piece of wardrobe is hers from now on.
  case given(ItemID, title: String)
  /// What is said when she does not see what the task with this id is about.
  case missing(BeatID, Text)
  /// The next hint of the task with this id.
  case hint(BeatID, Text)
  /// The story was changed while she was away, and she goes on elsewhere: the title of the scene, empty where it has
  /// none.
  case moved(to: String)
  /// The last of what a turn tells, unless the attempt is over.
  case waiting(Waiting)
  /// The last of what a turn tells when the attempt is over.
  case end(Ending)
}

/// A film; all paths are inside the story's folder.
package struct Film: Hashable, Sendable {
  package var source: String
  /// WebVTT.
  package var captions: String
  /// A text file: what is to be seen and heard.
  package var description: String
  /// The text alternative.
  package var alternative: String
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
    case quiz(Quiz)
    /// A `show` where `doing` is `looking`.
    case task(Text, Beat.Target, Beat.Doing)
    case feedback(topic: String, scale: FeedbackScale, allowsAnonymous: Bool, Text)
    case time(Text, Due)
  }

  /// An option that is on offer now.
  package struct Offered: Sendable {
    package var id: OptionID
    package var label: Text
  }

  /// A question with right answers, its answers in the order shown; none where words are asked for.
  package struct Quiz: Sendable {
    package var kind: QuizKind
    package var question: Text
    package var answers: [Answer]
  }

  /// An answer that can be given.
  package struct Answer: Sendable {
    package var id: AnswerID
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

  /// Go on without answering: an optional ask, a quiz, a task, feedback, a wait.
  package static let skip = Possibilities(rawValue: 1)
  /// Go where the present scene's `skip` leads, or that of a scene whose visit is open.
  package static let leave = Possibilities(rawValue: 2)
  /// Take back the last answer.
  package static let back = Possibilities(rawValue: 4)
  /// See the options anew: a choose may offer others by now; go on where what is waited for has come.
  package static let resume = Possibilities(rawValue: 8)
  /// Read the next hint.
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

import GRDB
import Onboarding
import StoryModel

extension SQLiteStore {
  /// Writes what a turn tells the web team, in the turn's transaction.
  static func add(_ note: Step.Note?, _ writing: Writing) throws {
    switch note {
    case .signed(let feedback): try add(feedback, writing)
    case .anonymous(let feedback): try add(feedback, writing)
    case .missing(let target):
      try writing.run(
        """
        INSERT INTO missing_target (story, beat, week, count) VALUES (?, ?, ?, 1)
        ON CONFLICT (story, beat, week) DO UPDATE SET count = count + 1
        """, [target.story.text, target.beat.text, target.week.description])
    case nil: break
    }
  }

  private static func add(_ feedback: SignedFeedback, _ writing: Writing) throws {
    try writing.run(
      """
      INSERT INTO signed_feedback (id, employee, story, beat, topic, scale, value, text, at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        feedback.id.text, feedback.employee.text, feedback.story.text, feedback.beat.text, feedback.topic,
        feedback.scale.rawValue, feedback.value, feedback.text, feedback.at.seconds,
      ])
  }

  private static func add(_ feedback: AnonymousFeedback, _ writing: Writing) throws {
    writing.addsAnonymous = true
    // The log would show this row and its writer's turn in one transaction.
    writing.clearsLog = true
    try writing.run(
      """
      INSERT INTO anonymous_feedback (id, story, topic, scale, value, text, week) VALUES (?, ?, ?, ?, ?, ?, ?)
      """,
      [
        feedback.id.text, feedback.story.text, feedback.topic, feedback.scale.rawValue, feedback.value,
        feedback.text, feedback.week.description,
      ])
  }
}

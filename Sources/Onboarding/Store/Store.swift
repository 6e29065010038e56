package import StoryModel

/// What the use cases need kept.
///
/// Everything is durable when a call returns; a call that throws changed nothing.
///
/// There is one for memory and one for SQLite, and one suite of tests that both pass.
package protocol Store: Sendable {
  // MARK: People

  /// Adds all of them or none. Throws `conflict` where a name (see ``EmployeeName/key(_:)``) or a subject is taken.
  func add(_ employees: [Employee]) async throws(StoreError)

  /// Nil where there is no such employee.
  func employee(_ id: EmployeeID) async throws(StoreError) -> Employee?

  /// The employee with this name; case does not count.
  func employee(named name: String) async throws(StoreError) -> Employee?

  /// The employee who is this to the intranet, byte for byte; nil where nobody is.
  func employee(of subject: String) async throws(StoreError) -> Employee?

  /// Keeps facts, groups and subject of an employee who is there, over what was known; her name stays.
  ///
  /// - Returns: `conflict`, and nothing changed, where she is gone, has another subject by now, or somebody else has this
  ///   one.
  func update(_ employee: Employee) async throws(StoreError) -> Recorded

  /// Everybody, by the key of their name.
  func employees() async throws(StoreError) -> [Employee]

  /// Removes an employee with tours, journal, items, outfit, arrangement, signed feedback, links and sessions, and adds
  /// her tours to the tally of the erased. False where there is no such employee.
  func erase(_ id: EmployeeID) async throws(StoreError) -> Bool

  // MARK: Story versions

  /// Keeps a version for good; one that is kept already stays as it is.
  func keep(_ version: StoryVersionRecord) async throws(StoreError)

  /// A version that was kept; nil where it was not.
  func version(_ version: StoryVersion) async throws(StoreError) -> StoryVersionRecord?

  // MARK: Publications

  /// Every publication, by story and number; their files are left out, they are many.
  func publications() async throws(StoreError) -> [Publication]

  /// A story's publications, by number; their files are left out.
  func publications(of story: StoryID) async throws(StoreError) -> [Publication]

  /// One publication with its files; nil where there is none with this number.
  func publication(_ number: Int, of story: StoryID) async throws(StoreError) -> Publication?

  /// The file at a path in the last of a story's publications that has one there; nil where none has.
  func lastFile(at path: String, of story: StoryID) async throws(StoreError) -> PublishedFile?

  /// The number of each story's last publication; cheap.
  func currentPublications() async throws(StoreError) -> [StoryID: Int]

  /// Publishes a story, with its version and all its files, as long as no tour of it moved.
  ///
  /// Files are kept first, one by one, so that turns need not wait for films; then all else at once. Where nothing is
  /// published after all, files may stay that no publication names: they harm nobody, and the next one that has them
  /// finds them kept.
  ///
  /// - Parameters:
  ///   - publication: its number must be the next one of its story.
  ///   - record: its version, kept with it.
  ///   - files: the bytes of its files, in their order; what is kept already is not kept twice.
  ///   - tours: where the story's tours were when the plan was made, and who judges those that moved since.
  /// - Returns: `conflict` where there is a publication with that number, or tours moved that the plan does not admit.
  /// - Throws: `conflict` where version or files are not those of the publication.
  func publish(_ publication: Publication, record: StoryVersionRecord, files: [[UInt8]], tours: SurveyedTours)
    async throws(StoreError) -> Recorded

  /// The bytes of a file that was kept for a publication; nil where there is none with this hash.
  func file(_ hash: StoryVersion) async throws(StoreError) -> [UInt8]?

  /// How many bytes such a file has; nil where there is none with this hash.
  func size(ofFile hash: StoryVersion) async throws(StoreError) -> Int?

  /// A piece of such a file, without reading all of it; nil where there is none with this hash, or it is shorter.
  func file(_ hash: StoryVersion, in range: Range<Int>) async throws(StoreError) -> [UInt8]?

  // MARK: Tours

  /// An employee, her tour through a story and what she has; nil where there is no such employee.
  func standing(_ id: TourID) async throws(StoreError) -> Standing?

  /// An employee's tours, by story.
  func tours(of employee: EmployeeID) async throws(StoreError) -> [Tour]

  /// A story's tours by employee: at most `limit` of them, those after an employee or from the first.
  func tours(of story: StoryID, after employee: EmployeeID?, limit: Int) async throws(StoreError) -> [Tour]

  /// How many tours there are through a story.
  func tourCount(of story: StoryID) async throws(StoreError) -> Int

  /// Every tour there is, by employee and story.
  func tours() async throws(StoreError) -> [TourID]

  /// What an employee was given, by item.
  func items(of employee: EmployeeID) async throws(StoreError) -> [GivenItem]

  /// Saves a turn, with all that it gives, where the tour still is at the turn that `step.entry` names, and the step
  /// leads to the story's last publication: nobody goes on in one that was replaced.
  func record(_ step: Step) async throws(StoreError) -> Recorded

  /// Saves turns of many tours together.
  ///
  /// - Parameter steps: each inner list is one tour's: turns that follow each other, of which the last leads to the
  ///   story's last publication. All of a list is saved or none.
  /// - Returns: what came of each list.
  /// - Throws: when any of them cannot be written; then none is.
  func record(_ steps: [[Step]]) async throws(StoreError) -> [Recorded]

  /// Keeps the language that an employee chose for a tour; one that is not there stays so. Recording a turn leaves the
  /// choice as it is.
  func choose(_ language: String, for tour: TourID) async throws(StoreError)

  /// What was done at a turn; nil where that turn was not answered.
  func entry(of tour: TourID, turn: Int) async throws(StoreError) -> JournalEntry?

  /// All that was done in a tour, in order.
  func journal(of tour: TourID) async throws(StoreError) -> [JournalEntry]

  // MARK: What she chose

  /// What an employee has the personas wear, by persona and slot.
  func worn(by employee: EmployeeID) async throws(StoreError) -> [WornPiece]

  /// Puts a piece in its slot, in place of what was there. Throws `conflict` where the employee is not there.
  func wear(_ piece: WornPiece, of employee: EmployeeID) async throws(StoreError)

  /// Takes off what is in a slot; where nothing is, nothing changes.
  func undress(_ persona: PersonaID, at slot: SlotID, of employee: EmployeeID) async throws(StoreError)

  /// How an employee has her start page; nil where she did not choose.
  func arrangement(of employee: EmployeeID) async throws(StoreError) -> StartArrangement?

  /// Keeps how she has it. Throws `conflict` where the employee is not there.
  func arrange(_ arrangement: StartArrangement, of employee: EmployeeID) async throws(StoreError)

  // MARK: Feedback

  /// Keeps what somebody told the web team beside any turn, as ``record(_:)-(Step)`` keeps it with one. Throws
  /// `conflict` where who signs it is not there.
  func add(_ note: Step.Note) async throws(StoreError)

  /// All feedback: signed first, newest first; then the anonymous by week, newest first, and by key within a week.
  func feedback() async throws(StoreError) -> [FeedbackItem]

  /// One piece of feedback; nil where there is no such.
  func feedback(_ id: FeedbackID) async throws(StoreError) -> FeedbackItem?

  /// What was answered and is for this employee to read: her own, and what is public of the anonymous; in the order
  /// of all feedback.
  func answers(for employee: EmployeeID) async throws(StoreError) -> [FeedbackItem]

  /// Answers a piece of feedback, over an earlier answer. `isPublic` counts for anonymous feedback alone.
  /// False where there is no such feedback.
  func reply(to id: FeedbackID, with answer: String, isPublic: Bool) async throws(StoreError) -> Bool

  /// Puts a piece of feedback away; its answer stays. False where there is no such feedback.
  func close(_ id: FeedbackID) async throws(StoreError) -> Bool

  /// What was not found, by story, beat and week.
  func missingReports() async throws(StoreError) -> [MissingReport]

  // MARK: Access

  /// Adds links or sessions, all or none. Throws `conflict` where an employee is not there.
  func add(_ grants: [Grant], as kind: Grant.Kind) async throws(StoreError)

  /// The link or session with this hash, expired or not.
  func grant(_ hash: TokenHash, _ kind: Grant.Kind) async throws(StoreError) -> Grant?

  /// Adds a session of the overlay and lets the one that it comes from end at `end`, unless that ends sooner; both or
  /// nothing.
  ///
  /// - Returns: `conflict`, and nothing changed, where the first one is not there.
  /// - Throws: `conflict` where the employee is not there.
  func renew(_ hash: TokenHash, endingAt end: Instant, by grant: Grant) async throws(StoreError) -> Recorded

  /// Ends sessions of the overlay of an employee: those with this limit, or all where it is nil.
  func endOverlays(of employee: EmployeeID, limit: Instant?) async throws(StoreError)

  /// Ends one link or session; one that is not there is ended already.
  func remove(_ hash: TokenHash, _ kind: Grant.Kind) async throws(StoreError)

  /// Ends all links and sessions of a role.
  func revoke(_ role: Role) async throws(StoreError)

  /// Forgets links and sessions that expired at or before an instant.
  func removeExpired(by instant: Instant) async throws(StoreError)

  /// Waits until nothing is left on disk that must not stay: for who may be gone a moment later.
  func settle() async

  // MARK: Completion

  /// Everybody, by the key of their name, and how far each is with the story.
  func roster(of story: StoryID) async throws(StoreError) -> Roster
}

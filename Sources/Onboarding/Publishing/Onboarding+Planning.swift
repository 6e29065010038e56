import Authoring
import StoryChecks
import StoryEngine
import StoryModel

extension Onboarding {
  /// What publishing a story would do to whom; changes nothing.
  package func plan(_ candidate: Candidate) async throws(OnboardingError) -> PublicationPlan {
    try await planned(candidate).plan
  }

  /// A plan, and beside it the tours that it was made for: those hold on to the whole proof, which whoever keeps
  /// the plan has no use for.
  func planned(
    _ candidate: Candidate
  ) async throws(OnboardingError) -> (plan: PublicationPlan, tours: SurveyedTours) {
    let id = candidate.story.id
    let publications = try await publications(of: id)
    var current: Publication?
    if let last = publications.last { current = try await publication(last.number, of: id) }
    let survey = try await survey(candidate, through: publications)
    let stands = survey.beginnings
    let legality = Legality(candidate.story.engine.flow, stands.map { Legality.Beginning($0.state) })
    let isOpen = !candidate.open.isEmpty && current?.version != candidate.story.version
    let judge = TourJudge(ways: survey.ways, legality: legality, isOpen: isOpen)
    let plan = PublicationPlan(
      story: id, title: candidate.story.engine.flow.title, current: current,
      number: (current?.number ?? 0) + 1, version: candidate.story.version,
      comparison: try await comparison(of: current, to: candidate),
      files: PublicationPlan.FileChange.between(current?.files ?? [], candidate.files),
      open: candidate.open, over: survey.over, underWay: survey.underWay, placements: survey.placements,
      obstacles: survey.obstacles, unreadable: survey.unreadable,
      illegal: legality.findings.map { finding in
        PublicationPlan.Illegal(
          finding: finding, count: finding.beginnings.reduce(0) { $0 + stands[$1].count })
      })
    return (plan, SurveyedTours(turns: survey.turns) { $0.allSatisfy(judge.admits) })
  }

  private func comparison(
    of current: Publication?, to candidate: Candidate
  ) async throws(OnboardingError) -> StoryComparison? {
    guard let current else { return nil }
    let edition = try await readable { () async throws(OnboardingError) in
      try await self.edition(of: current.version, current.story)
    }
    guard let old = edition?.manuscript.story, let new = candidate.story.edition.manuscript.story else {
      return nil
    }
    return StoryComparison(from: old, to: new)
  }

  private func survey(
    _ candidate: Candidate, through publications: [Publication]
  ) async throws(OnboardingError) -> Survey {
    var ways = Ways()
    if let current = publications.last {
      // Nobody need be under way in it: whoever begins while the plan is made is judged by it.
      ways[current.version, current.number] = try await readable { () async throws(OnboardingError) in
        try await self.way(
          from: current.version, after: current.number, through: publications, to: candidate)
      }
    }
    var survey = Survey(ways)
    try await eachPage(of: candidate.story.id) { (page) async throws(OnboardingError) in
      for tour in page.unreadable { survey.addUnreadable(tour) }
      for read in page.read {
        guard !read.isOver else {
          survey.addOver(read.tour)
          continue
        }
        let tour = read.tour
        if survey.ways[tour] == nil {
          survey.ways[tour] = try await self.way(
            from: tour.version, after: tour.publication, through: publications, to: candidate)
        }
        survey.add(read)
      }
    }
    return survey
  }

  private func way(
    from version: StoryVersion, after number: Int?, through publications: [Publication],
    to candidate: Candidate
  ) async throws(OnboardingError) -> Way {
    let story = candidate.story.id
    var way = try await way(from: version, after: number, through: publications, of: story)
    let next = (publications.last?.number ?? 0) + 1
    guard way.append(next, candidate.story.edition, library) else {
      throw .damagedVersion(story, version)
    }
    return way
  }
}

/// Says of tours that moved while a plan was made whether it holds for them, too.
private struct TourJudge: Sendable {
  let ways: Ways
  let legality: Legality
  /// Whether the proof could not decide of the story: then nobody may be under way.
  let isOpen: Bool

  func admits(_ tour: Tour) -> Bool {
    guard let way = ways[tour],
      let state = try? TourState.decode(
        tour.state, in: way.from.engine.flow, version: way.from.engine.version)
    else { return false }
    guard !state.isOver(in: way.from.engine.flow) else { return true }
    guard !isOpen, case .success(let stages) = way.stages(from: state) else { return false }
    return stages.last.map { legality.covers($0.state.standpoint) } ?? true
  }
}

import Authoring
import StoryChecks
import StoryEngine
import StoryModel

extension Onboarding {
  /// What publishing a story would do to whom; changes nothing.
  package func plan(_ candidate: Candidate) async throws(OnboardingError) -> PublicationPlan {
    let id = candidate.story.id
    try await catchUp()
    let publications = try await publications(of: id)
    let current = publications.last
    let survey = try await survey(candidate, through: publications)
    let stands = Array(survey.beginnings.values)
    let legality = Legality(candidate.story.engine.flow, stands.map { Legality.Beginning($0.state) })
    let judge = TourJudge(ways: survey.ways, legality: legality, isOpen: !candidate.open.isEmpty)
    return PublicationPlan(
      story: id, title: candidate.story.engine.flow.title, current: current,
      number: (current?.number ?? 0) + 1, version: candidate.story.version,
      comparison: try await comparison(of: current, to: candidate),
      files: PublicationPlan.FileChange.between(current?.files ?? [], candidate.files),
      open: candidate.open, over: survey.over, underWay: survey.underWay, placements: survey.placements,
      obstacles: survey.obstacles,
      illegal: legality.findings.map { finding in
        PublicationPlan.Illegal(
          finding: finding, count: finding.beginnings.reduce(0) { $0 + stands[$1].count })
      },
      tours: SurveyedTours(turns: survey.turns) { $0.allSatisfy(judge.admits) })
  }

  private func comparison(
    of current: Publication?, to candidate: Candidate
  ) async throws(OnboardingError) -> StoryComparison? {
    guard let current else { return nil }
    let old = try await edition(of: current.version, current.story).manuscript.story
    guard let old, let new = candidate.story.edition.manuscript.story else {
      throw .damagedPublication(current.story, current.number)
    }
    return StoryComparison(from: old, to: new)
  }

  private func survey(
    _ candidate: Candidate, through publications: [Publication]
  ) async throws(OnboardingError) -> Survey {
    var ways = Ways()
    if let current = publications.last {
      // Also where nobody is under way: somebody may begin meanwhile.
      ways[current.version, current.number] = try await way(
        from: current.version, after: current.number, through: publications, to: candidate)
    }
    var survey = Survey(ways)
    try await eachPage(of: candidate.story.id) { (page) async throws(OnboardingError) in
      for read in page {
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

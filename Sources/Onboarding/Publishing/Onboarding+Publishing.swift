package import Authoring
package import StoryModel

/// What came of publishing.
package enum Published: Sendable {
  /// Employees get it from now on.
  case published(Publication, PublicationPlan)
  /// They have it already.
  case unchanged(PublicationPlan)
  /// Nothing was done; the plan says why.
  case refused(PublicationPlan)
}

extension Onboarding {
  /// Publishes a story, unless its plan refuses.
  ///
  /// Either all of it is published or nothing, whatever happens meanwhile; where somebody takes a turn while the plan
  /// is made, to where the plan says nothing of, it is made again.
  ///
  /// `name` is who does it, `note` what they say of it, perhaps nothing.
  package func publish(
    _ candidate: Candidate, by name: String, note: String = ""
  ) async throws(OnboardingError) -> Published {
    for _ in 0..<Self.patience {
      let (plan, tours) = try await planned(candidate)
      guard plan.refusals.isEmpty else { return .refused(plan) }
      guard !plan.changesNothing else { return .unchanged(plan) }
      let publication = Publication(
        story: plan.story, number: plan.number, version: plan.version, at: now, by: name, note: note,
        files: candidate.files)
      let record = StoryVersionRecord(
        version: plan.version, story: plan.story, path: candidate.story.path,
        bytes: candidate.story.canonicalBytes, keptAt: publication.at)
      let recorded = try await kept {
        try await store.publish(publication, record: record, files: candidate.bytes, tours: tours)
      }
      if recorded == .saved {
        try await catchUp(with: publication.number, of: publication.story)
        return .published(publication, plan)
      }
    }
    throw .store(
      StoreError(.conflict, "its tours move faster than a plan can be made; try again at a quieter time"))
  }

  /// Whether employees have a story from files already, with all that would be published with it; quickly, for nothing
  /// of it is proved.
  package func hasPublished(_ loaded: LoadedStory, personas: LoadedCast) -> Bool {
    guard let story = loaded.compilation?.flow.story, let published = library[story],
      let publication = published.publication, publication.version == .of(CanonicalBytes.of(loaded.source)),
      let files = try? PublicationFiles(loaded, personas: personas).files
    else { return false }
    return publication.files == files.map { PublishedFile(path: $0.path, hash: .of($0.bytes)) }
  }

  /// An earlier publication as a candidate: publishing it again goes by the same plan and the same rules.
  ///
  /// - Throws: ``OnboardingError/unknownPublication(_:_:)`` where there is none with this number.
  package func candidate(
    again number: Int, of story: StoryID
  ) async throws(OnboardingError) -> Result<Candidate, Candidate.Fault> {
    let (published, cast) = try await read(number, of: story)
    var files: [(file: PublishedFile, bytes: [UInt8])] = []
    for file in published.publication?.files ?? [] {
      guard let bytes = try await bytes(of: file) else { throw .damagedPublication(story, number) }
      files.append((file, bytes))
    }
    do {
      return .success(try Candidate(again: published, cast: cast, files: files))
    } catch {
      return .failure(error)
    }
  }
}

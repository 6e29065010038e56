package import StoryModel

extension MemoryStore {
  package func publications() -> [Publication] {
    published.sorted { $0.key.text < $1.key.text }.flatMap(\.value).map(\.withoutFiles)
  }

  package func publications(of story: StoryID) -> [Publication] {
    (published[story] ?? []).map(\.withoutFiles)
  }

  package func publication(_ number: Int, of story: StoryID) -> Publication? {
    published[story]?.first { $0.number == number }
  }

  package func lastFile(at path: String, of story: StoryID) -> PublishedFile? {
    published[story]?.reversed().lazy.compactMap { $0.file(path) }.first
  }

  package func currentPublications() -> [StoryID: Int] { published.compactMapValues(\.last?.number) }

  func current(_ story: StoryID) -> Int? { published[story]?.last?.number }

  package func publish(
    _ publication: Publication, record: StoryVersionRecord, files: [[UInt8]], tours: SurveyedTours
  ) throws(StoreError) -> Recorded {
    try publication.check(record, files)
    let story = publication.story
    guard publication.number == (current(story) ?? 0) + 1 else { return .conflict }
    let moved = self.tours(of: story).filter { !tours.isStill($0.id.employee, at: $0.turn) }
    guard moved.isEmpty || tours.admits(moved) else { return .conflict }
    keep(record)
    for (file, bytes) in zip(publication.files, files) { self.files[file.hash] = bytes }
    published[story, default: []].append(publication)
    return .saved
  }

  package func file(_ hash: StoryVersion) -> [UInt8]? { files[hash] }

  package func size(ofFile hash: StoryVersion) -> Int? { files[hash]?.count }

  package func file(_ hash: StoryVersion, in range: Range<Int>) -> [UInt8]? {
    guard let bytes = files[hash], range.lowerBound >= 0, range.upperBound <= bytes.count else { return nil }
    return Array(bytes[range])
  }

  package func tourCount(of story: StoryID) -> Int { toursByID.keys.count { $0.story == story } }
}

package import StoryModel

/// All tests of some stories, and what came of them.
package struct TestRound: Sendable {
  /// In the order of their files.
  package private(set) var tests: [TestResult] = []
  /// What could not be looked at.
  package private(set) var faults: [LoadingFault] = []

  /// - Parameters:
  ///   - paths: stories, folders of stories, or files of tests.
  ///   - cast: the personas that may speak in them.
  ///   - zone: where the employees' days begin and end.
  package init(paths: [String], cast: Cast, zone: LocalZone = .amsterdam) {
    var seen: Set<String> = []
    for path in paths {
      do {
        for found in try TestFinder.tests(at: path) {
          let files = found.tests.filter { seen.insert($0).inserted }
          if !files.isEmpty { try run(files, of: found.story, cast, zone) }
        }
      } catch {
        faults.append(error)
      }
    }
  }

  /// Whether everything was looked at and every test passed.
  package var isSound: Bool { faults.isEmpty && tests.allSatisfy(\.hasPassed) }

  private mutating func run(
    _ files: [String], of path: String, _ cast: Cast, _ zone: LocalZone
  ) throws(LoadingFault) {
    let story = try StoryLoader.load(path: path, cast: cast)
    guard story.compilation != nil, !story.diagnostics.hasErrors else {
      for file in files {
        tests.append(
          TestResult(source: SourceText(path: file, bytes: []), story: path, title: "", came: .untold))
      }
      return
    }
    for file in files {
      let loaded = try TestLoader.load(path: file, of: story)
      let came: TestResult.Came
      if let test = loaded.test, let first = loaded.versions.first, !loaded.diagnostics.hasErrors {
        switch TestRun.run(test, from: first, through: Array(loaded.versions.dropFirst()), in: zone) {
        case .passed: came = .passed
        case .failed(let failure): came = .failed(failure)
        }
      } else {
        came = .faulty(loaded.diagnostics)
      }
      tests.append(
        TestResult(source: loaded.source, story: path, title: loaded.test?.title ?? "", came: came))
    }
  }
}

/// One test, and what came of it.
package struct TestResult: Sendable {
  /// The test's file.
  package let source: SourceText
  /// The file of its story.
  package let story: String
  /// What the test is about; empty where it could not be read.
  package let title: String
  package let came: Came

  /// What came of a test.
  package enum Came: Sendable {
    case passed
    case failed(TestFailure)
    /// There are errors in the test itself, so it was not run.
    case faulty([Diagnostic])
    /// Its story has errors, so nothing of it was told.
    case untold
  }

  package var hasPassed: Bool { if case .passed = came { true } else { false } }
}

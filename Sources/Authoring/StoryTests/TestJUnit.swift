package import StoryModel

/// What came of tests, in the XML that build servers read.
package enum TestJUnit {
  /// A document with a line end.
  package static func text(_ round: TestRound, in language: MessageLanguage) -> String {
    let failed = round.tests.count { !$0.hasPassed }
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    text +=
      "<testsuites><testsuite name=\"vicky test\" tests=\"\(round.tests.count)\" failures=\"\(failed)\">\n"
    let words = TestText(in: language)
    for test in round.tests {
      let name = test.title.isEmpty ? test.source.path : test.title
      let head =
        "  <testcase classname=\"\(MarkupText.escaped(test.source.path))\" name=\"\(MarkupText.escaped(name))\""
      if test.hasPassed {
        text += head + "/>\n"
      } else {
        let reasons = words.lines(of: test).dropFirst().joined(separator: "\n")
        text += head + "><failure>\(MarkupText.escaped(reasons))</failure></testcase>\n"
      }
    }
    return text + "</testsuite></testsuites>\n"
  }
}

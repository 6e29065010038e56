extension String {
  /// Several lines without what a terminal would obey instead of show.
  var linesWithoutControls: String {
    split(separator: "\n", omittingEmptySubsequences: false).map { String($0).withoutControls }
      .joined(separator: "\n")
  }
}

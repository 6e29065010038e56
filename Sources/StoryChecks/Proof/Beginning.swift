import StoryModel

/// Where tours of an earlier version of the story arrive, as far as the story can still tell them apart.
struct Beginning: Hashable {
  /// Where it runs on from.
  var address: Address
  /// Whether it waits there for a time that is set already, and can be any.
  var isWaiting: Bool
  /// An index into ``Spots/stacks``; -1 where no visit is open.
  var stack: Int32
  /// What is remembered, but for the days since the start: those can be any.
  var valuation: Valuation
}

import StoryChecks
import StoryModel

/// What stands beside each other under ids, before and now: whether an id reads what another one read.
struct Exchange {
  /// What they belong to: an item of the new version, and what they are.
  struct Group: Hashable {
    var owner: Int
    var subject: StoryChange.Subject
  }

  /// One of them; what it reads now, and where, is nil for what is gone.
  private struct Member {
    var id: String
    var before: String
    var now: (text: String, range: SourceRange)?
    /// The new version itself says what becomes of it.
    var isSettled = false
  }

  private let owner: String
  private let what: (one: Words, more: Words)
  private var members: [Member] = []

  init(_ owner: String, _ what: (one: Words, more: Words)) { (self.owner, self.what) = (owner, what) }

  /// One that is there still.
  mutating func add(
    _ id: String, at range: SourceRange, from before: String, to after: String, isSettled: Bool = false
  ) {
    members.append(Member(id: id, before: before, now: (after, range), isSettled: isSettled))
  }

  /// One that is gone.
  mutating func addGone(_ id: String, _ before: String) { members.append(Member(id: id, before: before)) }

  /// Two that read what the other read are one finding; of longer rows each has its own.
  var findings: [Diagnostic] {
    let sources = sources
    return members.indices.compactMap { index in
      guard let other = sources[index], let range = members[index].now?.range else { return nil }
      let (id, otherID) = (members[index].id, members[other].id)
      guard sources[other] == index else {
        return ChangedMeaning.taken(id, from: otherID, of: owner, what.one, at: range)
      }
      guard index < other else { return nil }
      return ChangedMeaning.swapped(id, otherID, of: owner, what.more, at: range)
    }
  }

  /// For each the one that read before what it reads now.
  ///
  /// Only what read so alone, and does so alone now, can be told apart at all.
  private var sources: [Int?] {
    guard members.contains(where: { $0.now.map(\.text) != $0.before }) else {
      return Array(repeating: nil, count: members.count)
    }
    var before: [String: [Int]] = [:]
    var after: [String: Int] = [:]
    for (index, member) in members.enumerated() {
      before[member.before, default: []].append(index)
      if let now = member.now { after[now.text, default: 0] += 1 }
    }
    return members.map { member in
      guard let now = member.now?.text, now != member.before, !member.isSettled, after[now] == 1,
        let old = before[now], old.count == 1
      else { return nil }
      return old[0]
    }
  }
}

package import StoryModel

/// What is otherwise in a new version of a story, and what may not be.
package struct StoryComparison: Sendable {
  /// In the order of the new version; what was removed stands where it stood.
  package let changes: [StoryChange]
  /// Ids that mean something else than they did: errors, at places of the new version, in the order of the file.
  package let conflicts: [Diagnostic]

  /// Compares two versions; both are without errors of their own.
  package init(from old: Story, to new: Story) {
    let (oldItems, newItems) = (StoryItems(old), StoryItems(new))
    let match = ItemMatch(oldItems.items, newItems.items, new.moves)
    changes = ChangeCollector(match).changes
    conflicts = MeaningConflicts(match, oldItems.textCases, newItems.textCases, new.moves).found
  }

  /// Whether nothing is otherwise that anybody is told or asked.
  package var isEmpty: Bool { changes.isEmpty }
}

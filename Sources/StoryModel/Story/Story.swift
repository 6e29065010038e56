/// A story as its author wrote it: a tree of values, names not yet looked up.
///
/// ``Flow`` is the form in which it is told and proved.
@dynamicMemberLookup
package struct Story: Sendable {
  package var head: StoryHead
  /// Its own, in the order of the file, then those of the included files; the first one is where a tour begins.
  package var scenes: [StoryScene]

  package init(_ head: StoryHead, scenes: [StoryScene]) {
    self.head = head
    self.scenes = scenes
  }

  /// What the head says, as if the story said it.
  package subscript<Value>(dynamicMember member: KeyPath<StoryHead, Value>) -> Value { head[keyPath: member] }
}

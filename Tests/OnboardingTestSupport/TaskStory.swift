package import Onboarding

extension PublishedStory {
  /// A task that the intranet reports as done, with a hint that it reports; then one more such task.
  package static let taak = PublishedStory.text(taakXML())

  /// As ``taak``, as text: of another id, or with other words.
  package static func taakXML(id: String = "taak", words: String = "Word lid.") -> String {
    """
    <story id="\(id)" xml:lang="nl" guide="vicky">
      <title>De taak</title><summary>Iets te doen.</summary>
      <scene id="begin" title="Groepen">
        <task id="lid" page="/groepen" role="button" name="Lid worden" css="[data-join]" done="event" event="group.joined">\(words)
          <hint event="group.opened">Bijna.</hint></task>
        <task id="schrijf" page="/blog" done="event" event="blog.posted">Schrijf iets.</task>
        <end id="klaar" outcome="completed">Mooi.</end>
      </scene>
    </story>
    """
  }
}

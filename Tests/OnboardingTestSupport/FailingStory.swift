package import Onboarding

extension PublishedStory {
  /// Fails as soon as the intranet reports `group.joined`: nothing can be chosen then.
  package static let failingAtEvent = PublishedStory.text(
    """
    <story id="stuk" xml:lang="nl" guide="vicky"><title>Stuk</title><summary>Loopt vast.</summary>
      <variables><integer name="n" min="0" max="9" initial="0"/></variables>
      <scene id="s" title="S">
        <task id="t" page="/groepen" done="event" event="group.joined">Word lid.</task>
        <choose id="c"><option id="a" when="n gt 5">A</option></choose>
        <end id="e" outcome="completed">Klaar.</end>
      </scene>
    </story>
    """)
}

package import Onboarding

extension PublishedStory {
  /// A short story with every beat that asks, gives or waits in a way of its own.
  package static let parcours = PublishedStory.text(
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <story id="parcours" xml:lang="nl" guide="vicky">
      <title>Parcours</title>
      <summary>Van alles wat.</summary>
      <variables><integer name="punten" min="0" max="9" initial="0"/></variables>
      <badges><badge id="kenner" title="Kenner" drawing="media/kenner.svg" alt="Een lint."/></badges>
      <scene id="begin" title="Begin">
        <say id="hoi" by="victor" outfit="leren-jas">Let op.</say>
        <quiz id="een" kind="one" score="punten">
          <question>Hoeveel knoppen?</question>
          <answer id="drie" correct="true">Drie</answer>
          <answer id="veel">Veel <explain>Dat voelt zo.</explain></answer>
          <hint>Minder dan vier.</hint>
        </quiz>
        <quiz id="meer" kind="several" score="punten">
          <question>Wat mag?</question>
          <answer id="lezen" correct="true">Lezen</answer>
          <answer id="zeggen" correct="true">Zeggen</answer>
          <answer id="eten">Opeten</answer>
        </quiz>
        <quiz id="rij" kind="order" score="punten">
          <question>Wat komt eerst?</question>
          <answer id="kijken">Kijken</answer>
          <answer id="kiezen">Kiezen</answer>
          <answer id="klaar">Klaar</answer>
        </quiz>
        <quiz id="naam" kind="text" score="punten">
          <question>Hoe heet de broer?</question>
          <accept>Victor</accept>
          <explain>Hij blogt.</explain>
        </quiz>
        <show id="kijk" page="/groepen" role="button" name="Lid worden" css="[data-join]">Zie je de knop?</show>
        <task id="doe" page="/groepen" css="[data-join]" done="event" event="joined" remind="P3D">Word lid.
          <hint>Kies een groep.</hint><hint event="opened">Bijna.</hint></task>
        <give item="vicky.hoed"/>
        <if test="right('een')"><give item="badge.kenner"/></if>
        <video id="film" src="media/film.webm" captions="media/film.vtt" description="media/film.txt" alt="Een film."/>
        <wait id="morgen" for="P1D">Tot morgen.</wait>
        <wait id="vast" for="PT2H" early="no">Even geduld.</wait>
        <end id="uit" outcome="completed">Klaar. <value of="punten"/> punten.</end>
      </scene>
    </story>
    """)

  /// Reads what the other one gives, and in which groups she is.
  package static let kast = PublishedStory.text(
    """
    <story id="kast" xml:lang="nl" guide="vicky"><title>De kast</title><summary>Wat je hebt.</summary>
      <scene id="s" title="Kast">
        <choose id="kies"><prompt>Wat pak je? <if test="member('balie')">Jij bent van de balie.</if></prompt>
          <option id="kijk" again="true"><label>Kijk nog eens</label></option>
          <option id="hoed" to="uit" when="has('vicky.hoed')">De hoed</option>
          <option id="sjaal" to="uit" when="has('vicky.sjaal')">De sjaal</option></choose></scene>
      <scene id="uit" title="Uit"><end id="e" outcome="completed">Mooi.</end></scene>
    </story>
    """)

  /// For some: who is in the group 'balie' of two departments, or has a role.
  package static let balie = PublishedStory.text(
    """
    <story id="balie" xml:lang="nl" guide="vicky"><title>Balie</title><summary>Voor sommigen.</summary>
      <audience groups="balie, loket" departments="Burgerzaken, Sociaal domein"/>
      <audience roles="beheerder"/>
      <scene id="s" title="S"><end id="e" outcome="completed">Klaar.</end></scene>
    </story>
    """)
}

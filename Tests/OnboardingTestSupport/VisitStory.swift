package import Onboarding

extension PublishedStory {
  /// A short story with every kind of waiting beat.
  package static let visit = PublishedStory.text(visitXML())

  /// Another version of it: the greeting differs, and there is one beat more.
  package static let laterVisit = PublishedStory.text(
    visitXML(greeting: "Dag", extra: "<say id=\"nieuw\">Dit is nieuw.</say>"))

  private static func visitXML(greeting: String = "Hoi", extra: String = "") -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <story id="visit" xml:lang="nl" guide="vicky" minutes="2">
      <title>Op bezoek</title>
      <summary>Een kort bezoek.</summary>
      <variables>
        <text name="naam" max-length="20"/>
        <integer name="aantal" min="0" max="10" initial="0"/>
        <enumeration name="plek"><value name="kantoor">Op kantoor</value><value name="thuis">Thuis</value></enumeration>
      </variables>
      <scene id="begin" title="Begin" milestone="true">
        <say id="hoi">\(greeting) <value of="employee.firstName"/> van <value of="employee.department"/>!</say>
        \(extra)
        <choose id="zin">
          <prompt>Zin?</prompt>
          <option id="ja">Ja</option>
          <option id="nog" once="true" again="true"><label>Vertel eens</label><say>Nou, dit dus.</say></option>
          <option id="nee" to="nee">Nee</option>
        </choose>
        <ask id="wie" into="naam">Hoe heet je?</ask>
        <ask id="hoeveel" into="aantal" optional="true">Hoeveel?</ask>
        <ask id="waar" into="plek">Waar?</ask>
        <goto scene="doen"/>
      </scene>
      <scene id="doen" title="Doen" milestone="true" skip="slot">
        <task id="doe" done="word">Doe het maar.<hint>Een tip.</hint><missing>Jammer.</missing></task>
        <goto scene="slot"/>
      </scene>
      <scene id="slot" title="Slot">
        <feedback id="indruk" topic="bezoek" scale="smileys">Wat vond je ervan, <value of="naam"/>?</feedback>
        <feedback id="open" topic="verder" scale="text" anonymous="no">Nog iets?</feedback>
        <end id="klaar" outcome="completed">Tot ziens.</end>
      </scene>
      <scene id="nee" title="Nee">
        <end id="nee-dus" outcome="declined">Ook goed.</end>
      </scene>
    </story>
    """
  }
}

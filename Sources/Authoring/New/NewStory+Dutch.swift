extension NewStory {
  var dutchStory: String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <story id="\(id)" xml:lang="nl" guide="\(guide)" minutes="1">
      <title>\(title)</title>
      <summary>Schrijf hier in een of twee zinnen waar het over gaat.</summary>

      <!-- Een scène is een klein stukje: hooguit vier tekstballonnen, en dan iets te doen. -->
      <scene id="begin" title="Hallo" milestone="true">
        <say id="hoi">Hoi! Ik ben \(guideName). Ik laat je iets zien.</say>
        <choose id="zin">
          <prompt>Heb je een minuut?</prompt>
          <option id="ja" to="proberen">Ja, laat maar zien</option>
          <option id="nee" to="later">Nu even niet</option>
        </choose>
      </scene>

      <!-- Een opdracht: de medewerker doet iets, en zegt daarna dat het klaar is. -->
      <scene id="proberen" title="Zelf doen" milestone="true">
        <say id="van-jou">Je startpagina is van jou. Je zet er neer wat je elke dag nodig hebt.</say>
        <task id="kijken" done="word">
          Kijk eens op je startpagina. Wat gebruik je echt? Zeg het maar als je terug bent.
          <hint>Je komt er met de naam van het intranet, op elke pagina.</hint>
        </task>
        <feedback id="indruk" topic="verhaal" scale="smileys" anonymous="allowed">Wat vond je ervan?</feedback>
        <goto scene="slot"/>
      </scene>

      <!-- Elke weg komt uit bij een einde. Ook nee zeggen is een goed einde. -->
      <scene id="slot" title="Tot ziens">
        <end id="klaar" outcome="completed">Dat was het. Je weet me te vinden!</end>
      </scene>

      <scene id="later" title="Een andere keer">
        <end id="niet-nu" outcome="postponed">Prima. Ik loop niet weg.</end>
      </scene>
    </story>

    """
  }

  var dutchTest: String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <!-- Wat iemand doet, en wat er dan moet gebeuren. 'vicky test' speelt het na. -->
    <test title="Iemand doet alles">
      <waits at="zin" offers="ja nee"/>

      <input>ja</input>
      <say id="van-jou"/>
      <waits at="kijken"/>

      <input>done</input>
      <waits at="indruk"/>

      <input>5</input>
      <ends outcome="completed" at="klaar"/>
    </test>

    """
  }
}

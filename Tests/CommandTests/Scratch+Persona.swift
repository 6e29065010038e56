extension Scratch {
  /// Vicky, with one mood: enough for a story to be told.
  func writePersona() throws {
    try write(
      """
      <persona id="vicky" xml:lang="nl">
        <name>Vicky</name>
        <mood id="blij" drawing="blij.svg" alt="Vicky lacht."/>
      </persona>
      """, to: "personas/vicky/persona.xml")
    try write("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", to: "personas/vicky/blij.svg")
  }
}

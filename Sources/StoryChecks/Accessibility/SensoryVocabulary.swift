/// The words of instructions, in each language.
enum SensoryVocabulary {
  static func table(for language: TextLanguage) -> WordTable {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private static let dutch = WordTable([
    (
      .colour,
      """
      rood rode groen groene blauw blauwe geel gele oranje paars paarse roze grijs grijze zwart zwarte wit witte bruin \
      bruine turquoise gekleurde lichtblauwe donkerblauwe lichtgroene donkergroene lichtgrijze donkergrijze donkerrode \
      felrode knalrode felgroene knalgele felblauwe
      """
    ),
    (
      .shape,
      "rond ronde vierkant vierkante driehoekige ovale rechthoekige langwerpige stervormige hartvormige"
    ),
    (.size, "groot grote grootste klein kleine kleinste dikke brede smalle"),
    (
      .place,
      """
      links rechts linksboven rechtsboven linksonder rechtsonder bovenaan onderaan bovenin onderin linkerkant \
      rechterkant linkerzijde rechterzijde linkerbovenhoek rechterbovenhoek linkeronderhoek rechteronderhoek \
      linkerhoek rechterhoek
      """
    ),
    (.placing, "linker rechter linkse rechtse bovenste onderste middelste"),
    (
      .control,
      "knop knopje knoppen knopjes icoon icoontje iconen icoontjes pictogram pictogrammen link linkje menuknop"
    ),
    ([.control, .placing], "linkerknop rechterknop"),
    (
      .thing,
      """
      bol bolletje bolletjes stip stipje stippen vinkje kruisje vak vakje vakken veld veldje blok blokje tegel tegeltje \
      rondje cirkel cirkeltje vierkant vierkantje driehoek driehoekje streepje streepjes balk balkje hartje ster \
      sterretje punt puntje puntjes vlak vlakje tekst woord woorden letters kader kadertje symbool tandwiel \
      tandwieltje schuifje schuif plusje plus tab tabje tabblad menu plaatje
      """
    ),
    ([.thing, .arrow], "pijl pijltje pijlen pijltjes pijltoets pijltjestoets"),
    (
      .touching,
      """
      klik klikt klikken klikte tik tikt tikken druk drukt drukken selecteer selecteert selecteren sleep sleept \
      aanklikken aantikken aanklikt
      """
    ),
    (
      [.touching, .choosing], "kies kiest kiezen"
    ),
    (
      .choosing,
      "open opent openen gebruik gebruikt gebruiken zoek pak neem zie ziet vind vindt"
    ),
    ([.definite, .filler], "de het die dat deze dit"),
    ([.onto, .filler], "op aan"),
    ([.within, .filler], "in van"),
    (
      .filler,
      """
      een daar hier dan nu even eens eerst maar gewoon helemaal er je u zacht hard snel twee keer een staat zit is ook \
      weer dus nog scherm beeld pagina hoek vervolgens daarna
      """
    ),
    (.shade, "licht donker fel"),
    (.naming, "heet heten genaamd getiteld opschrift label waarop naam titel"),
    (.referring, "die dat deze dit hij ze daar daarop"),
    (
      .physical,
      """
      printer printers kopieerapparaat apparaat apparaten machine lift deur poort auto magnetron kantine keuken telefoon \
      afstandsbediening alarm brandalarm koffie koffieapparaat koffieautomaat koffiemachine thermostaat stoplicht
      """
    ),
  ])

  private static let english = WordTable([
    (
      .colour,
      "red green blue yellow orange purple pink grey gray black white brown turquoise coloured colored"
    ),
    (.shape, "round square triangular oval circular rectangular star-shaped heart-shaped"),
    (.size, "big bigger biggest large larger largest small smaller smallest tiny huge"),
    (
      .place,
      """
      right left top bottom top-right top-left bottom-right bottom-left upper-right upper-left lower-right lower-left \
      right-hand left-hand
      """
    ),
    (.placing, "left top bottom upper lower leftmost rightmost topmost middle right-hand left-hand"),
    (.control, "button buttons icon icons link links pictogram"),
    (
      .thing,
      """
      dot dots circle square triangle box boxes menu field bar tile tab cross star heart rectangle bubble ball toggle \
      switch slider text word words letters block panel symbol checkbox
      """
    ),
    ([.thing, .arrow], "arrow arrows"),
    (.touching, "click clicks clicking tap taps tapping press pressing select selecting drag push hit"),
    ([.touching, .choosing], "choose chooses choosing pick"),
    (.choosing, "open use find see look"),
    ([.definite, .filler], "the that this those these"),
    ([.onto, .filler], "on"),
    ([.within, .filler], "in at of"),
    (
      .filler,
      """
      a an to your you then now just first it is are there far very side corner hand screen page over up please \
      twice once one ones
      """
    ),
    (.shade, "light dark bright"),
    (.naming, "called named labelled labeled says reads marked titled label name"),
    (.referring, "it that this they those"),
    (
      .physical,
      """
      printer printers copier machine machines elevator lift door gate car microwave canteen kitchen phone remote alarm \
      coffee thermostat traffic mouse key keyboard
      """
    ),
  ])
}

import StoryModel

extension Diagnostic.Code {
  static let pathOutside = Diagnostic.Code(24, "path-outside")
}

extension Diagnostic {
  static func pathOutside(_ attribute: StartTag.Attribute, named name: Attribute) -> Diagnostic {
    Diagnostic(
      .pathOutside, at: attribute.value,
      Words(
        "'\(attribute.text)' is no path to a file in this folder or below it",
        nl: "'\(attribute.text)' is geen pad naar een bestand in deze map of in een map daarin"),
      help: Words(
        "Put the file beside this one and write its path, like media/picture.svg: no address, no .. "
          + "and no % or \\.",
        nl:
          "Zet het bestand naast dit bestand en schrijf het pad, zoals media/picture.svg: geen adres, geen .. "
          + "en geen % of \\."))
  }
}

import StoryModel

extension Diagnostic.Code {
  static let pathOutside = Diagnostic.Code(24, "path-outside")
}

extension Diagnostic {
  static func pathOutside(_ attribute: StartTag.Attribute, named name: Attribute) -> Diagnostic {
    Diagnostic(
      .pathOutside, at: attribute.value,
      "'\(attribute.text)' is no path to a file in this folder or below it",
      help:
        "Put the file beside this one and write its path, like media/picture.svg: no address, no .. and no % or \\."
    )
  }
}

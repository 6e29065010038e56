extension Language {
  /// Personas: this table is the language, and what is not in it is unknown.
  static let persona = Language(
    root: .persona,
    rules: [
      .persona: Rule(
        [.required(.id, .id), .required(.language, .language)],
        holds: [
          .one(.personaName), .perhaps(.pronoun), .perhaps(.about), .perhaps(.voice), .any(.relation),
          .some(.mood),
        ]),
      .personaName: Rule(text: true),
      .pronoun: Rule(text: true),
      .about: Rule(text: true),
      .voice: Rule(text: true),
      .relation: Rule([.required(.to, .reference), .required(.is, .text)]),
      .mood: Rule([.required(.id, .id), .required(.drawing, .path), .required(.alt, .alternative)]),
    ])
}

extension Language {
  /// Personas: this table is the language, and what is not in it is unknown.
  static let persona = Language(
    root: .persona,
    rules: [
      .persona: Rule(
        [.required(.id, .id), .required(.language, .language)],
        holds: [
          .one(.personaName), .perhaps(.pronoun), .perhaps(.about), .perhaps(.voice), .any(.relation),
          .some(.mood), .any(.greeting), .perhaps(.wardrobe),
        ]),
      .personaName: Rule(text: true),
      .pronoun: Rule(text: true),
      .about: Rule(text: true),
      .voice: Rule(text: true),
      .relation: Rule([.required(.to, .reference), .required(.is, .text)]),
      .greeting: Rule([.required(.from, .timeOfDay)], text: true),
      .wardrobe: Rule(holds: [.some(.slot).before(.piece), .any(.piece)]),
      .slot: Rule([.required(.id, .id), .required(.title, .words)]),
      .piece: Rule([
        .required(.id, .id), .required(.slot, .reference), .required(.drawing, .path),
        .required(.title, .words),
        .required(.alt, .alternative), .optional(.free, .boolean),
      ]),
      .mood: Rule([.required(.id, .id), .required(.drawing, .path), .required(.alt, .alternative)]),
    ])
}

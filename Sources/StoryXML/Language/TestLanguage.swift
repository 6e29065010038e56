extension Language {
  /// Tests of stories: this table is the language, and what is not in it is unknown.
  static let test = Language(
    root: .test,
    rules: [
      .test: Rule(
        [.required(.title, .words), .optional(.language, .language), .optional(.story, .path)],
        holds: [
          .perhaps(.employee).before(.input), .perhaps(.at).before(.input), .perhaps(.seed).before(.input),
          .any(.input), .any(.passes), .any(.say), .any(.image), .any(.video), .any(.explained), .any(.given),
          .any(.hint), .any(.missing), .any(.moved), .any(.waits), .any(.heldVariable), .any(.refused),
          .any(.nextVersion), .any(.ends),
        ]),
      .employee: Rule([
        .optional(.firstName, .text), .optional(.lastName, .text), .optional(.department, .text),
        .optional(.role, .text), .optional(.location, .text), .optional(.spoken, .text),
        .optional(.startDate, .text), .optional(.groups, .text), .optional(.items, .text),
      ]),
      .at: Rule(text: true),
      .seed: Rule(text: true),
      .input: Rule(text: true),
      .passes: Rule(text: true),
      .say: Rule(
        [
          .optional(.id, .reference), .optional(.by, .reference), .optional(.mood, .reference),
          .optional(.outfit, .reference),
        ], text: true),
      .image: Rule([.optional(.id, .reference), .optional(.src, .text)], text: true),
      .video: Rule([.optional(.id, .reference), .optional(.src, .text)], text: true),
      .explained: Rule([.optional(.id, .reference), .optional(.right, .boolean)], text: true),
      .given: Rule([.required(.item, .reference)]),
      .hint: Rule([.optional(.id, .reference)], text: true),
      .missing: Rule([.optional(.id, .reference)], text: true),
      .moved: Rule(text: true),
      .waits: Rule([.required(.at, .reference), .optional(.offers, .text)]),
      .heldVariable: Rule([.required(.name, .reference), .required(.is, .text)]),
      .refused: Rule(),
      .nextVersion: Rule([.optional(.story, .path)]),
      .ends: Rule([.optional(.outcome, .word(.outcome)), .optional(.at, .reference)]),
    ])
}

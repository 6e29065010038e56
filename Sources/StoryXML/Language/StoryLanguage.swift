extension Language {
  /// Stories: this table is the language, and what is not in it is unknown.
  static let story = Language(
    root: .story,
    rules: [
      .story: Rule(
        [
          .required(.id, .id), .required(.language, .language), .required(.guide, .reference),
          .optional(.minutes, .integer(1...600)),
        ],
        holds: [
          .some(.scene), .one(.title).before(.scene), .perhaps(.summary).before(.scene),
          .perhaps(.variables).before(.scene),
        ]),
      .title: Rule(text: true),
      .summary: Rule(text: true),

      .variables: Rule(holds: [.any(.boolean), .any(.integer), .any(.enumeration), .any(.textVariable)]),
      .boolean: Rule([.required(.name, .id), .optional(.initial, .boolean)]),
      .integer: Rule([
        .required(.name, .id), .required(.min, .anyInteger), .required(.max, .anyInteger),
        .optional(.initial, .anyInteger),
      ]),
      .enumeration: Rule(
        [.required(.name, .id), .optional(.initial, .reference)], holds: [.some(.enumerationValue)]),
      .enumerationValue: Rule([.required(.name, .id)], text: true),
      .textVariable: Rule([.required(.name, .id), .optional(.maxLength, .anyInteger)]),

      .scene: Rule(
        [
          .required(.id, .id), .optional(.title, .text), .optional(.feature, .text),
          .optional(.milestone, .boolean), .optional(.skip, .reference),
        ],
        holds: beats),

      .say: Rule(
        [.optional(.id, .id), .optional(.by, .reference), .optional(.mood, .reference)],
        holds: markup, text: true),
      .image: Rule([.optional(.id, .id), .required(.src, .path), .required(.alt, .alternative)]),
      .choose: Rule(
        [.optional(.id, .id)], holds: [.some(.option), .perhaps(.prompt), .perhaps(.otherwise)]),
      .prompt: Rule(holds: markup, text: true),
      .option: Rule(
        [
          .optional(.id, .id), .optional(.to, .reference), .optional(.when, .expression),
          .optional(.once, .boolean), .optional(.again, .boolean),
        ],
        holds: [.perhaps(.label)] + beats + markup, text: true),
      .label: Rule(holds: markup, text: true),
      .otherwise: Rule([.optional(.to, .reference)], holds: beats),
      .ask: Rule(
        [.optional(.id, .id), .required(.into, .reference), .optional(.optional, .boolean)],
        holds: markup, text: true),
      .branch: Rule(
        [.required(.test, .expression)], holds: beats + [.any(.elseIf), .any(.elseBranch)]),
      .elseIf: Rule([.required(.test, .expression)], holds: beats),
      .elseBranch: Rule(holds: beats),
      .vary: Rule([.optional(.id, .id), .required(.mode, .word(.mode))], holds: [.some(.varyCase)]),
      .varyCase: Rule([.optional(.id, .id)], holds: beats),
      .set: Rule([.required(.variable, .reference), .required(.to, .expression)]),
      .goto: Rule([.required(.scene, .reference)]),
      .visit: Rule([.optional(.id, .id), .required(.scene, .reference)]),
      .comeBack: Rule(),
      .task: Rule(
        [.optional(.id, .id), .optional(.page, .address), .optional(.done, .word(.done))],
        holds: [.any(.hint), .perhaps(.missing)] + markup, text: true),
      .hint: Rule(holds: markup, text: true),
      .missing: Rule(holds: markup, text: true),
      .feedback: Rule(
        [
          .optional(.id, .id), .required(.topic, .text),
          .optional(.scale, .word(.scale)),
          .optional(.anonymous, .word(.anonymity)),
        ],
        holds: markup, text: true),
      .end: Rule(
        [.optional(.id, .id), .required(.outcome, .word(.outcome))],
        holds: markup, text: true),

      .value: Rule([.required(.of, .expression)]),
      .emphasis: Rule(holds: markup, text: true),
      .strong: Rule(holds: markup, text: true),
      .link: Rule([.required(.href, .address)], holds: markup, text: true),
      .keyboard: Rule(holds: markup, text: true),
      .span: Rule([.required(.language, .language)], holds: markup, text: true),
    ])

  /// What may happen in a scene, and in each block of beats within it; the most frequent first.
  private static let beats: [Rule.Child] = [
    .any(.say), .any(.choose), .any(.set), .any(.goto), .any(.branch), .any(.ask), .any(.image), .any(.task),
    .any(.feedback), .any(.vary), .any(.visit), .any(.comeBack), .any(.end),
  ]

  /// What may stand in a text.
  private static let markup: [Rule.Child] = [
    .any(.value), .any(.emphasis), .any(.strong), .any(.link), .any(.keyboard), .any(.span),
  ]
}

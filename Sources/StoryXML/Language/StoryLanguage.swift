extension Language {
  /// Stories: this table is the language, and what is not in it is unknown.
  static let story = Language(root: .story, rules: storyRules)

  /// Files of further scenes that a story includes.
  static let scenes = Language(root: .scenes, rules: storyRules)

  private static let storyRules: [Element: Rule] = [
    .story: Rule(
      [
        .required(.id, .id), .required(.language, .language), .required(.guide, .reference),
        .optional(.minutes, .integer(1...600)),
      ],
      holds: [
        .some(.scene), .one(.title).before(.scene), .perhaps(.summary).before(.scene),
        .any(.audience).before(.scene), .perhaps(.variables).before(.scene), .perhaps(.badges).before(.scene),
        .any(.moved).before(.scene), .any(.reset).before(.scene), .any(.include).before(.scene),
        .any(.silence).before(.scene),
      ]),
    .title: Rule(text: true),
    .summary: Rule(text: true),
    .audience: Rule([.optional(.groups, .text), .optional(.departments, .text), .optional(.roles, .text)]),
    .badges: Rule(holds: [.some(.badge)]),
    .badge: Rule([
      .required(.id, .id), .required(.title, .words), .required(.drawing, .path),
      .required(.alt, .alternative),
    ]),
    .moved: Rule([
      .optional(.beat, .reference), .optional(.scene, .reference), .optional(.variable, .reference),
      .optional(.value, .reference), .required(.to, .reference),
    ]),
    .reset: Rule([.required(.variable, .reference)]),
    .include: Rule([.required(.href, .path)]),
    .silence: Rule([.required(.check, .reference), .required(.reason, .words)]),

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
      holds: beats + [.any(.silence)]),
    .scenes: Rule(holds: [.some(.scene)]),

    .say: Rule(
      [
        .optional(.id, .id), .optional(.by, .reference), .optional(.mood, .reference),
        .optional(.outfit, .reference),
      ],
      holds: markup, text: true),
    .image: Rule([.optional(.id, .id), .required(.src, .path), .required(.alt, .alternative)]),
    .video: Rule([
      .optional(.id, .id), .required(.src, .path), .required(.captions, .path),
      .required(.description, .path), .required(.alt, .alternative),
    ]),
    .choose: Rule(
      [.optional(.id, .id)], holds: [.some(.option), .perhaps(.prompt), .perhaps(.otherwise)]),
    .prompt: Rule(holds: markup, text: true),
    .option: Rule(
      [
        .optional(.id, .id), .optional(.to, .reference), .optional(.when, .expression),
        .optional(.once, .boolean), .optional(.again, .boolean),
      ],
      holds: [.perhaps(.label)] + beats + plainMarkup, text: true),
    .label: Rule(holds: markup, text: true),
    .otherwise: Rule([.optional(.to, .reference)], holds: beats),
    .ask: Rule(
      [.optional(.id, .id), .required(.into, .reference), .optional(.optional, .boolean)],
      holds: markup, text: true),
    .quiz: Rule(
      [.optional(.id, .id), .required(.kind, .word(.quizKind)), .optional(.score, .reference)],
      holds: [.one(.question), .any(.answer), .any(.accept), .perhaps(.explain), .any(.hint)]),
    .question: Rule(holds: markup, text: true),
    .answer: Rule(
      [.optional(.id, .id), .optional(.correct, .boolean)], holds: markup + [.perhaps(.explain)], text: true),
    .accept: Rule(text: true),
    .explain: Rule(holds: markup, text: true),
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
    .give: Rule([.required(.item, .reference)]),
    .wait: Rule(
      [
        .optional(.id, .id), .optional(.for, .duration), .optional(.until, .expression),
        .optional(.early, .word(.early)),
      ],
      holds: markup, text: true),
    .show: Rule(
      [.optional(.id, .id)] + target, holds: [.any(.hint), .perhaps(.missing)] + markup, text: true),
    .task: Rule(
      [.optional(.id, .id), .optional(.done, .word(.done))] + target + [
        .optional(.url, .address), .optional(.event, .words), .optional(.remind, .duration),
      ],
      holds: [.any(.hint), .perhaps(.missing)] + markup, text: true),
    .hint: Rule([.optional(.event, .words)], holds: markup, text: true),
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
    .textVary: Rule([.optional(.id, .id), .required(.mode, .word(.mode))], holds: [.some(.textCase)]),
    .textCase: Rule([.optional(.id, .id)], holds: markup, text: true),
    .textIf: Rule(
      [.required(.test, .expression)], holds: markup + [.any(.textElseIf), .any(.textElse)], text: true),
    .textElseIf: Rule([.required(.test, .expression)], holds: markup, text: true),
    .textElse: Rule(holds: markup, text: true),
  ]

  /// Where something is in the intranet.
  private static let target: [Rule.AttributeRule] = [
    .optional(.page, .address), .optional(.role, .words), .optional(.name, .words), .optional(.css, .words),
    .optional(.ifMissing, .word(.ifMissing)),
  ]

  /// What may happen in a scene, and in each block of beats within it; the most frequent first.
  private static let beats: [Rule.Child] = [
    .any(.say), .any(.choose), .any(.set), .any(.goto), .any(.branch), .any(.ask), .any(.image), .any(.task),
    .any(.show), .any(.quiz), .any(.feedback), .any(.vary), .any(.visit), .any(.comeBack), .any(.give),
    .any(.wait), .any(.video), .any(.end),
  ]

  /// What may stand in a text.
  private static let markup: [Rule.Child] = plainMarkup + [.any(.textVary), .any(.textIf)]

  /// What may stand in a text that is not told apart from beats: there `vary` and `if` are beats.
  private static let plainMarkup: [Rule.Child] = [
    .any(.value), .any(.emphasis), .any(.strong), .any(.link), .any(.keyboard), .any(.span),
  ]
}

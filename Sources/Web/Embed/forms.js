// What waits, as something to answer with. Nothing here sends: `give(input)` is asked to.

// -> {element, refuse(text), update(beat)}; `asked` is the id of the words that ask.
function makeForm(beat, { words, language, extras, lang, asked, give, stories }) {
  const can = (name) => beat.inputs?.includes(name);
  const by = { "aria-labelledby": asked };
  const input = (kind, type, text) => press(kind, text, () => give({ type }), { "data-input": type });
  const actions = (...buttons) => h("div", { class: "actions" }, buttons);
  const note = (text, id) => h("p", { class: "note", text, id });
  const send = (text = words.send) => h("button", { class: "primary", text });
  const hint = () => can("hint") && input("secondary", "hint", words.hint);
  const skip = (text) => can("skip") && input("quiet", "skip", text);
  // Gives the input, or the words for what is wrong.
  let read = () => "";
  let fields = [];

  function rows(type, options, lang) {
    const marks = options.map(({ id }) => h("input", { type, name: "answer", value: id }));
    const isOne = type === "radio";
    const group = h("fieldset", { role: isOne ? "radiogroup" : "group", ...by }, options.map((one, index) =>
      h("label", { class: "row" }, marks[index], told(h("span", { lang }), one.label, one.runs, false))));
    fields = isOne ? [group] : marks;
    read = () => {
      const ids = marks.filter((mark) => mark.checked).map((mark) => mark.value);
      if (!ids.length) return isOne ? words.chooseOne : words.chooseSome;
      if (beat.beat === "quiz") return { type: "answers", answers: ids };
      return { type: "answer", value: beat.type === "boolean" ? ids[0] === "true" : ids[0] };
    };
    return group;
  }

  function line(text, isLong, props, check) {
    const all = { name: "answer", autocomplete: "off", "aria-labelledby": `${asked} vicky-note`, ...props };
    const field = isLong ? h("textarea", { ...all, text: beat.value }) : h("input", { type: "text", ...all,
      value: beat.value });
    fields = [field];
    read = () => {
      const given = check(field.value.trim());
      return Array.isArray(given) ? { type: "answer", value: given[0] } : given;
    };
    return h("div", { class: "field" }, note(text, "vicky-note"), field);
  }

  const sentence = (count, isLong) => line(fill(words.textNote, { count }), isLong, {},
    (text) => (!text ? words.textMissing
    : [...text].length > count ? fill(words.textTooLong, { count }) : [text]));

  function number() {
    const range = { least: beat.min, most: beat.max };
    const props = { class: "short", inputmode: beat.min < 0 ? "text" : "numeric" };
    return line(fill(words.numberNote, range), false, props, (text) =>
      (/^[-+]?\d{1,15}$/.test(text) && text >= beat.min && text <= beat.max ?
        [Number(text)] : fill(words.number, range)));
  }

  // What the extras have a form for.
  function extra(kind) {
    const made = extras[kind](beat, { by, lang, note });
    ({ read, fields } = made);
    return made.parts;
  }

  function doing(done, skipping) {
    const href = /^https?:/i.test(beat.page) && safeAddress(beat.page);
    return [
      href ? h("a", { href, rel: "noreferrer", text: fill(words.openPage, { page: href }) })
        : beat.way && h("p", { class: "note way", text: beat.way }),
      actions(input("primary", "done", done), hint(), input("quiet", "missing", words.missing),
        skip(skipping)),
    ];
  }

  const yesNo = [{ id: "true", label: words.yes }, { id: "false", label: words.no }];
  const ask = { boolean: () => rows("radio", yesNo), enumeration: () => rows("radio", beat.values, lang),
    integer: number, text: () => sentence(beat.maxLength, beat.maxLength > 100) };
  const quiz = { one: () => rows("radio", beat.answers, lang), order: () => extra("order"),
    text: () => sentence(200),
    several: () => [note(words.chooseAll), rows("checkbox", beat.answers, lang)] };
  const isDue = can("resume");
  const parts = {
    begin: () => actions(input("primary", "begin", words.begin)),
    choose: () => h("div", { class: "choices", role: "group", ...by, lang }, beat.options.map((one) =>
      told(press("choice", "", () => give({ type: "option", option: one.id })), one.label, one.runs, false))),
    ask: () => [ask[beat.type](), actions(send(), beat.optional && skip(words.skipQuestion))],
    quiz: () => [quiz[beat.kind](), actions(send(), hint(), skip(words.skipQuestion))],
    show: () => doing(words.seen, words.skipShow),
    task: () => doing(words.done, words.skipTask),
    wait: () => [
      h("p", { class: "until", text: isDue ? words.isDue
        : fill(words.goesOn, { when: dateWords(beat.due, language, words) }) }),
          !isDue && note(words.waitNote),
      actions(isDue ? input("primary", "resume", words.goOnNow) : skip(words.goOnEarly)),
    ],
    feedback: () => [extra("feedback"), actions(send(words.feedbackSend), skip(words.feedbackSkip))],
    end: () => actions(press("primary", words.stories, stories), input("quiet", "begin", words.beginAgain)),
  }[beat.beat]?.();

  const element = h("form", { class: beat.beat, novalidate: true, submit: (event) => {
    event.preventDefault();
    const input = read();
    if (input.type) give(input);
    else refuse(input);
  } }, parts);
  const refuse = makeRefusal(element, fields, words);
  return {
    element,
    refuse,
    // The same beat goes on waiting, perhaps without a further hint: what was typed stays.
    update({ inputs }) {
      const more = element.querySelector("[data-input=hint]");
      if (more) more.hidden = !inputs.includes("hint");
    },
  };
}

// Says in words what was wrong, above the fields, and marks them; what she fills in takes it back.
function makeRefusal(form, fields, words) {
  const id = "vicky-refusal";
  const box = h("div", { class: "refusal", role: "alert", id });
  const notes = fields.map((field) => field.getAttribute("aria-describedby"));
  const set = (field, name, value) => (value ? field.setAttribute(name, value) : field.removeAttribute(name));

  function mark(isWrong) {
    fields.forEach((field, index) => {
      const told = [notes[index], isWrong && id].filter(Boolean).join(" ");
      set(field, "aria-describedby", told);
      set(field, "aria-invalid", isWrong);
    });
  }

  function clear() {
    box.remove();
    mark(false);
  }

  form.addEventListener("input", clear);
  return (text) => {
    clear();
    mark(true);
    form.prepend(hold(box, h("strong", { text: words.refusalTitle }), h("p", { text })));
    const [field] = fields;
    if (form.contains(form.getRootNode().activeElement)) {
      (field?.querySelector("input") ?? field)?.focus({ preventScroll: true });
    }
    box.scrollIntoView({ block: "nearest" });
  };
}

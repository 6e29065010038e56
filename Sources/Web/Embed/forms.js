// What waits, as something to answer with. Nothing here sends: `give(input)` is asked to.

const star = "M24 4c2 0 5 12 6.5 13s13.5 1 14 2.5-9.5 8.5-10 10.5 3.5 13.5 2 14.5-10.5-6-12.5-6-11 7-12.5 6"
  + " 2.5-12.5 2-14.5-10.5-9-10-10.5 12.5-1.5 14-2.5S22 4 24 4Z";

// -> {element, refuse(text), update(beat)}; `asked` is the id of the words that ask.
function makeForm(beat, { words, language, address, lang, asked, give, stories }) {
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

  // Two buttons move each answer, and the focus stays on the one that was pressed.
  function order() {
    const said = h("p", { class: "unseen", role: "status" });
    const list = h("ol", {}, beat.answers.map(({ id, label, runs }) => {
      const moves = ["up", "down"].map((way) => h("button", { type: "button", class: "secondary",
        click: ({ currentTarget }) => {
          const other = way === "up" ? row.previousElementSibling : row.nextElementSibling;
          if (other) other[way === "up" ? "before" : "after"](row);
          currentTarget.focus();
          count();
          const all = [...list.children];
          said.textContent = fill(words.orderMoved, { answer: label, number: all.indexOf(row) + 1,
            total: all.length });
        } }, words[way], h("span", { class: "unseen" }, ": ", h("span", { lang, text: label }))));
      const row = h("li", { "data-id": id }, told(h("span", { class: "place", lang }), label, runs, false),
        moves);
      return row;
    }));
    const count = () => [...list.children].forEach((row, index, all) => [0, all.length - 1].forEach((end,
      which) =>
      row.children[which + 1].setAttribute("aria-disabled", index === end)));
    count();
    read = () => ({ type: "answers", answers: [...list.children].map((row) => row.dataset.id) });
    return h("fieldset", { class: "order", ...by, "aria-describedby": "vicky-note" },
      note(words.orderHow, "vicky-note"), list, said);
  }

  function scale(kind) {
    const [least, most] = kind === "nps" ? [0, 10] : [1, 5];
    const marks = Array.from({ length: most - least + 1 }, (_, index) => {
      const value = least + index;
      const face = kind === "smileys" ? h("img", { src: `${address}/assets/smiley${value}.svg`, alt: "" })
        : kind === "stars" && sketch("48 48", "star", star);
      const text = kind === "nps" ? value : kind === "smileys" ? words[`smiley${value}`]
        : value === 1 ? words.oneStar : fill(words.stars, { count: value });
      return h("label", {}, h("input", { type: "radio", name: "score", value }), face, h("span", { text }));
    });
    const isNumbers = kind === "nps";
    return h("fieldset", { class: `scale ${kind}`, role: "radiogroup", ...by,
      "aria-describedby": isNumbers && "vicky-note" },
      isNumbers && note(words.npsEnds, "vicky-note"), marks);
  }

  function feedback() {
    const group = beat.scale !== "text" && scale(beat.scale);
    const message = makeMessage("vicky-text", words, group ? words.textLabel : words.onlyTextLabel,
      words.feedbackNote,
      beat.anonymous === "allowed");
    fields = [group || message.area];
    read = () => {
      const score = group && group.querySelector(":checked");
      const said = message.read();
      if (!score && !said.text) return words.feedbackEmpty;
      return { type: "feedback", ...said, value: score ? Number(score.value) : undefined };
    };
    return [group, message.parts];
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
  const quiz = { one: () => rows("radio", beat.answers, lang), order, text: () => sentence(200),
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
    feedback: () => [feedback(), actions(send(words.feedbackSend), skip(words.feedbackSkip))],
    end: () => actions(press("primary", words.stories, stories), input("quiet", "begin", words.beginAgain)),
  }[beat.beat]?.();

  const element = h("form", { class: beat.beat, novalidate: true, submit: (event) => {
    event.preventDefault();
    const input = read();
    if (input.type) give(input);
    else refuse(input);
  } }, parts);
  const refuse = makeRefusal(element, () => fields, words);
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

// A message to the web team, with or without her name.
function makeMessage(id, words, label, text, canHide) {
  const area = h("textarea", { id, "aria-describedby": `${id}-note` });
  const hide = h("input", { type: "checkbox", "aria-describedby": `${id}-name` });
  const parts = [
    h("div", { class: "field" }, h("label", { for: id, text: label }), h("p", { class: "note",
      id: `${id}-note`, text }), area),
    canHide && h("label", { class: "row" }, hide, h("span", { text: words.anonymous })),
    h("p", { class: "note", id: `${id}-name`, text: canHide ? words.anonymousNote : words.signedNote }),
  ];
  return { parts, area, read: () => ({ text: area.value.trim(), anonymous: hide.checked }) };
}

// Says in words what was wrong, above the fields, and marks them; what she fills in takes it back.
function makeRefusal(form, fields, words) {
  const id = "vicky-refusal";
  const before = new Map();
  let box = null;
  function clear() {
    box?.remove();
    box = null;
    for (const [field, notes] of before) {
      field.removeAttribute("aria-invalid");
      if (notes) field.setAttribute("aria-describedby", notes);
      else field.removeAttribute("aria-describedby");
    }
    before.clear();
  }
  form.addEventListener("input", clear);
  return (text) => {
    clear();
    box = h("div", { class: "refusal", role: "alert", id }, h("strong", { text: words.refusalTitle }), h("p",
      { text }));
    for (const field of fields()) {
      const notes = field.getAttribute("aria-describedby");
      before.set(field, notes);
      field.setAttribute("aria-invalid", "true");
      field.setAttribute("aria-describedby", notes ? `${notes} ${id}` : id);
    }
    form.prepend(box);
    const field = fields()[0];
    if (form.contains(form.getRootNode().activeElement)) (field?.querySelector("input") ??
      field)?.focus({ preventScroll: true });
    box.scrollIntoView({ block: "nearest" });
  };
}

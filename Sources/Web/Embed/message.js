// A message to the web team, with or without her name.
const makeMessage = ({ h, words }) => (id, label, text, canHide) => {
  const area = h("textarea", { id, "aria-describedby": `${id}-note` });
  const hide = h("input", { type: "checkbox", "aria-describedby": `${id}-name` });
  const note = (part, line) => h("p", { class: "note", id: `${id}-${part}`, text: line });
  return {
    area,
    parts: [
      h("div", { class: "field" }, h("label", { for: id, text: label }), note("note", text), area),
      canHide && h("label", { class: "row" }, hide, h("span", { text: words.anonymous })),
      note("name", canHide ? words.anonymousNote : words.signedNote),
    ],
    read: () => ({ text: area.value.trim(), anonymous: hide.checked }),
  };
};

// "Hier wil ik iets over kwijt": what was typed stays until it has been sent.
const makeSheet = (tools, sent) => {
  const { h, press, heading, makeRefusal, words, backToTalk, status, desk } = tools;
  const message = makeMessage(tools)("vicky-tell", words.tellLabel, words.tellNote, true);
  let isBusy = false;
  let text = "";
  let key = "";

  // What went wrong, in words. The same text goes again under the same key, so that it counts once.
  async function send(said) {
    if (said.text !== text) key = crypto.getRandomValues(new Uint32Array(4)).join("-");
    text = said.text;
    const answer = await desk.tell({ ...said, key });
    if (!answer) return words.offline;
    return answer.status < 300 ? null : answer.body?.detail ?? words.ours;
  }

  async function submit(event) {
    event.preventDefault();
    const said = message.read();
    if (!said.text) return refuse(words.tellEmpty);
    if (isBusy) return;
    isBusy = true;
    const wrong = await send(said);
    isBusy = false;
    if (wrong) return refuse(wrong);
    sent();
    backToTalk();
    status(said.anonymous ? words.tellThanksAnonymous : words.tellThanks);
  }

  const form = h("form", { novalidate: true, submit }, heading(words.tell), message.parts,
    h("div", { class: "actions" }, h("button", { class: "primary", text: words.feedbackSend }),
      press("quiet", words.tellCancel, backToTalk)));
  const refuse = makeRefusal(form, [message.area], words);
  return form;
};

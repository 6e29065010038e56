// A quiz that asks for an order. Two buttons move each answer; the focus stays on the one that was pressed.
const makeOrder = ({ h, fill, told, words }) => (beat, { by, lang, note }) => {
  const said = h("p", { class: "unseen", role: "status" });
  const rows = () => [...list.children];

  function move(row, way) {
    const other = way === "up" ? row.previousElementSibling : row.nextElementSibling;
    if (other) other[way === "up" ? "before" : "after"](row);
    mark();
    const { label } = beat.answers.find(({ id }) => id === row.dataset.id);
    const number = rows().indexOf(row) + 1;
    said.textContent = fill(words.orderMoved, { answer: label, number, total: rows().length });
  }

  const list = h("ol", {}, beat.answers.map(({ id, label, runs }) => {
    const moves = ["up", "down"].map((way) => h("button", { type: "button", class: "secondary",
      click: ({ currentTarget }) => {
        move(row, way);
        currentTarget.focus();
      } }, words[way], h("span", { class: "unseen" }, ": ", h("span", { lang, text: label }))));
    const row = h("li", { "data-id": id },
      told(h("span", { class: "place", lang }), label, runs, false), moves);
    return row;
  }));

  // The first goes no further up, the last no further down.
  function mark() {
    const all = rows();
    for (const row of all) {
      const [, up, down] = row.children;
      up.setAttribute("aria-disabled", row === all[0]);
      down.setAttribute("aria-disabled", row === all.at(-1));
    }
  }

  mark();
  return {
    parts: h("fieldset", { class: "order", ...by, "aria-describedby": "vicky-note" },
      note(words.orderHow, "vicky-note"), list, said),
    fields: [],
    read: () => ({ type: "answers", answers: rows().map((row) => row.dataset.id) }),
  };
};

// A scene that its author tries out over the page: the bar above it, and walking there.
const makeRehearsal = ({ h, hold, press, reveal, words, on, line, desk }) => {
  const bar = h("form", { class: "preview", hidden: true });
  line.before(bar);

  function show({ scene: now, scenes }) {
    const select = h("select", { id: "vicky-scene" }, scenes.map(({ scene, title }) =>
      h("option", { value: scene, selected: scene === now, text: title || scene })));
    hold(bar, h("p", { text: words.previewing }),
      h("label", { for: "vicky-scene", text: words.previewScene }), select,
      h("button", { class: "secondary", text: words.previewGo }),
      press("quiet", words.previewStop, () => on.menu("stop-preview")));
    bar.onsubmit = (event) => {
      event.preventDefault();
      desk.kit.safely(go)(select.value);
    };
    reveal(bar, true);
  }

  async function go(scene) {
    const answer = await desk.call(() => go(scene), () => desk.post("preview", { scene }));
    if (answer) desk.take(answer.body);
  }

  async function begin() {
    const about = await desk.call(begin, () => desk.kit.api("preview"));
    if (!about) return;
    show(about.body);
    const answer = await desk.refresh(about.body.story);
    if (answer?.body && !answer.body.told.length) await go(about.body.scene);
  }

  return { begin, hide: () => reveal(bar, false) };
};

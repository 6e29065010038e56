// What the guide asks for when she needs it. `tools` is what the panel lends: words, ways to build, parts.
function extras(tools) {
  const style = new CSSStyleSheet();
  style.replaceSync(STYLE);
  tools.root.adoptedStyleSheets = [...tools.root.adoptedStyleSheets, style];
  const rehearsal = makeRehearsal(tools);
  let draft = null;
  return {
    forget() {
      rehearsal.hide();
      draft = null;
    },
    menu: makeMenu(tools),
    rehearse: rehearsal.begin,
    sheet: () => draft ??= makeSheet(tools, () => { draft = null; }),
    film: makeFilm(tools),
    // Forms: {parts, fields, read}.
    order: makeOrder(tools),
    feedback: makeFeedback(tools),
  };
}

document.currentScript.dispatchEvent(new CustomEvent("vicky-part", { detail: extras }));

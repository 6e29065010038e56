// At the end of the parts' function scope: lets a test call them, and writes down what they tell and when.
globalThis.probe = {
  roleOf, nameOf, foldName, visible, placeOf, pointAt, awaitDoing,
  look(target) {
    const log = [];
    const note = (what, element) => log.push({ what, id: element?.id ?? "", text: element?.textContent.trim() ?? "",
      at: performance.now() });
    const search = lookFor(target, { found: (element) => note("found", element), lost: () => note("lost") });
    return { log, search, get element() { return search.element; }, stop: () => search.stop() };
  },
  // The element that a search has after `milliseconds`, as its id.
  async sees(target, milliseconds = 200) {
    const search = lookFor(target, { found() {}, lost() {} });
    if (!search.element) await new Promise((resolve) => setTimeout(resolve, milliseconds));
    const element = search.element;
    search.stop();
    return element && (element.id || element.localName);
  },
  point(element, still = false) {
    const host = document.createElement("vicky-overlay");
    document.documentElement.append(host);
    const root = host.attachShadow({ mode: "open" });
    const log = [];
    const pointer = pointAt(element, root, (place) => log.push(place && place.toJSON()), still);
    return { log, root, host, pointer, ring: root.firstChild,
      drawn: () => root.firstChild.querySelector("path").getBoundingClientRect().toJSON(),
      stop() { pointer.stop(); host.remove(); } };
  },
  wait(beat, element = null) {
    const state = { done: 0 };
    state.stop = awaitDoing(beat, element, () => { state.done += 1; }, matches).stop;
    return state;
  },
};

// Waits until she has done what a task asks. The page's events are only listened to.
const awaitDoing = (() => {
  const isPicked = (field) => /^(checkbox|radio|file|range|color|select)/.test(field.type);
  const hasText = (field) => (field.isContentEditable ? field.textContent : field.value)?.trim();

  // `matches` tells whether the page is at an address.
  return function awaitDoing(beat, element, done, matches) {
    const undo = [];
    let pause = 0;
    let waits = null;

    function stop() {
      clearTimeout(pause);
      return undo.splice(0).map((one) => one()).length;
    }

    const finish = () => stop() && done();

    function listen(place, kinds, act) {
      for (const kind of kinds.split(" ")) {
        place.addEventListener(kind, act, true);
        undo.push(() => place.removeEventListener(kind, act, true));
      }
    }

    // The target in an event's path: what was found, or what the page put in its place.
    const hit = (event) => event.composedPath().find((one) => one === element
      || (one.nodeType === 1 && (one.control === element || isTarget(one, beat))));

    // Also what the page acts on before there is a click: a key, or a pointer that comes down.
    function clicked(event) {
      const { type, key, button } = event;
      if (type === "pointerup" && waits?.isConnected === false) finish();
      const one = (type !== "keydown" || key === "Enter" || key === " ") && hit(event);
      if (!one) return;
      if (type === "pointerdown") waits = one;
      if (type === "click" || (type === "auxclick" && button === 1) || (type === "keydown"
        && event.composedPath()[0] === one
        && !one.matches("a,area,button,input,select,summary,textarea"))) finish();
    }

    function filled(event) {
      const { type, key } = event;
      const one = hit(event);
      if (event.isComposing || !one) return;
      const field = event.composedPath()[0];
      // A switch of the page's own tells nothing but that it was clicked.
      if (type === "click") {
        if (/checkbox|switch|radio/.test(one.getAttribute("role"))) finish();
      } else if (type === "input" && !isPicked(field)) {
        waits = field;
        clearTimeout(pause);
        pause = setTimeout(() => hasText(field) && finish(), 800);
      } else if (/input|change/.test(type) ? isPicked(field) || hasText(field)
        : field === waits && hasText(field) && (type === "focusout" || key === "Enter")) finish();
    }

    if (/click|input/.test(beat.done)) {
      for (const root of rootsFrom()) {
        if (beat.done === "input") listen(root, "input change focusout keydown click", filled);
        else if (root.defaultView) {
          listen(root.defaultView, "click auxclick keydown pointerdown pointerup", clicked);
        }
      }
    }
    if (beat.done === "url") {
      // The page may change its address by itself; the page's own functions for that are left alone.
      const timer = setInterval(() => matches(beat.url) && finish(), 100);
      undo.push(() => clearInterval(timer));
    }
    return { stop };
  };
})();

// Finds what a beat is about: in the document, in open shadow roots and in frames of the same origin.
const { lookFor, visible, isTarget, rootsFrom, placeOf, drawnFor } = (() => {
  const parentOf = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host;
  const isOnTop = (element) => element.matches(":is(:modal,:popover-open)");
  const viewOf = (element) => element.ownerDocument.defaultView;
  const frameOf = (element) => (viewOf(element) === window ? null : viewOf(element).frameElement);

  // The document or shadow root and all that lie within it, but Vicky's own.
  function rootsFrom(root = document, all = []) {
    all.push(root);
    for (const element of root.querySelectorAll("*")) {
      const inner = element.shadowRoot ?? element.contentDocument;
      if (inner && element.localName !== "vicky-overlay") rootsFrom(inner, all);
    }
    return all;
  }

  // A box is two spans, across and down.
  const spans = (rect) => [[rect.left, rect.right], [rect.top, rect.bottom]];
  const cut = (box, by) => box.map(
    ([from, to], axis) => [Math.max(from, by[axis][0]), Math.min(to, by[axis][1])]);
  const sizes = (box) => box.map(([from, to]) => to - from);

  // What an element holds may float out of it; of a heading it is all there is to see.
  function boxOf(element) {
    const rect = element.getBoundingClientRect();
    const isBare = !rect.width || !rect.height || /^h\d$/.test(element.localName);
    if (!isBare || getComputedStyle(element).overflow !== "visible") return spans(rect);
    const range = element.ownerDocument.createRange();
    range.selectNodeContents(element);
    return spans(range.getBoundingClientRect());
  }

  // What is left of it by all that cuts it off in its window: `now`, or once scrollers have been scrolled.
  function leftOf(element, now) {
    const { body, documentElement } = element.ownerDocument;
    let box = boxOf(element);
    let { position } = getComputedStyle(element);
    let at = element;
    for (let up; !isOnTop(at) && (up = parentOf(at)) && up !== body && up !== documentElement; at = up) {
      const style = getComputedStyle(up);
      const passes = position === "fixed" || (position === "absolute" && style.position === "static");
      if (passes && style.transform === "none") continue;
      if (style.position !== "static") position = style.position;
      if (/^(inline|contents)$/.test(style.display)) continue;
      const edges = spans(up.getBoundingClientRect());
      const inside = cut(box, edges);
      box = [style.overflowX, style.overflowY].map((flow, axis) => (flow === "visible" ? box
        : now || /hidden|clip/.test(flow) ? inside : edges)[axis]);
    }
    const { innerWidth, innerHeight, scrollX, scrollY } = viewOf(element);
    const stays = now || position === "fixed" || isOnTop(at);
    return cut(box, stays ? [[0, innerWidth], [0, innerHeight]] : [[-scrollX, 1e9], [-scrollY, 1e9]]);
  }

  // Where it is to be seen in this window, or null.
  function placeOf(element) {
    let box = leftOf(element, true);
    for (let frame = frameOf(element); frame; frame = frameOf(frame)) {
      const rect = frame.getBoundingClientRect();
      const scale = rect.width / frame.offsetWidth || 1;
      const { paddingLeft, paddingTop } = getComputedStyle(frame);
      const edges = [rect.left + (frame.clientLeft + parseFloat(paddingLeft)) * scale,
        rect.top + (frame.clientTop + parseFloat(paddingTop)) * scale];
      box = cut(box.map((span, axis) => span.map((side) => edges[axis] + side * scale)), leftOf(frame, true));
    }
    const [width, height] = sizes(box);
    return width < 1 || height < 1 ? null : new DOMRect(box[0][0], box[1][0], width, height);
  }

  const seen = { opacityProperty: true, visibilityProperty: true };

  function isDrawn(element) {
    if (!viewOf(element) || !element.checkVisibility(seen)) return false;
    const sides = sizes(leftOf(element, false));
    const frame = frameOf(element);
    return Math.min(...sides) >= 1 && Math.max(...sides) >= 2 && (!frame || isDrawn(frame));
  }

  // What is drawn for it: itself, or its label where a box or button of the page's own stands for it.
  const drawnFor = (element) => [
    element, ...(/^(checkbox|radio|file)$/.test(element.type) ? element.labels : [])].find(isDrawn);

  function isReachable(element, byRole) {
    let modal = viewOf(element).document.querySelector("dialog:modal");
    for (let at = element; at; at = parentOf(at)) {
      if (at.inert || (byRole && at.getAttribute("aria-hidden") === "true")) return false;
      if (at.matches("dialog:modal")) modal = null;
    }
    const frame = frameOf(element);
    return !modal && (!frame || isReachable(frame, byRole));
  }

  // Whether it can be seen and used; `byRole`: also by a screen reader.
  const visible = (element, byRole) => Boolean(drawnFor(element)) && isReachable(element, byRole);

  const bare = (name) => name.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");

  // By role and name, 0 to 5. Less with a number, mark or remark around the name, as in "Berichten (3)".
  function likeness(element, { role, name }) {
    const fits = role && name ? isRole(element, role) : 0;
    if (!fits) return 0;
    const [wanted, own] = [name, nameOf(element)].map(foldName);
    if (own === wanted) return 3 + fits;
    const core = bare(own.replace(/\([^)]*\)$|^\d+|\d+$/g, ""));
    return core && core === bare(wanted) ? 1 + fits : 0;
  }

  // None where it is no selector.
  function selected(root, { css }) {
    try {
      return css ? [...root.querySelectorAll(css)] : [];
    } catch {
      return [];
    }
  }

  // How well an element fits: by role and name, else by selector.
  const fit = (element, target) => likeness(element, target)
    || Number(selected(element.getRootNode(), target).includes(element));
  const isTarget = (element, target) => fit(element, target) > 0;

  // The best one; of equals one that is in view, then the first.
  function search(target, roots) {
    let found = null;
    let most = 0;
    const weigh = (element, fits) => {
      if (!fits || fits + 0.5 <= most || !visible(element, fits > 1)) return;
      const score = fits + (placeOf(drawnFor(element)) ? 0.5 : 0);
      if (score > most) [found, most] = [element, score];
    };
    for (const root of roots) {
      if (target.role && target.name) {
        for (const element of ofRole(root, target.role)) weigh(element, likeness(element, target));
      }
      for (const element of selected(root, target)) weigh(element, 1);
    }
    return [found, Math.floor(most)];
  }

  // Tells when the target is `found`, which may be another element than before, and when it is `lost`.
  function lookFor(target, { found, lost }) {
    const watched = new WeakSet();
    const observer = new MutationObserver(() => {
      changed = performance.now();
      again(last + gap);
    });
    let element = null;
    let timer = 0;
    let last = 0;
    let due = 0;
    let gap = 50;
    let changed = performance.now();

    // A page that changes all the time is looked at no sooner for it.
    function again(time) {
      if (time >= due) return;
      clearTimeout(timer);
      due = time;
      timer = setTimeout(look, time - performance.now());
    }

    function look() {
      const begun = performance.now();
      let next = element;
      let fits = element && viewOf(element) ? fit(element, target) : 0;
      if (!fits || !visible(element, fits > 1)) fits = 0;
      if (fits < 5) {
        const roots = rootsFrom();
        for (const root of roots) {
          if (!watched.has(root)) {
            observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
          }
          watched.add(root);
        }
        const [other, better] = search(target, roots);
        if (better > fits || !fits) next = other;
      }
      last = performance.now();
      gap = Math.max(50, (last - begun) * 12);
      due = Infinity;
      // Not every change of a page is told: a shadow root that comes, a style sheet, a pointer that hovers.
      again(last + Math.max(gap, last - changed > 60000 ? 400 : 80));
      if (next === element) return;
      element = next;
      if (element) found(element);
      else lost();
    }

    look();
    return {
      get element() {
        return element;
      },
      stop() {
        observer.disconnect();
        clearTimeout(timer);
        due = 0;
      },
    };
  }

  return { lookFor, visible, isTarget, rootsFrom, placeOf, drawnFor };
})();

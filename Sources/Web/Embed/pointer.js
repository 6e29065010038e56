// The ring around what Vicky points at. It lies over the page, catches nothing and changes nothing in it.
const pointAt = (() => {
  const is = (query) => matchMedia(`(${query})`).matches;
  const isCalm = () => is("prefers-reduced-motion: reduce");

  // A line as if by hand: never quite straight, and on past where it began.
  function outline(w, h) {
    const r = Math.min(14, w / 2, h / 2);
    const b = Math.min(3, w / 40, h / 10);
    const on = Math.min(60, w / 3);
    return `M${r} 1Q${w / 2} ${-b} ${w - r} 0Q${w} 0 ${w} ${r}Q${w + b} ${h / 2} ${w - 1} ${h - r}`
      + `Q${w} ${h} ${w - r} ${h}Q${w / 2} ${h + b} ${r} ${h - 1}`
      + `Q0 ${h} 0 ${h - r}Q${-b} ${h / 2} 1 ${r}Q1 0 ${r} ${-b}`
      + `Q${r + on / 2} ${-b - 1} ${r + on} ${b}`;
  }

  // `moved` gets where the element is to be seen in the window, or null. `still`: it is not scrolled to.
  return function pointAt(element, root, moved = () => {}, still = false) {
    const ring = document.createElement("div");
    ring.setAttribute("aria-hidden", "true");
    ring.style.cssText = "all:initial;position:fixed;left:0;top:0;overflow:visible;pointer-events:none";
    ring.popover = "manual";
    const make = (parent, name) => parent.appendChild(
      document.createElementNS("http://www.w3.org/2000/svg", name));
    const drawing = make(ring, "svg");
    drawing.style.cssText = "position:fixed;left:0;top:0;overflow:visible;fill:none;stroke-linecap:round";
    // Dark, light and dark again, so that it is seen on whatever is behind it.
    const lines = [9, 7, 4].map((width) => {
      const line = make(drawing, "path");
      line.setAttribute("pathLength", 1);
      line.style.strokeWidth = width;
      return line;
    });
    root.append(ring);

    const shape = () => drawnFor(element) ?? element;
    let place = null;
    let placed;
    let drawn;
    let others;
    let lively = 0;
    let timer = 0;
    let frame = 0;

    // Over dialogs and popovers of the page, also those that opened later.
    function raise() {
      const isUp = ring.matches(":popover-open");
      const now = document.querySelectorAll(":is(:modal,:popover-open)").length;
      if (isUp && others === now) return;
      others = now;
      if (isUp) ring.hidePopover();
      ring.showPopover();
    }

    function draw() {
      const left = Math.max(5, place.left - 8);
      const top = Math.max(5, place.top - 8);
      const path = outline(Math.max(8, Math.min(innerWidth - 5, place.right + 8) - left),
        Math.max(8, Math.min(innerHeight - 5, place.bottom + 8) - top));
      ring.style.transform = `translate(${left}px,${top}px)`;
      if (path === drawn) return;
      const colours = is("forced-colors: active") ? ["Canvas", "CanvasText", "Highlight"]
        : ["#1B2430", "#FFF9F0", "#C8401F"];
      lines.forEach((line, index) => {
        line.setAttribute("d", path);
        line.style.stroke = colours[index];
        if (!drawn && !isCalm()) {
          line.animate({ strokeDasharray: ["0 1", "1 1"] }, { duration: 180, easing: "ease-out" });
        }
      });
      drawn = path;
    }

    function follow() {
      const now = element.isConnected && shape().ownerDocument.defaultView ? placeOf(shape()) : null;
      const key = now && [now.left, now.top, now.width, now.height].map(Math.round).join();
      if (ring.isConnected) raise();
      if (key === placed) return;
      placed = key;
      place = now;
      lively = performance.now() + 500;
      ring.style.visibility = place ? "visible" : "hidden";
      if (place) draw();
      moved(place);
    }

    // Frame by frame while it moves, else now and then.
    function tick() {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
      follow();
      const next = () => { frame = requestAnimationFrame(tick); };
      if (performance.now() < lively) next();
      else timer = setTimeout(next, 50);
    }

    function scrollThere() {
      const behavior = isCalm() ? "instant" : "smooth";
      shape().scrollIntoView({ block: "center", inline: "nearest", behavior });
    }

    // In view is as much of it as a good half of the window can show.
    function isInView() {
      const { width, height } = shape().getBoundingClientRect();
      const seen = placeOf(shape());
      return seen?.width > Math.min(width, innerWidth / 2) - 1
        && seen.height > Math.min(height, innerHeight / 2) - 1;
    }

    addEventListener("scroll", tick, true);
    addEventListener("resize", tick);
    if (!still && !isInView()) scrollThere();
    tick();

    return {
      stop() {
        clearTimeout(timer);
        cancelAnimationFrame(frame);
        removeEventListener("scroll", tick, true);
        removeEventListener("resize", tick);
        ring.remove();
      },
      scrollThere,
      rect: () => place,
    };
  };
})();

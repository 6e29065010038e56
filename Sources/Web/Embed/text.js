// Words as nodes: nothing that is told is ever read as markup.

const fill = (text, values) => text.replace(/\{(\w+)\}/g, (whole, key) => values[key] ?? whole);

function hold(element, ...children) {
  element.replaceChildren(...children.flat(9).filter(Boolean));
  return element;
}

function h(tag, { text, ...props }, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value == null || value === false) continue;
    if (typeof value === "function") element.addEventListener(name, value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  return hold(element, text == null ? children : `${text}`);
}

const reveal = (element, isShown) => { element.hidden = !isShown; };

const press = (kind, text, click, props) => h("button", { type: "button", class: kind, text, click,
  ...props });

// One line drawn by hand; for the eye alone.
function sketch(size, kind, d) {
  const [svg, path] = ["svg", "path"].map((tag) => document.createElementNS("http://www.w3.org/2000/svg",
    tag));
  svg.setAttribute("viewBox", `0 0 ${size}`);
  svg.setAttribute("class", kind);
  svg.setAttribute("aria-hidden", "true");
  path.setAttribute("d", d);
  svg.append(path);
  return svg;
}

// Where a link of a story may lead; null for anywhere else. A path is one of the page's own site.
function safeAddress(href) {
  try {
    const url = new URL(href, location.href);
    const isPath = href[0] === "/" && url.origin === location.origin;
    return isPath || /^(https?:\/\/|mailto:|tel:)/i.test(href) ? url.href : null;
  } catch {
    return null;
  }
}

function told(parent, text, runs, links = true) {
  for (const run of runs ?? [text ?? ""]) {
    const tag = ["em", "strong", "kbd", "span", "a"].find((name) => run[name] && typeof run !== "string");
    const href = links && run.href && safeAddress(run.href);
    if (typeof run === "string") parent.append(run);
    else if (tag === "a" && !href) told(parent, "", run.a, links);
    else if (tag) parent.append(told(h(tag, { href, rel: href && "noreferrer", lang: run.lang }), "",
      run[tag], links));
  }
  return parent;
}

// "2026-11-30", or an instant with its offset, as the clocks there show it; `words` make it part of a
// sentence.
function dateWords(iso, language, words) {
  const date = new Date(`${iso.slice(0, 10)}T00:00`);
  const today = new Date().setHours(0, 0, 0, 0);
  const ahead = Math.round((date - today) / 864e5);
  const year = date.getFullYear() !== new Date().getFullYear() ? "numeric" : undefined;
  const day = date.toLocaleDateString(language, { weekday: "long", day: "numeric", month: "long", year });
  if (!words) return ahead ? day[0].toUpperCase() + day.slice(1) : null;
  const time = iso.slice(11, 16).replace(/^0/, "");
  if (time && !ahead) return fill(words.todayAt, { time });
  const when = ahead === 1 ? words.tomorrow : fill(words.onDay, { day });
  return time ? fill(words.dayAt, { day: when, time }) : when;
}

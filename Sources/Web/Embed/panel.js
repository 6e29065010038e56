// The panel: one conversation, whole beside the launcher ("talk") or as a note beside a thing of the page
// ("beside").

const keyOf = (item) => (item.beat === "reply" ? "reply"
  : [item.beat, item.id, item.text ?? item.prompt ?? item.src ?? item.title].join("|"));
const isWait = (item) => Boolean(item?.inputs) || item?.beat === "end";
const isHint = (item) => item.beat === "hint" || item.beat === "reply";

function makePanel({ root, words, name, face, language, address, shortcut, on, load, desk }) {
  const quiet = (text, click, props) => press("quiet", text, click, props);
  const heading = (text) => h("h3", { tabindex: -1, text });
  const unseen = (text, id) => h("h3", { class: "unseen", id, text });

  const head = h("div", { class: "head" });
  const title = h("h2", { text: name });
  const steps = h("p", { class: "note" });
  const menuButton = quiet(words.menu, () => more(({ menu }) => menu.toggle(tour)),
    { "aria-expanded": "false" });
  const line = h("p", { class: "status", role: "status" });
  const log = h("ol", {});
  const region = h("div", { role: "log", "aria-live": "polite", "aria-labelledby": "vicky-talk" }, log);
  const dots = h("p", { class: "dots", "aria-hidden": "true", hidden: true }, fill(words.writing, { name }),
    h("i", {}), h("i", {}), h("i", {}));
  const answerHead = unseen(words.yourAnswer, "vicky-answer");
  const slot = h("div", {});
  const where = h("div", { class: "where" });
  const ways = h("div", { class: "ways" });
  const answer = h("section", { class: "answer", "aria-labelledby": "vicky-answer", tabindex: -1 },
    answerHead, slot, ways);
  const talk = h("div", {}, unseen(words.conversation, "vicky-talk"), region, dots, answer);
  const other = h("div", { class: "other", hidden: true });
  const tail = sketch("28 36", "tail", "M28 3C14 6 8 12 1 19c10 4 18 8 27 14");
  const sheet = h("div", { class: "sheet" },
    h("div", { class: "top" }, h("div", { class: "buttons" }, menuButton,
      quiet(words.close, () => on.menu("close"))),
      title, steps, line),
    h("div", { class: "body" }, talk, other));
  const panel = h("aside", { class: "panel", lang: language, "aria-label": name, hidden: true }, sheet, head,
    tail);
  root.append(panel);

  const tools = { root, words, name, language, address, shortcut, on, desk, panel, menuButton, steps, line,
    h, hold, press, told, fill, sketch, reveal, makeRefusal, heading, writeDown, backToTalk, status,
    dock };

  let tour = null;
  let teller = null;
  let all = [];           // {key, item, bubble} of what stands in the conversation
  let waiting = null;
  let form = null;
  let isFirst = true;     // nobody has come to this step by focus yet
  let mode = "talk";
  let corner = "bottom-right";
  let rect = null;
  let extras = null;
  let wanted = null;      // what to do with the extras as soon as they are here

  // What not every tour needs comes when it is needed

  // Null where it cannot come now.
  async function bring() {
    const make = await load().catch(() => null);
    return make && (extras ??= make(tools));
  }

  // Whether all is here that is needed to show what is told.
  async function ready(told = []) {
    const isExtra = ({ beat, kind, inputs }) => beat === "video"
      || (inputs && (beat === "feedback" || kind === "order"));
    return !told.some(isExtra) || Boolean(await bring());
  }

  // For what she pressed, unless she did something else meanwhile.
  async function more(use) {
    if (extras) return use(extras);
    const at = document.activeElement;
    wanted = use;
    const slow = setTimeout(() => status(words.fetching), 400);
    const isHere = await bring();
    clearTimeout(slow);
    if (!isHere) return status(words.offline);
    if ([words.fetching, words.offline].includes(line.textContent)) status(null);
    if (wanted === use && at === document.activeElement && !panel.hidden) use(extras);
  }

  const film = (item) => extras.film(item, tour);

  function writeDown() {
    more(({ sheet }) => turnTo(sheet()));
  }

  // What else the sheet can hold

  panel.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || other.hidden || !tour) return;
    event.preventDefault();
    event.stopPropagation();
    backToTalk();
  });

  function turnTo(...children) {
    hold(other, ...children);
    reveal(other, true);
    reveal(talk, false);
    other.querySelector("h3").focus();
  }

  function toTalk() {
    reveal(other, false);
    reveal(talk, true);
  }

  function backToTalk() {
    toTalk();
    focusStep();
  }

  function list(stories) {
    const part = (text, standing) => {
      const some = stories.filter((one) => one.standing === standing);
      return some.length && [h("h4", { text }), h("ul", { class: "stories" }, some.map(story))];
    };
    turnTo(heading(words.stories), part(words.busy, "busy"), part(words.fresh, "fresh"),
      part(words.finished, "over"), !stories.length && h("p", { text: words.nothing }),
      tour && h("p", {}, quiet(words.backToTalk, backToTalk)));
  }

  function story({ story: id, title: text, summary, minutes, standing, outcome, progress, due, reminder,
    language: tongue }) {
    const lang = tongue !== language && tongue;
    const isOver = standing === "over";
    const isFresh = standing === "fresh";
    const note = isOver ? (outcome === "completed" ? words.storyDone : words.ended)
      : due ? fill(words.dueLater, { when: dateWords(due, language, words) })
        : !isFresh && stepWords(progress ?? []) ? stepWords(progress)
          : minutes === 1 ? words.oneMinute : minutes && fill(words.minutes, { count: minutes });
    const go = isOver ? words.lookBack : isFresh ? words.begin : due ? words.look : words.goOn;
    const titled = (tag) => h(tag, { lang, text });
    return h("li", {}, titled("h5"), !isOver && h("p", { lang, text: summary }),
      note && h("p", { class: "note", text: note }),
      reminder && h("p", { class: "note" }, words.reminder, " ", h("span", { lang, text: reminder })),
      h("button", { type: "button", class: isOver ? "quiet" : "secondary", click: () => on.story(id) }, go,
        h("span", { class: "unseen" }, ": ", titled("span"))));
  }

  function notice({ title: text, text: body, actions = [] }) {
    turnTo(heading(text), h("p", { text: body }), h("div", { class: "actions" },
      actions.map(([label, go], index) =>
      press(index ? "quiet" : "primary", label, go))));
  }

  // The conversation

  // Nothing before the first step.
  const stepWords = ([number, total]) => number > 0 && fill(words.step, { number, total });

  function quietly(change) {
    region.setAttribute("aria-live", "off");
    change();
    setTimeout(() => region.setAttribute("aria-live", "polite"), 200);
  }

  function add(item) {
    const before = all.findLast((one) => !isHint(one.item))?.item;
    const isRepeated = isWait(item) && all.at(-1)?.item.beat === "hint" && before?.id === item.id;
    const bubble = isRepeated ? null : teller(item);
    all.push({ key: keyOf(item), item, bubble });
    if (bubble) log.append(bubble);
    return bubble;
  }

  function take(from) {
    for (const { bubble } of all.splice(Math.max(0, from))) bubble?.remove();
  }

  const lastReply = (but) => all.findLastIndex(({ item }) => item.beat === "reply" && item.text !== but);

  // What was said since her last answer is this step. The same step keeps its form, and with it what was
  // typed.
  function ask(keeps) {
    const item = isWait(all.at(-1)?.item) ? all.at(-1).item : null;
    const isSame = keeps && form && item?.id === waiting?.id && item?.beat === waiting?.beat;
    const last = lastReply(words.hint);
    waiting = item;
    all.forEach(({ bubble }, index) => bubble?.classList.toggle("now", index > last));
    if (isSame) return item && form.update(item);
    log.querySelector("#vicky-question")?.removeAttribute("id");
    const question = item && all.at(-1).bubble?.querySelector(".words");
    if (question) question.id = "vicky-question";
    answerHead.textContent = tour.over ? words.overHeading : words.yourAnswer;
    form = makeForm(item ?? { beat: "begin" }, {
      words, language, extras, lang: tour.language !== language && tour.language,
      asked: question ? "vicky-question" : "vicky-answer", give, stories: () => on.menu("stories") });
    hold(slot, form.element);
    if (/^(show|task)$/.test(item?.beat)) form.element.querySelector(".actions").before(where);
    target(null);
    const way = (type, text) => item?.inputs?.includes(type) && quiet(text, () => give({ type }));
    hold(ways, way("back", words.back), way("leave", words.leave), quiet(words.tell, writeDown),
      press("quiet whole", words.wholeTalk, () => {
        setMode("talk");
        focusStep();
      }));
  }

  // Only what is new is added, and heard; another story, or another past, is told anew.
  function show(newer) {
    const isSame = tour?.story === newer.story && tour.language === newer.language;
    const keys = newer.told.map(keyOf);
    let same = 0;
    while (isSame && same < all.length && all[same].key === keys[same]) same += 1;
    const fresh = newer.told.slice(same);
    const keeps = isSame && (tour.turn === newer.turn || fresh.every((item) => isHint(item) || isWait(item)));
    const hadFocus = hasFocus();
    const isTaken = same < all.length;
    tour = { ...newer, name };
    if (!isSame || isTaken || !teller) teller = makeTeller({ words, address, language, film }, tour);
    take(same);
    const change = () => settle(hadFocus, fresh, keeps);
    if (isSame) return change();
    isFirst = true;
    quietly(change);
    toTalk();
  }

  function tell(items, { turn, over, progress, notified }, input) {
    const reply = input && replyOf(waiting ?? {}, input, words);
    const hadFocus = hasFocus();
    Object.assign(tour, { turn, over, progress: progress ?? tour.progress });
    if (input?.type === "begin") take(0);
    if (input?.type === "back") take(lastReply() - 1);
    settle(hadFocus, reply && items.length ? [reply, ...items] : items, !input || input.type === "hint");
    if (notified) status(input?.type === "missing" ? words.missingReported : words.feedbackSent);
  }

  // The focus first, the bubbles after it: so a screen reader reads the bubbles to their end.
  function settle(hadFocus, items, keeps) {
    wait(false);
    if (hadFocus && !keeps) answer.focus({ preventScroll: true });
    const fresh = items.map(add).filter(Boolean);
    ask(keeps);
    if (hadFocus && !hasFocus()) answer.focus({ preventScroll: true });
    hold(title, tour.title);
    title.lang = tour.language;
    hold(steps, stepWords(tour.progress ?? []));
    hold(head, faceOf(all.findLast(({ item }) => item.face)?.item.face ?? tour.host ?? face, address,
      "drawn"));
    fresh.forEach((bubble, index) => {
      bubble.classList.add("fresh");
      bubble.style.animationDelay = `${Math.min(index, 5) * 70}ms`;
    });
    refit();
    const first = fresh.find((bubble) => !bubble.matches(".mine"));
    if (first) first.scrollIntoView({ block: "start" });
    else answer.scrollIntoView({ block: "nearest" });
  }

  // Nothing of this tour stays, nor of who was in it.
  function forget() {
    take(0);
    tour = teller = waiting = form = null;
    for (const part of [slot, ways, steps]) hold(part);
    hold(title, name);
    extras?.forget();
  }

  const hasFocus = () => answer.contains(root.activeElement);

  function give(input) {
    if (!dots.hidden) return;
    wait(true);
    on.input(input);
  }

  function wait(isBusy) {
    answer.setAttribute("aria-busy", isBusy);
    reveal(dots, isBusy);
  }

  // What is said of the thing on the page that a step is about.
  function target(state) {
    panel.dataset.target = state ?? "";
    const page = waiting?.page ?? "";
    const href = state === "elsewhere" && /^\/[^*]*$/.test(page) && safeAddress(page);
    const isBeside = mode === "beside";
    const text = words[{ hidden: "outOfSight", absent: "notFound" }[state] ?? state];
    hold(where, state && waiting && [h("p", { class: state === "found" && isBeside ? "unseen" : "note",
      text }),
      href && h("a", { class: "button primary", href, text: fill(words.goToPage, { page }) }),
      state === "hidden" ? quiet(words.goThere, () => on.see())
        : state === "found" && !isBeside && quiet(words.pointOut, () => on.see())]);
    refit();
  }

  function problem(text) {
    wait(false);
    form?.refuse(text);
  }

  function status(text) {
    hold(line, text);
  }

  // Its words are heard with the focus where it comes anew, and not where the log has said them already.
  function focusStep() {
    if (!other.hidden) return other.querySelector("h3").focus();
    if (isFirst) {
      const now = [...log.querySelectorAll(".now .words")];
      now.forEach((one, index) => { one.id ||= `vicky-now-${index}`; });
      answer.setAttribute("aria-describedby", now.map((one) => one.id).join(" "));
      answer.addEventListener("blur", () => answer.removeAttribute("aria-describedby"), { once: true });
    }
    isFirst = false;
    answer.focus({ preventScroll: true });
  }

  // Where it is

  const toStep = () => (log.querySelector(".now") ?? answer).scrollIntoView({ block: "start" });

  function setMode(next) {
    if (mode === next) return;
    mode = next;
    quietly(() => panel.classList.toggle("beside", mode === "beside"));
    target(panel.dataset.target);
    toStep();
  }

  // Takes the place that covers least of the thing itself and of what has the focus in the page.
  function refit() {
    if (panel.hidden) return;
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const inner = root.activeElement;
    const focused = inner ? !panel.contains(inner) && inner : document.activeElement;
    const keep = [mode === "beside" && rect, focused && focused !== document.body
      && focused.getBoundingClientRect()]
      .filter((one) => one?.width);
    const isSmall = matchMedia("(max-width: 30em), (max-height: 30em)").matches;
    panel.classList.toggle("small", isSmall);
    sheet.style.maxHeight = "";
    // On a phone it makes itself as small as what is to stay in sight asks of it.
    const above = Math.min(...keep.map((one) => one.top)) - 12;
    const below = height - Math.max(...keep.map((one) => one.bottom)) - 40;
    if (isSmall && keep.length) sheet.style.maxHeight = `min(85vh, ${Math.max(above, below, 140)}px)`;
    const { offsetWidth: w, offsetHeight: tall } = panel;
    const place = (x, y, side = "") => ({ x, y, side });
    const edge = isSmall ? 0 : 16;
    const xs = [width - w - edge, edge];
    const ys = [height - tall - (isSmall ? 0 : 88), isSmall ? 0 : 44];
    if (/left/.test(corner)) xs.reverse();
    if (/top/.test(corner) && !isSmall) ys.reverse();
    const places = ys.flatMap((y) => xs.map((x) => place(x, Math.max(y, edge))));
    if (mode === "beside" && rect && !isSmall) {
      const y = Math.min(Math.max(rect.top - 24, 44), height - tall - 16);
      const x = Math.min(Math.max((rect.left + rect.right - w) / 2, 16), width - w - 16);
      // Right of it, left of it, under it, above it: only where the whole of the note is in sight.
      places.unshift(...[place(rect.right + 40, y, "left"), place(rect.left - 40 - w, y, "right"),
        place(x, rect.bottom + 56, "top"), place(x, rect.top - 40 - tall, "bottom")]
        .filter((one) => one.x > 7 && one.y > 35 && one.x + w < width - 7 && one.y + tall < height - 7));
    }
    // Her head stands out above the sheet.
    const cost = ({ x, y }) => keep.reduce((sum, { left, top, right, bottom }) => sum
      + Math.max(0, Math.min(x + w, right + 12) - Math.max(x, left - 12))
      * Math.max(0, Math.min(y + tall, bottom + 12) - Math.max(y - 28, top - 12)), 0);
    const { x, y, side } = places.reduce((a, b) => (cost(b) < cost(a) ? b : a));
    panel.style.left = `${Math.round(x)}px`;
    panel.style.top = `${Math.round(y)}px`;
    panel.dataset.side = side;
    panel.classList.toggle("high", isSmall && !y);
    if (!side) return;
    const [middle, room] = /^[lr]/.test(side) ? [(rect.top + rect.bottom) / 2 - y,
      tall] : [(rect.left + rect.right) / 2 - x, w];
    tail.style.setProperty("--along", `${Math.round(Math.min(Math.max(middle - 18, 24), room - 52))}px`);
  }

  function dock(next) {
    corner = next;
    refit();
  }

  // While she is in it, it stays where it is: it would go away from under her pointer.
  const focusMoved = () => panel.contains(root.activeElement) || refit();
  function listen(change) {
    window[change]("resize", refit);
    document[change]("focusin", focusMoved);
    root[change]("focusin", focusMoved);
  }

  // It grows and shrinks in place: else a press would miss the button that moves under it.
  new ResizeObserver(() => requestAnimationFrame(refit)).observe(panel);

  return {
    get isOpen() { return !panel.hidden; },
    open() {
      reveal(panel, true);
      listen("addEventListener");
      refit();
      toStep();
    },
    close() {
      extras?.menu.close();
      reveal(panel, false);
      isFirst = true;
      listen("removeEventListener");
    },
    corner: dock,
    place(next) {
      rect = next;
      refit();
    },
    mode: setMode, talk: toTalk, show, tell, target, wait, problem, status, list, notice, bring, ready,
    forget, focusStep, refit,
  };
}

// The tour over the pages of the intranet: what the panel shows, what is pointed at, done and sent.
function start(kit) {
  const { api, store, tab, safely, root, host, button } = kit;
  const { words, name, face } = kit.hello;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];

  let tour = null;      // as the server told it last
  let step = null;      // what waits in it
  let sent = null;      // an answer under way, with the turn it is for
  let again = null;     // what to try when there is a connection
  let timer = 0;
  let pause = 1000;
  let who = store.read().who;
  let from = null;      // what had the focus before she came in
  let last = null;      // what had the focus in the page
  let isHers = false;   // she did something here: then the page may scroll
  let work = [];        // what is to be stopped when the step is over
  let element = null;
  let pointer = null;
  let page = location.href;
  let isWhole = false;  // all that was told is in `tour`

  const inPreview = () => tab.read().preview;
  const stepKey = () => tour && `${tour.story} ${tour.turn}`;
  const isReal = (beat) => /^(show|task)$/.test(beat?.beat);
  const post = (path, body, keepalive) => api(path, { method: "POST", body, keepalive });
  const path = (story, rest = "") => `tours/${encodeURIComponent(story)}${rest}`;

  // The network

  function later(work, text) {
    again = work;
    panel.status(text);
    clearTimeout(timer);
    timer = setTimeout(retry, pause);
    pause = Math.min(pause * 2, 30000);
    return null;
  }

  function retry() {
    const work = again;
    again = null;
    clearTimeout(timer);
    if (work) safely(work)();
  }

  function reached() {
    if (pause > 1000) panel.status(null);
    pause = 1000;
  }

  // The answer, or null where it was told why there is none; `work` tries again.
  async function call(work, ask) {
    if (isOther()) return null;
    const answer = await ask().catch(() => null);
    if (!answer || !await panel.ready(answer.body?.told)) return later(work, words.offline);
    reached();
    const { status, body } = answer;
    if (status < 300) return answer;
    if (status === 401 || status === 403) askWho(work, body);
    else tell(words.oursTitle, body?.detail ?? words.ours, words.retry, work);
    return null;
  }

  // Another person signed in, here or in another tab: nothing of the one before stays.
  function isOther() {
    const now = store.read().who;
    const isChanged = !inPreview() && who && now && now !== who;
    who = now ?? who;
    if (isChanged) {
      forget();
      if (panel.isOpen) resume();
    }
    return isChanged;
  }

  function forget() {
    rest();
    panel.forget();
    tour = step = sent = again = null;
    tab.write({ sent: null });
  }

  const tell = (title, text, label, go) => panel.notice({ title, text, actions: [[label, safely(go)]] });

  function askWho(work, problem) {
    const known = Boolean(who);
    if (inPreview()) {
      endPreview();
      return resume();
    }
    const unknown = problem?.detail ?? words.notKnownText;
    if (!kit.canSignIn()) return tell(words.notKnownTitle, unknown, words.retry, work);
    const ask = (text) => tell(words.signInTitle, text, words.signIn, async () => {
      const opening = kit.signIn();
      panel.status(words.signInOpen);
      const how = await opening;
      panel.status(null);
      if (how === "blocked") return ask(words.signInBlocked);
      if (how === "refused") return ask(words.signInText);
      if (how !== "in") return;
      const before = who;
      who = store.read().who;
      const isAnother = before && before !== who;
      if (isAnother) forget();
      panel.talk();
      await kit.ask();
      return isAnother ? resume() : work();
    });
    ask(known ? words.signInAgain : words.signInText);
  }

  // What she answers

  function answer(input, keepalive) {
    if (sent || !tour) return;
    isHers = true;
    sent = { story: tour.story, body: { turn: tour.turn, input } };
    deliver(keepalive);
  }

  const deliver = safely(async (keepalive) => {
    if (!sent || isOther()) return;
    const { story, body } = sent;
    panel.wait(true);
    const said = await post(path(story, "/turns"), body, keepalive).catch(() => null);
    if (!said) {
      // Kept for the next page too, but for what she says to the web team.
      if (body.input.type !== "feedback") tab.write({ sent });
      return later(deliver, words.queued);
    }
    const result = said.body ?? {};
    if (!await panel.ready(result.told)) return later(deliver, words.offline);
    if (!sent) return;
    reached();
    if (said.status === 401) return askWho(deliver, result);
    sent = null;
    tab.write({ sent: null });
    if (said.status === 200 && result.outcome !== "repeated" && tour?.story === story) {
      const { turn, over, told } = result;
      Object.assign(tour, { turn, over });
      isWhole = false;
      panel.tell(told, result, body.input);
      begin(told.at(-1));
      come();
      return kit.changed();
    }
    panel.wait(false);
    if (said.status === 200 || said.status === 409) {
      await refresh();
      if (said.status === 409) panel.status(words.oldTurn);
    } else {
      panel.problem(result.detail ?? words.ours);
    }
  });

  function take(next) {
    tour = next;
    isWhole = true;
    panel.show(tour);
    begin(tour.told.at(-1));
    arrive();
  }

  // Where the story was published anew, nothing waits until she is there.
  async function arrive() {
    if (!panel.isOpen || !tour.turn || tour.over || step) return;
    const answer = await call(arrive, () => post(path(tour.story, "/visits"), {}));
    if (answer?.body.told.at(-1).inputs && !sent) take(answer.body);
  }

  // What is now, where it is another turn than the one she sees.
  async function refresh(story = tour.story) {
    const known = tour?.story === story ? `?turn=${tour.turn}` : "";
    const answer = await call(() => refresh(story), () => api(path(story, known)));
    if (answer?.status === 200) take(answer.body);
    return answer;
  }

  async function visit(story) {
    const answer = await call(() => visit(story), () => post(path(story, "/visits"), {}));
    if (!answer) return;
    take(answer.body);
    panel.talk();
    panel.focusStep();
  }

  async function list() {
    const answer = await call(list, () => api("stories"));
    if (answer) panel.list(answer.body.stories);
  }

  // What there is for her: the story under way, or all of them.
  async function resume() {
    if (inPreview()) {
      const extras = await panel.bring();
      return extras ? extras.rehearse() : later(resume, words.offline);
    }
    store.write({ out: false });
    if (!kit.news) {
      const asked = await call(resume, () => kit.ask().then((status) => ({ status, body: kit.refused })));
      if (!asked) return;
      who = store.read().who;
    }
    const story = tour?.story ?? kit.news?.tour?.story;
    return story ? visit(story) : list();
  }

  // The step that waits

  function rest() {
    for (const stop of work.splice(0)) stop();
    element = pointer = null;
    panel.place(null);
  }

  function begin(beat) {
    rest();
    step = beat?.inputs ? beat : null;
    page = location.href;
    if (!isReal(step)) return panel.mode("talk");
    panel.mode("beside");
    const isHere = kit.matches(step.page);
    if (step.done === "url") await_(null);
    if (!isHere) return panel.target("elsewhere");
    if (!step.role && !step.css) return;
    let wait = 0;
    let seen = "";
    const say = (state) => {
      if (state !== seen) panel.target(state);
      seen = state;
    };
    const search = () => {
      say("looking");
      wait = setTimeout(() => say("absent"), 4000);
    };
    const lost = () => {
      pointer?.stop();
      element = pointer = null;
      panel.place(null);
      clearTimeout(wait);
      search();
    };
    search();
    const looking = lookFor(step, {
      found: safely((thing) => {
        clearTimeout(wait);
        pointer?.stop();
        element = thing;
        const moved = safely((rect) => {
          panel.place(rect);
          say(rect ? "found" : "hidden");
        });
        pointer = panel.isOpen ? pointAt(thing, root, moved, !isHers) : null;
        if (step.done !== "url") await_(thing);
      }),
      lost: safely(lost),
    });
    work.push(() => looking.stop(), () => clearTimeout(wait), () => pointer?.stop());
  }

  let doing = null;
  function await_(thing) {
    doing?.stop();
    if (!step.done) return;
    doing = awaitDoing(step, thing, safely(() => answer({ type: "done" }, true)), kit.matches);
    const mine = doing;
    work.push(() => mine.stop());
  }

  // In and out

  const inside = () => document.activeElement === host;

  function remember() {
    from = inside() ? root.activeElement : document.activeElement;
  }

  // To a thing of the page, or as near to it as the focus can come: then Tab goes on from there.
  function enter(thing) {
    const go = (one) => {
      one?.focus();
      return !inside();
    };
    if (go(thing) || go(thing.querySelector("a[href],button,input,select,textarea,[tabindex]"))) return;
    root.activeElement?.blur();
    thing.ownerDocument.getSelection().collapse(thing, 0);
  }

  function show() {
    panel.corner(kit.corner);
    panel.open();
    tab.write({ open: true, closed: null });
    kit.badge();
    kit.poll();
  }

  async function open(isByHer) {
    if (!isByHer && tab.read().open === false) return;
    if (panel.isOpen) return isByHer && panel.focusStep();
    if (isByHer) remember();
    isHers ||= Boolean(isByHer);
    show();
    if (isByHer && tour) panel.focusStep();
    await resume();
  }

  function close() {
    if (!panel.isOpen) return;
    const hadFocus = inside();
    panel.close();
    tab.write({ open: false, closed: stepKey() });
    kit.badge();
    if (tour) begin(step);
    if (!hadFocus) return;
    if (from?.isConnected && from !== document.body && from !== host) from.focus();
    else button.focus();
    if (inside() && root.activeElement !== button) button.focus();
  }

  // By itself, beside the thing, where she did not close it. The focus stays where it is; it is heard once.
  async function appear() {
    const key = stepKey();
    if (!isWhole) {
      const answer = await api(path(tour.story));
      const isReady = answer.status === 200 && await panel.ready(answer.body.told);
      if (!isReady || key !== stepKey()) return;
      tour = answer.body;
      isWhole = true;
    }
    const { announced } = tab.read();
    if (announced !== key) {
      panel.show({ ...tour, told: tour.told.slice(0, -1) });
      setTimeout(safely(() => {
        if (stepKey() === key) take(tour);
      }), 150);
      tab.write({ announced: key });
    }
    show();
    begin(step);
    arrive();
  }

  const come = safely((wasOpen) => {
    const isNew = tab.read().closed !== stepKey() && isReal(step) && kit.matches(step.page);
    return !panel.isOpen && (wasOpen || isNew) && appear();
  });

  const now = safely(async (news) => {
    if (sent || isOther() || inPreview() && !tour) return;
    const story = tour?.story ?? news.tour?.story;
    if (!story) return;
    const isFirst = !tour;
    if (isFirst || news.tour?.story !== story || news.tour.turn !== tour.turn) {
      const answer = await api(path(story, tour ? `?turn=${tour.turn}` : ""));
      if (answer.status !== 200) return;
      if (!await panel.ready(answer.body.told)) return later(() => now(kit.news), words.offline);
      if (sent) return;
      take(answer.body);
    } else return;
    if (isFirst && tab.read().sent?.story === story) {
      sent = tab.read().sent;
      await deliver();
    }
    come(tab.read().open);
  });

  const panel = makePanel({
    root, words, name, face, language: kit.hello.language, address: kit.origin, shortcut: kit.shortcut,
    load: kit.extras,
    on: {
      input: safely((input) => answer(input)),
      story: safely(async (story) => {
        await visit(story);
        if (tour?.story === story && !tour.told.length) answer({ type: "begin" });
      }),
      language: safely(async (language) => {
        const asked = { method: "PUT", body: { language } };
        const answer = await call(() => {}, () => api(path(tour.story, "/language"), asked));
        if (answer) take(answer.body);
      }),
      menu: safely((what) => {
        const ways = { close, stories: list, "sign-out": signOut, "stop-preview": stopPreview };
        return ways[what]();
      }),
      see: safely(() => {
        panel.mode("beside");
        pointer?.scrollThere();
      }),
    },
    // What the extras do in her name.
    desk: {
      kit, post, call, take, refresh,
      tell: (content) => (inPreview() ? { status: 204 }
        : post("feedback", { story: tour.story, ...content }).catch(() => null)),
    },
  });

  async function signOut() {
    await api("sessions/current", { method: "DELETE" }).catch(() => null);
    kit.forget(true);
    forget();
    who = null;
    close();
    kit.changed();
  }

  // What was told to the author is not hers: who she is, and what there is for her, is asked anew.
  function endPreview() {
    tab.write({ preview: null });
    kit.news = null;
    forget();
  }

  function stopPreview() {
    endPreview();
    close();
    return kit.begin();
  }

  document.addEventListener("focusin", ({ target }) => {
    if (target !== host) last = target;
  });
  root.addEventListener("keydown", safely((event) => {
    if (event.key !== "Escape" || event.defaultPrevented || event.isComposing || !panel.isOpen) return;
    event.preventDefault();
    close();
  }));
  addEventListener("online", retry);

  return {
    open: safely(open), close: safely(close), now,
    isOpen: () => panel.isOpen,
    toggle: safely(() => (panel.isOpen ? close() : open(true))),
    key: safely(() => {
      if (!panel.isOpen) return open(true);
      if (!inside()) {
        remember();
        return panel.focusStep();
      }
      const thing = element ?? (last?.isConnected ? last : null) ?? from;
      if (thing) enter(thing);
    }),
    page: safely(() => {
      if (tour && location.href !== page) begin(step);
      come();
    }),
  };
}

document.currentScript.dispatchEvent(new CustomEvent("vicky-part", { detail: start }));

// Vicky beside any page: her launcher, who is there, whether there is something to do. The guide comes
// when it is needed.
(() => {
  "use strict";
  const me = document.currentScript;
  if (!me || Object.hasOwn(window, "vicky")) return;
  const data = { ...me.dataset };
  const nonce = me.nonce;
  const origin = new URL(me.src).origin;
  const language = (data.language || document.documentElement.lang || navigator.language).slice(0, 2);

  // What goes wrong in here stays in here.
  const hush = (error) => console.debug("Vicky:", error);
  const safely = (work) => (...all) => {
    try {
      const result = work(...all);
      return result?.catch ? result.catch(hush) : result;
    } catch (error) {
      hush(error);
    }
  };
  const on = (target, names, work, options) => {
    for (const name of names.split(" ")) target.addEventListener(name, safely(work), options);
  };

  // Where storage is forbidden it lasts as long as the page.
  const shelf = (area) => {
    let memory = {};
    const read = () => {
      try {
        return JSON.parse(window[area].getItem("vicky")) || {};
      } catch {
        return memory;
      }
    };
    const write = (changes) => {
      memory = { ...read(), ...changes };
      try {
        window[area].setItem("vicky", JSON.stringify(memory));
      } catch {}
    };
    return { read, write };
  };
  const store = shelf("localStorage");
  const tab = shelf("sessionStorage");
  const preview = new URLSearchParams(location.search).get("vicky-preview");
  if (preview) tab.write({ preview });

  const read = (text) => {
    try {
      return JSON.parse(text);
    } catch {}
  };
  const fetch = window.fetch.bind(window);
  const send = async (path, secret, { method, body, keepalive } = {}) => {
    const headers = { "accept-language": language };
    if (secret) headers.authorization = secret;
    if (body) headers["content-type"] = "application/json";
    const answer = await fetch(`${origin}/api/v1/${path}`, {
      method, headers, keepalive, body: body && JSON.stringify(body), credentials: "omit",
      referrerPolicy: "no-referrer", signal: AbortSignal.timeout(40000),
    });
    return { status: answer.status, body: read(await answer.text()) };
  };

  // Who is there: the intranet says so, or a code from the sign-in window.
  let spare;
  let identify = data.token ? async () => data.token : data.tokenAddress && (async () => {
    const answer = await fetch(data.tokenAddress, { credentials: "same-origin", cache: "no-store" });
    const text = answer.ok ? await answer.text() : "";
    return read(text)?.token || text.trim();
  });
  const subjectOf = (token) => read(atob(token.split(".")[1].replace(/-/g, "+").replace(/_/g, "/"))).sub;
  const forget = (out) => {
    store.write({ session: null, subject: null, renew: 0, out });
    kit.news = null;
    stamp = "";
  };
  // Another person at this browser never meets the tour of the one before.
  const recognise = async () => {
    spare = await identify();
    const { subject } = store.read();
    if (spare ? subjectOf(spare) !== subject : subject) forget();
  };
  const keep = ({ session, expires, person }, subject) => {
    const now = Date.now();
    const renew = now + Math.max(6e4, (Date.parse(expires) - now) * 2 / 3);
    store.write({ session, subject, who: person, renew, out: false });
    return session;
  };
  const trade = async (body, subject) => {
    const answer = await send("sessions", "", { method: "POST", body });
    if (answer.status === 201) return keep(answer.body, subject);
    kit.refused = answer.body;
  };
  // By a window of Vicky's own -> "in", "blocked", "closed" or "refused".
  const signIn = () => new Promise((done) => {
    const nonce = crypto.getRandomValues(new Uint32Array(4)).join("-");
    const query = new URLSearchParams({ origin: location.origin, nonce });
    const opened = window.open(
      `${origin}/embed/sign-in?${query}`, "vicky-sign-in", "popup,width=480,height=640");
    if (!opened) return done("blocked");
    const heard = safely(async ({ origin: sender, data }) => {
      if (sender !== origin || data?.vicky !== "code" || data.nonce !== nonce) return;
      stop();
      done(await trade({ code: data.code }).catch(() => 0) ? "in" : "refused");
    });
    const stop = () => {
      clearInterval(look);
      removeEventListener("message", heard);
    };
    let gone = 0;
    const look = setInterval(() => {
      if (!opened.closed || (gone += 1) < 4) return;
      stop();
      done("closed");
    }, 400);
    addEventListener("message", heard);
  });
  const quick = () => Date.now() < store.read().renew && store.read().session;
  const renewed = async (over) => {
    const { session, subject, out } = store.read();
    if (session && session !== over) {
      if (quick()) return session;
      const answer = await send("sessions/renewal", `Bearer ${session}`, { method: "POST" });
      if (answer.status === 201) return keep(answer.body, subject);
      if (answer.status !== 401) return session;
    }
    const token = !out && (spare || identify && await identify());
    spare = "";
    if (token) return trade({ token }, subjectOf(token));
  };
  let renewing;
  const session = (over) => {
    const work = () => renewed(over);
    renewing ||= (navigator.locks ? navigator.locks.request("vicky", work) : work())
      .finally(() => { renewing = 0; });
    return renewing;
  };
  const api = async (path, options) => {
    if (tab.read().preview) return send(path, `Preview ${tab.read().preview}`, options);
    let over;
    let secret = quick() || await session();
    while (secret && secret !== over) {
      const answer = await send(path, `Bearer ${secret}`, options);
      if (answer.status !== 401) return answer;
      over = secret;
      secret = await session(over);
    }
    return { status: 401, body: kit.refused };
  };

  // What there is to do.
  let stamp = "";
  let latest = 0;
  let polling;
  let held = [];
  setTimeout(() => { held = 0; }, 10000);
  const ask = async (wait = 0) => {
    latest = Date.now();
    const { status, body } = await api(`now?stamp=${encodeURIComponent(stamp)}&wait=${wait}`);
    if (status === 200) {
      kit.news = body;
      stamp = body.stamp;
      for (const name of (held || []).splice(0)) event(name);
      badge();
      look();
      if (guide) guide.now(body);
      poll();
    }
    return status;
  };
  const poll = safely(async () => {
    if (polling) return;
    polling = true;
    let rest = 200;
    while (!document.hidden && (guide?.isOpen() || kit.news?.busy)) {
      const status = await ask(20).catch(() => 500);
      if (status === 401) break;
      rest = status < 300 ? 200 : Math.min(rest * 2, 30000);
      await new Promise((done) => setTimeout(done, rest));
    }
    polling = false;
  });
  const wake = async () => {
    if (ready && Date.now() > latest + 900 && store.read().session) await ask();
    poll();
  };
  const event = async (name) => {
    if (!kit.news) return held && held.push(name);
    if (!kit.news.events.includes(name)) return;
    await api("events", { method: "POST", body: { event: name }, keepalive: true });
    kit.changed();
  };

  // `*` is anything but a slash, `**` anything; query and fragment count where the pattern has them.
  const matches = (pattern = "**") => {
    const { origin, pathname, search, hash } = location;
    const bare = (path) => path.replace(/(.)\/$/, "$1");
    const text = (/^\w+:/.test(pattern) ? origin : "") + bare(pathname) +
      (pattern.includes("?") ? search : "") + (pattern.includes("#") ? hash : "");
    const rule = bare(pattern).replace(/[.+?^${}()|[\]\\]/g, "\\$&")
      .replace(/\*+/g, (stars) => (stars[1] ? ".*" : "[^/]*"));
    return new RegExp(`^${rule}$`).test(text);
  };

  // The launcher.
  const host = document.createElement("vicky-overlay");
  const root = host.attachShadow({ mode: "open" });
  const make = (name, properties, ...inside) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...inside);
    return element;
  };
  const style = new CSSStyleSheet();
  style.replaceSync(`
:host { all: initial !important; display: contents !important; }
@media print { :host { display: none !important } }
.launcher { position: fixed; z-index: 2147483646; display: flex; gap: 12px; align-items: center;
  pointer-events: none; inset: auto 16px 16px auto; flex-direction: row-reverse }
.launcher.left { inset-inline: 16px auto; flex-direction: row }
.launcher.top { inset-block: 16px auto }
.launcher * { border: 2px solid #1B2430; border-radius: 50%; background: #FFF9F0; color: #1B2430 }
.launcher button { position: relative; inline-size: 56px; block-size: 56px; padding: 0; cursor: pointer;
  pointer-events: auto; box-shadow: 0 0 0 2px #FFF9F0 }
.launcher button:focus-visible { outline: 3px solid #1B2430; outline-offset: 3px;
  box-shadow: 0 0 0 9px #FFF9F0 }
.launcher img { position: absolute; inset: 0; inline-size: 100%; border: 0 }
.launcher i { position: absolute; inset: -4px -4px auto auto; padding: 6px; background: #F2B134 }
.launcher b { max-inline-size: min(240px, 100vw - 112px); padding: 8px 16px; border-radius: 14px;
  font: 16px/1.4 system-ui, sans-serif }
.launcher:not(:hover, :focus-within) b:not(.new), .launcher b:empty { display: none }`);
  root.adoptedStyleSheets = [style];
  const button = make("button", { type: "button" });
  const mark = make("i", { hidden: true });
  const note = make("b", { ariaHidden: "true" });
  const launcher = make("div", { className: "launcher", role: "region", ariaLabel: "Vicky" }, button, note);
  const say = (text) => {
    if (note.textContent === text) return;
    note.textContent = text;
    note.className = "new";
    setTimeout(() => { note.className = ""; }, 8000);
  };
  const badge = () => {
    const { hello: { words, name }, news } = kit;
    const open = guide && guide.isOpen();
    const text = open || !news ? "" : news.busy ? words.launcherBusy : news.replies ? words.launcherReply
      : news.fresh ? words.launcherFresh : "";
    button.ariaExpanded = String(!!open);
    button.ariaLabel = words.launcher.replace("{name}", name) + (text && `. ${text}`);
    mark.hidden = !text;
    say(text);
  };
  // Never on top of what has focus: then the next corner.
  const corners = ["bottom-right", "bottom-left", "top-left", "top-right"];
  const place = (anyway) => {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement && focused !== host) focused = focused.shadowRoot.activeElement;
    if (focused === host && anyway !== true) return;
    const isThing = focused && focused !== host && focused !== document.body;
    const at = isThing ? focused.getBoundingClientRect() : {};
    const first = Math.max(0, corners.indexOf(store.read().corner || data.corner));
    const order = [...corners.slice(first), ...corners];
    const isTop = (name) => /top/.test(name);
    const isLeft = (name) => /left/.test(name);
    kit.corner = order.find((name) => !(isLeft(name) ? at.left < 88 : at.right > innerWidth - 88) ||
      !(isTop(name) ? at.top < 88 : at.bottom > innerHeight - 88)) || order[0];
    launcher.className = `launcher ${kit.corner.replace("-", " ")}`;
  };
  let times = 0;
  const put = () => {
    if (host.isConnected || (times += 1) > 99) return;
    document.documentElement.append(host);
    guard.observe(document.documentElement, { childList: true });
  };
  const guard = new MutationObserver(safely(put));

  // More of her comes when it is needed: a script hands over what it holds, for `begin`. Fetched once;
  // where it does not come, who asks next tries again.
  let policy;
  const part = (path, integrity, begin = (it) => it) => {
    let coming;
    return () => coming ||= new Promise((done, fail) => {
      const script = make("script", { integrity, crossOrigin: "anonymous", nonce });
      on(script, "vicky-part", ({ detail }) => done(detail));
      on(script, "load error", () => {
        script.remove();
        fail("no script");
      });
      const address = origin + path;
      policy ||= window.trustedTypes?.createPolicy("vicky", { createScriptURL: (text) => text });
      script.src = policy ? policy.createScriptURL(address) : address;
      document.head.append(script);
    }).then(begin).catch((error) => {
      coming = 0;
      throw error;
    });
  };

  // The guide: the panel, and all that points and follows.
  let guide;
  const load = part("GUIDE_ADDRESS", "GUIDE_INTEGRITY", (start) => { guide = start(kit); });
  const withGuide = (work) => safely(async () => {
    if (!ready) return;
    await load().catch(() => say(kit.hello.words.offline));
    return guide && work(guide);
  });
  const look = () => {
    const step = kit.news?.tour?.beat;
    if (guide || !step) return;
    const isHere = /show|task/.test(step.beat) && (step.url || matches(step.page));
    if (tab.read().open || isHere) withGuide((it) => it.now(kit.news))();
  };
  let address = location.href;
  const turned = () => {
    if (address === location.href) return;
    address = location.href;
    look();
    if (guide) guide.page();
  };

  const channel = window.BroadcastChannel && new BroadcastChannel("vicky");
  const kit = {
    origin, root, host, button, language, safely, api, signIn, matches, ask, poll, forget, badge, store, tab,
    extras: part("EXTRAS_ADDRESS", "EXTRAS_INTEGRITY"),
    begin: () => begin(),
    move: () => {
      store.write({ corner: corners[(corners.indexOf(kit.corner) + 1) % 4] });
      place(true);
      return kit.corner;
    },
    canSignIn: () => !identify,
    changed: () => {
      if (channel) channel.postMessage(0);
      return ask();
    },
  };

  const keys = (/Alt|Ctrl|Meta/.test(data.shortcut) ? data.shortcut : "Alt+Shift+V")
    .replace("Ctrl", "Control").split("+");
  const letter = keys.pop();
  const isShortcut = (event) => event.code === `Key${letter}` &&
    ["Alt", "Shift", "Control", "Meta"].every((key) => event.getModifierState(key) === keys.includes(key));

  let ready;
  const begin = async () => {
    if (!ready) {
      const answer = await send(`hello?language=${language}`).catch(() => ({}));
      if (answer.status !== 200) return console.info("Vicky cannot be reached, or is not allowed here.");
      kit.hello = answer.body;
      const { face } = kit.hello;
      const layers = [face, ...face.layers];
      button.append(...layers.map(({ src }) => make("img", { src: origin + src, alt: "" })), mark);
      ready = true;
      root.append(launcher);
      badge();
      place();
      put();
      guard.observe(document, { childList: true });
    }
    const rehearses = tab.read().preview;
    if (rehearses) withGuide((it) => it.open())();
    else if (identify) await recognise();
    if (rehearses || identify || store.read().session) await ask();
  };

  on(button, "click", withGuide((it) => it.toggle()));
  // The page's shortcuts and traps hear nothing of what happens in here.
  on(host, "keydown keyup keypress input change focusin focusout paste", (event) => event.stopPropagation());
  on(window, "keydown", (event) => {
    if (!ready || !isShortcut(event)) return;
    event.preventDefault();
    event.stopPropagation();
    withGuide((it) => it.key())();
  }, true);
  on(window, "focusin resize scroll", place, { passive: true });
  on(window, "focus pageshow", wake);
  on(window, "online", () => (ready ? wake() : begin()));
  on(document, "visibilitychange", wake);
  setInterval(safely(turned), 250);
  if (channel) channel.onmessage = safely(() => quick() && ask());

  window.vicky = Object.freeze({
    event: safely((name) => event(String(name))),
    open: withGuide((it) => it.open(true)),
    close: safely(() => guide && guide.close()),
    identify: safely((way) => {
      identify = way;
      return begin();
    }),
  });
  safely(begin)();
})();

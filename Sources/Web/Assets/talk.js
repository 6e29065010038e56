// The conversation: an answer is sent, and what comes of it is put under it.

const stage = () => document.querySelector("[data-tour]");
// Long enough to see who is at it, and not to wait for it.
const TYPING = 320;
let busy = false;

// Where the new turn begins: everything in the list up to there is already on the page.
function updateTalk(now, next) {
  const old = [...now.children];
  const come = [...next.children];
  let same = 0;
  while (same < old.length && same < come.length && old[same].dataset.key === come[same].dataset.key) {
    old[same].removeAttribute("id");
    old[same].querySelector("#question")?.removeAttribute("id");
    if (come[same].querySelector("#question")) {
      old[same].querySelector(".words")?.setAttribute("id", "question");
    }
    same += 1;
  }
  for (const bubble of old.slice(same)) bubble.remove();
  const fresh = come.slice(same).map((bubble) => document.importNode(bubble, true));
  for (const bubble of fresh) bubble.classList.add("fresh");
  now.append(...fresh);
  return fresh;
}

// The words are there at once, for whoever listens. Who looks sees for a moment that somebody is typing them.
function type(fresh, answer) {
  const first = fresh.findIndex((bubble) => !bubble.matches(".mine"));
  const dots = document.querySelector("[data-typing] svg");
  if (first < 0 || !dots || asksForCalm.matches) return;
  const mark = document.createElement("span");
  mark.className = "typing";
  mark.setAttribute("aria-hidden", "true");
  mark.append(dots.cloneNode(true));
  fresh[first].append(mark);
  const late = [...fresh.slice(first + 1), answer];
  fresh[first].classList.add("awaited");
  for (const part of late) part.classList.add("late");
  setTimeout(() => {
    mark.remove();
    fresh[first].classList.remove("awaited");
    for (const part of late) part.classList.remove("late");
  }, TYPING);
}

// Where the answer is long in coming, somebody types under the conversation until it is there.
function typeUntil(reply) {
  const mark = document.querySelector("[data-typing]");
  if (!mark || asksForCalm.matches) return;
  const timer = setTimeout(() => {
    mark.hidden = false;
    mark.scrollIntoView({ block: "nearest" });
  }, TYPING);
  const end = () => {
    clearTimeout(timer);
    mark.hidden = true;
  };
  reply.then(end, end);
}

function updateHead(now, next) {
  const figure = now.querySelector(".portrait");
  if (figure) changePortrait(figure, next.querySelector(".portrait .drawn"));
  const title = now.querySelector(".stage-title");
  const otherTitle = next.querySelector(".stage-title");
  if (title && otherTitle) title.replaceWith(document.importNode(otherTitle, true));
}

// Where an author plays a scene: how things stand now, open where it was open.
function updateDesk(now, next) {
  if (!now || !next) return;
  const desk = document.importNode(next, true);
  desk.querySelector("details").open = now.querySelector("details").open;
  now.replaceWith(desk);
}

// Puts the page that came in the place of this one, but for what she is writing beside the conversation.
// `news` where it was not asked for: the tour moved elsewhere.
function show(text, news = false) {
  const page = pageOf(text);
  const next = page.querySelector("[data-tour]");
  const now = stage();
  if (!next || !now) return false;

  document.title = page.title;
  now.dataset.turn = next.dataset.turn;
  updateHead(now.querySelector("[data-part=head]"), next.querySelector("[data-part=head]"));
  const old = now.querySelector("[data-part=answer]");
  const answer = document.importNode(next.querySelector("[data-part=answer]"), true);
  const refusal = answer.querySelector("[data-refusal]");
  refusal?.removeAttribute("autofocus");
  readyOrder(answer);
  const isHere = !news || old.contains(document.activeElement) || document.activeElement === document.body;
  const keep = news ? takeAlong(old, answer) : null;
  old.replaceWith(answer);
  // The focus first, the bubbles after it: so a screen reader reads the bubbles to their end.
  if (isHere && !keep?.()) (refusal ?? answer).focus({ preventScroll: true });
  const fresh = updateTalk(now.querySelector("[data-talk]"), next.querySelector("[data-talk]"));
  updateDesk(now.querySelector("[data-part=desk]"), next.querySelector("[data-part=desk]"));
  if (!news) type(fresh, answer);
  if (refusal) refusal.scrollIntoView({ block: "center" });
  else if (isHere) (fresh[0] ?? answer).scrollIntoView({ block: fresh[0] ? "start" : "nearest" });
  return true;
}

// Not sent: say so, and leave what she typed where it is.
function tellNotSent() {
  const message = document.querySelector("[data-connection]");
  if (!message) return;
  document.querySelector("[data-refusal]")?.remove();
  message.hidden = true;
  requestAnimationFrame(() => {
    message.hidden = false;
    message.scrollIntoView({ block: "nearest" });
  });
}

async function send(form, button) {
  const answer = form.closest("[data-part]");
  busy = true;
  answer?.setAttribute("aria-busy", "true");
  try {
    const posting = post(form, button);
    typeUntil(posting);
    const { reply, text } = await posting;
    if (new URL(reply.url).pathname !== location.pathname && reply.redirected) {
      location.assign(reply.url);
    } else if (!show(text)) {
      location.reload();
    } else {
      tabs?.postMessage(location.pathname);
    }
  } catch {
    tellNotSent();
  } finally {
    busy = false;
    answer?.removeAttribute("aria-busy");
    ask();
  }
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!form.matches("[data-answer]") || !stage()) return;
  event.preventDefault();
  if (!busy) send(form, event.submitter);
});

// A double click is one answer: its second half would meet whatever has come in the meantime.
document.addEventListener("click", (event) => {
  if (event.detail > 1 && event.target.closest("[data-answer] [type=submit]")) event.preventDefault();
});

// Out of the browser's memory comes the page as it was: ask how far the tour is now.
addEventListener("pageshow", async (event) => {
  if (!event.persisted || !stage()) return;
  try {
    const reply = await fetch(location.href, { headers: sent, credentials: "same-origin" });
    if (!show(await reply.text())) location.reload();
  } catch {
    tellNotSent();
  }
});

// The conversation without reloading. Everything here also works without this file: forms that post,
// and a page that comes back. The server tells the same page; this takes the new parts out of it.
(() => {
  "use strict";

  const stage = () => document.querySelector("[data-tour]");
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

  // Portrait and steps: an image is changed, not replaced, so that it does not blink.
  function updateHead(now, next) {
    const face = now.querySelector(".portrait img");
    const other = next.querySelector(".portrait img");
    if (face && other) {
      face.src = other.getAttribute("src");
      face.alt = other.alt;
    }
    const title = now.querySelector(".stage-title");
    const otherTitle = next.querySelector(".stage-title");
    if (title && otherTitle) title.replaceWith(document.importNode(otherTitle, true));
  }

  function show(text) {
    const page = new DOMParser().parseFromString(text, "text/html");
    const next = page.querySelector("[data-tour]");
    const now = stage();
    if (!next || !now) return false;

    document.title = page.title;
    updateHead(now.querySelector("[data-part=head]"), next.querySelector("[data-part=head]"));
    const answer = document.importNode(next.querySelector("[data-part=answer]"), true);
    const refusal = answer.querySelector("[data-refusal]");
    refusal?.removeAttribute("autofocus");
    now.querySelector("[data-part=answer]").replaceWith(answer);
    // The focus first, the bubbles after it: so a screen reader reads the bubbles to their end.
    (refusal ?? answer).focus({ preventScroll: true });
    const fresh = updateTalk(now.querySelector("[data-talk]"), next.querySelector("[data-talk]"));
    if (refusal) refusal.scrollIntoView({ block: "center" });
    else (fresh[0] ?? answer).scrollIntoView({ block: fresh[0] ? "start" : "nearest" });
    return true;
  }

  function fields(form, button) {
    const data = new FormData(form);
    if (button?.name) data.append(button.name, button.value);
    return new URLSearchParams(data);
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
      const reply = await fetch(form.action, {
        method: "POST",
        body: fields(form, button),
        headers: { "Accept": "text/html", "X-Requested-With": "vicky" },
        credentials: "same-origin",
      });
      const page = await reply.text();
      if (reply.status >= 500) return tellNotSent();
      if (new URL(reply.url).pathname !== location.pathname && reply.redirected) {
        location.assign(reply.url);
      } else if (!show(page)) {
        location.reload();
      }
    } catch {
      tellNotSent();
    } finally {
      busy = false;
      answer?.removeAttribute("aria-busy");
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
    if (event.detail > 1 && event.target.closest("[data-answer] button")) event.preventDefault();
  });

  // Out of the browser's memory comes the page as it was: ask how far the tour is now.
  addEventListener("pageshow", async (event) => {
    if (!event.persisted || !stage()) return;
    try {
      const reply = await fetch(location.href, {
        headers: { "Accept": "text/html", "X-Requested-With": "vicky" },
        credentials: "same-origin",
      });
      if (!show(await reply.text())) location.reload();
    } catch {
      tellNotSent();
    }
  });
})();

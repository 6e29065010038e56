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
      now.querySelector(".portrait .outfit")?.remove();
      const outfit = next.querySelector(".portrait .outfit");
      if (outfit) face.after(document.importNode(outfit, true));
    }
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

  // Answers to be put in order: buttons that move them take the place of the lists of numbers, which go on to say
  // what is sent.
  function readyOrder(answer) {
    for (const order of answer.querySelectorAll("[data-order]")) {
      const rows = [...order.querySelectorAll("[data-place]")];
      rows.sort((a, b) => a.querySelector("select").value - b.querySelector("select").value);
      order.querySelector("ol").append(...rows);
      for (const row of rows) {
        row.querySelector("select").hidden = true;
        row.querySelector(".moves").hidden = false;
        row.querySelector("label > .unseen")?.remove();
      }
      order.querySelector(".note").hidden = true;
      order.removeAttribute("aria-describedby");
      order.dataset.ready = "";
      number(order);
    }
  }

  function number(order) {
    const rows = [...order.querySelectorAll("[data-place]")];
    rows.forEach((row, index) => {
      row.querySelector("select").value = index + 1;
      row.querySelector("[data-move=up]").setAttribute("aria-disabled", index === 0);
      row.querySelector("[data-move=down]").setAttribute("aria-disabled", index === rows.length - 1);
    });
  }

  // The focus stays on the button that was pressed, wherever its row goes.
  function move(button) {
    const order = button.closest("[data-order]");
    const row = button.closest("[data-place]");
    const isUp = button.dataset.move === "up";
    const other = isUp ? row.previousElementSibling : row.nextElementSibling;
    if (other) {
      if (isUp) other.before(row); else other.after(row);
      button.focus();
      number(order);
    }
    const rows = [...order.querySelectorAll("[data-place]")];
    const values = {
      answer: row.querySelector("[data-label]").textContent, number: rows.indexOf(row) + 1, total: rows.length,
    };
    order.querySelector("[data-order-said]").textContent =
      order.dataset.said.replace(/\{(\w+)\}/g, (_, name) => values[name]);
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
    readyOrder(answer);
    now.querySelector("[data-part=answer]").replaceWith(answer);
    // The focus first, the bubbles after it: so a screen reader reads the bubbles to their end.
    (refusal ?? answer).focus({ preventScroll: true });
    const fresh = updateTalk(now.querySelector("[data-talk]"), next.querySelector("[data-talk]"));
    updateDesk(now.querySelector("[data-part=desk]"), next.querySelector("[data-part=desk]"));
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

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-move]");
    if (button) move(button);
  });

  // A double click is one answer: its second half would meet whatever has come in the meantime.
  document.addEventListener("click", (event) => {
    if (event.detail > 1 && event.target.closest("[data-answer] [type=submit]")) event.preventDefault();
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

  // The authors' pages come anew when a file was saved: asked for now and then, while somebody looks.
  function watchStories() {
    const sheet = document.querySelector("[data-stamp]");
    if (!sheet) return;
    setInterval(async () => {
      // Who has chosen a file, or is filling in a form, is not disturbed.
      const isBusy = sheet.querySelector("[type=file]")?.value || sheet.contains(document.activeElement?.form);
      if (document.hidden || isBusy) return;
      try {
        const reply = await fetch("/team/stories-version", { credentials: "same-origin" });
        if (reply.ok && (await reply.text()) !== sheet.dataset.stamp) location.reload();
      } catch {
        // The server is away for a moment; the next time will do.
      }
    }, 2000);
  }

  readyOrder(document);
  watchStories();
})();

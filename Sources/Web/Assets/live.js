// The same tour in another window or on another device: this page hears that it moved, and shows where it is.

const tabs = stage()?.dataset.now ? new BroadcastChannel("vicky-tours") : null;
let asking = null;

// Takes what she typed over to the same question, or keeps it to read where there is another one.
// Gives what puts the focus back where it was; that says whether there was anything to put back.
function takeAlong(old, answer) {
  const beat = (part) => part.querySelector("[name=beat]")?.value;
  const isSame = beat(old) === beat(answer);
  const active = old.contains(document.activeElement) ? document.activeElement : null;
  const typed = [];
  for (const field of old.querySelectorAll("textarea, input:not([type=hidden])")) {
    const isMark = field.matches("[type=radio], [type=checkbox]");
    if (isMark ? field.checked === field.defaultChecked : field.value === field.defaultValue) continue;
    const value = isMark ? `[value="${CSS.escape(field.value)}"]` : "";
    const other = isSame && answer.querySelector(`[name="${CSS.escape(field.name)}"]${value}`);
    if (other && isMark) other.checked = field.checked;
    else if (other) other.value = field.value;
    else if (!isMark && field.value.trim()) typed.push(field.value.trim());
  }
  const notice = answer.querySelector("[data-elsewhere]");
  if (notice) {
    notice.hidden = false;
    if (typed.length) {
      notice.querySelector("[data-typed]").hidden = false;
      notice.querySelector("q").textContent = typed.join(" ");
    }
  }
  return () => {
    if (!isSame || !active?.id) return false;
    const again = answer.querySelector(`#${CSS.escape(active.id)}`);
    again?.focus({ preventScroll: true });
    if (again && "selectionStart" in active && active.selectionStart !== null) {
      again.setSelectionRange(active.selectionStart, active.selectionEnd);
    }
    return Boolean(again);
  };
}

// Asks until the tour is at another turn; the server answers when it is, or after a while. Only while she
// looks.
async function ask() {
  asking?.abort();
  if (!stage()?.dataset.now || document.hidden) return;
  const mine = asking = new AbortController();
  let pause = 0;
  while (mine === asking && !mine.signal.aborted) {
    const { now, turn } = stage().dataset;
    try {
      const reply = await fetch(`${now}?turn=${turn}`, {
        headers: sent, credentials: "same-origin", signal: mine.signal,
      });
      if (reply.status >= 400 && reply.status < 500) return;
      pause = reply.ok ? 0 : 2000;
      const text = reply.status === 200 ? await reply.text() : "";
      // Her own answer is under way, or has come: it tells the same.
      if (busy || mine !== asking) return;
      if (text && stage().dataset.turn === turn && !show(text, true)) return location.reload();
    } catch {
      pause = Math.min(pause * 2 || 2000, 30000);
    }
    if (pause) await new Promise((go) => setTimeout(go, pause));
  }
}

document.addEventListener("visibilitychange", ask);
addEventListener("online", ask);
// Who leaves the page, or comes back to it out of the browser's memory.
addEventListener("pagehide", () => asking?.abort());
addEventListener("pageshow", (event) => { if (event.persisted) ask(); });
tabs?.addEventListener("message", (event) => { if (event.data === location.pathname) ask(); });
ask();

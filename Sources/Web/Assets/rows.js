// The blocks of her start page: a row goes up or down and the focus goes with it.

let isArranging = false;

async function arrange(form, button) {
  const part = document.querySelector("[data-arranging]");
  const unsent = part.querySelector("[data-unsent]");
  const { key } = button.dataset;
  isArranging = true;
  unsent.hidden = true;
  try {
    const { text } = await post(form, button);
    const next = pageOf(text).querySelector("[data-arranging]");
    if (!next) return location.reload();
    const rows = document.importNode(next.querySelector("[data-rows]"), true);
    for (const other of rows.querySelectorAll("[autofocus]")) other.removeAttribute("autofocus");
    part.querySelector("[data-rows]").replaceWith(rows);
    part.querySelector(`[data-key="${key}"]`)?.focus();
    say(part.querySelector("[data-said]"), next.querySelector("[data-said]").textContent);
  } catch {
    unsent.hidden = false;
  } finally {
    isArranging = false;
  }
}

document.addEventListener("submit", (event) => {
  if (!event.target.matches("[data-arrange]")) return;
  event.preventDefault();
  if (!isArranging && event.submitter) arrange(event.target, event.submitter);
});

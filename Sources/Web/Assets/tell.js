// What she wants to say at any moment: sent by itself, so that what she is answering stays as it is.

async function tell(form) {
  const part = form.closest("[data-part=tell]");
  const unsent = part.querySelector("[data-unsent]");
  if (part.ariaBusy) return;
  part.ariaBusy = "true";
  unsent.hidden = true;
  try {
    const { text } = await post(form);
    const next = pageOf(text).querySelector("[data-part=tell]");
    if (!next) return location.reload();
    const now = document.importNode(next, true);
    const told = now.querySelector("[data-told]");
    told?.removeAttribute("autofocus");
    part.replaceWith(now);
    (told ?? now).focus();
  } catch {
    unsent.hidden = false;
  } finally {
    part.ariaBusy = null;
  }
}

document.addEventListener("submit", (event) => {
  if (!event.target.matches("[data-tell]")) return;
  event.preventDefault();
  tell(event.target);
});

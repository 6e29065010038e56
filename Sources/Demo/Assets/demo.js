"use strict";

const tell = (event) => window.vicky?.event(event);

// What the page that was just loaded has to say.
for (const event of document.body.dataset.events.split(" ").filter(Boolean)) tell(event);

// A form that goes to a page of its own opens as a dialog here.
for (const form of document.querySelectorAll("form[data-dialog]")) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    document.getElementById(form.dataset.dialog).showModal();
  });
}

for (const form of document.querySelectorAll("form[data-confirm]")) {
  const dialog = document.getElementById(form.dataset.confirm);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    dialog.returnValue = "";
    dialog.showModal();
  });
  dialog.addEventListener("close", () => {
    if (dialog.returnValue === "ja") form.submit();
  });
}

// Lists that show less with every letter.
for (const form of document.querySelectorAll("form[data-filter]")) {
  const list = document.getElementById(form.dataset.filter);
  const none = document.querySelector(`[data-none="${list.id}"]`);
  const count = document.querySelector(`[data-count="${list.id}"]`);
  const field = form.querySelector("input");
  field.addEventListener("input", () => {
    const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const item of list.children) {
      item.hidden = !words.every((word) => item.dataset.words.includes(word));
      if (!item.hidden) shown += 1;
    }
    none.hidden = shown > 0;
    if (count) count.textContent = shown === 1 ? count.dataset.one : `${shown} ${count.dataset.many}`;
  });
}

// Buttons that stay down keep the page as it is.
for (const form of document.querySelectorAll("form[data-toggle]")) {
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const button = form.querySelector("button");
    const answer = await fetch(form.action, { method: "POST", redirect: "manual" }).catch(() => null);
    if (!answer) return;
    const isOn = button.getAttribute("aria-pressed") !== "true";
    button.setAttribute("aria-pressed", isOn);
    const likes = form.dataset.likes && document.getElementById(form.dataset.likes);
    if (likes) likes.textContent = `${parseInt(likes.textContent, 10) + (isOn ? 1 : -1)} keer leuk`;
  });
}

document.querySelector("[data-comment]")
  ?.addEventListener("input", () => tell("comment.started"), { once: true });

// Dressing: a choice is seen at once and saved at once; what was saved is said.

const saving = new WeakMap();

// The portrait with what is chosen now, in the order of the places.
function wear(form) {
  const figure = form.closest(".wearer").querySelector("[data-portrait]");
  const next = figure.querySelector(".drawn:not(.leaving)").cloneNode(true);
  for (const layer of next.querySelectorAll(".outfit")) layer.remove();
  for (const layer of form.querySelectorAll(".card:has(:checked) .outfit")) {
    const worn = layer.cloneNode();
    worn.alt = layer.dataset.alt;
    next.append(worn);
  }
  changePortrait(figure, next);
}

// One at a time, and the last choice last: who walks through the cards with the arrows makes many.
async function save(form) {
  saving.set(form, saving.has(form) ? "again" : "once");
  if (saving.get(form) === "again") return;
  const part = form.closest("[data-dressing]");
  const unsent = part.querySelector("[data-unsent]");
  try {
    let next;
    do {
      saving.set(form, "once");
      const { text } = await post(form);
      next = pageOf(text).querySelector("[data-dressing]");
    } while (saving.get(form) === "again");
    if (!next || next.querySelector("[data-refusal]")) return location.reload();
    unsent.hidden = true;
    form.querySelector("[data-save]").hidden = true;
    say(part.querySelector("[data-said]"), next.querySelector("[data-said]").textContent);
  } catch {
    unsent.hidden = false;
    form.querySelector("[data-save]").hidden = false;
  } finally {
    saving.delete(form);
  }
}

for (const form of document.querySelectorAll("[data-dress]")) {
  form.querySelector("[data-save]").hidden = true;
  form.addEventListener("change", () => {
    wear(form);
    save(form);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    save(form);
  });
}

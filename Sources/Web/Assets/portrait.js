// Another mood, or other clothes: the new drawing stands there at once, and the old one fades away over it.

function sources(drawn) {
  return [...drawn.querySelectorAll("img")].map((image) => image.getAttribute("src")).join(" ");
}

async function changePortrait(figure, next) {
  const old = figure.querySelector(".drawn:not(.leaving)");
  if (!old || !next || sources(old) === sources(next)) return;
  const drawn = document.importNode(next, true);
  for (const gone of figure.querySelectorAll(".leaving")) gone.remove();
  old.before(drawn);
  if (asksForCalm.matches) return old.remove();
  old.classList.add("leaving");
  old.setAttribute("aria-hidden", "true");
  try {
    await Promise.all([...drawn.querySelectorAll("img")].map((image) => image.decode()));
  } catch {
    // A drawing that does not come: what stood there need not stay for it.
  }
  old.addEventListener("animationend", () => old.remove());
  old.classList.add("fading");
}

"use strict";

// How busy the desk is comes from a slow system.
for (const place of document.querySelectorAll("[data-rush]")) {
  const show = async () => {
    const answer = await fetch("/drukte.json").catch(() => null);
    const text = document.createElement("p");
    text.textContent = answer?.ok ? (await answer.json()).tekst : "De drukte is nu niet bekend.";
    const again = document.createElement("button");
    again.type = "button";
    again.className = "quiet";
    again.dataset.rushAgain = "";
    again.textContent = "Nog eens kijken";
    again.addEventListener("click", async () => {
      await show();
      place.querySelector("button").focus();
    });
    place.replaceChildren(text, again);
  };
  show();
}

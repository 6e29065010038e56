"use strict";

// A page that does not reload: addresses change by pushState, what belongs to them comes a moment later.
const place = document.querySelector("[data-matters]");
let matters = null;
let turn = 0;

const made = (name, text, ...children) => {
  const element = document.createElement(name);
  if (text) element.textContent = text;
  element.append(...children);
  return element;
};

const link = (path, text) => {
  const element = made("a", text);
  element.href = path;
  return element;
};

const heading = (text) => {
  const element = made("h1", text);
  element.tabIndex = -1;
  return element;
};

const classed = (element, name) => {
  element.className = name;
  return element;
};

const list = () => [
  heading("Mijn zaken"),
  classed(made("p", "Wat je hebt aangevraagd, en hoe het ermee staat."), "lead"),
  classed(made("ul", "", ...matters.map((matter) => classed(
    made("li", "", made("h2", "", link(`/mijn-zaken/${matter.id}`, matter.title)), made("p", matter.status)),
    "card"))), "stack"),
];

const detail = (matter) => [
  classed(made("p", "", link("/mijn-zaken", "Al mijn zaken")), "crumb"),
  heading(matter.title),
  classed(made("p", matter.status), "lead"),
  classed(made("ol", "", ...matter.steps.map((step) => made("li", step))), "steps"),
  made("p", matter.next),
];

const show = async () => {
  const mine = ++turn;
  place.replaceChildren(made("p", "Even ophalen."));
  const answer = await fetch("/zaken.json").catch(() => null);
  if (mine !== turn) return;
  if (!answer?.ok) {
    place.replaceChildren(made("p", "Je zaken zijn nu niet op te halen. Probeer het straks nog eens."));
    return;
  }
  matters = await answer.json();
  const matter = matters.find((one) => location.pathname === `/mijn-zaken/${one.id}`);
  place.replaceChildren(...(matter ? detail(matter) : list()));
  document.title = `${matter ? matter.title : "Mijn zaken"} | Intranet Zevenbruggen`;
  place.querySelector("h1").focus();
};

place.addEventListener("click", (event) => {
  const target = event.target.closest("a");
  if (!target || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  history.pushState(null, "", target.href);
  show();
});
addEventListener("popstate", show);

"use strict";

const style = new CSSStyleSheet();
style.replaceSync(`
  :host { display: block; }
  fieldset { border: 0; margin: 0; padding: 0; display: grid; gap: 8px; }
  legend { padding: 0; margin-bottom: 8px; }
  label { display: flex; gap: 10px; align-items: center; min-height: 44px; }
  input { width: 24px; height: 24px; margin: 0; accent-color: var(--blue); }
  button { font: inherit; font-weight: 600; min-height: 44px; padding: 0 20px; border-radius: 4px; cursor: pointer;
    border: 2px solid var(--blue); background: var(--blue); color: var(--on-blue); justify-self: start; }
  :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
`);

const made = (name, fields = {}, ...children) => {
  const element = Object.assign(document.createElement(name), fields);
  element.append(...children);
  return element;
};

// One question in a shadow root, answered by looking at it.
class Poll extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [style];
    const answers = this.dataset.answers.split("|").map((answer, place) =>
      made("label", {}, made("input", { type: "radio", name: "antwoord", value: answer, checked: place === 0 }), answer));
    const said = made("p");
    said.setAttribute("role", "status");
    const form = made("form", {}, made("fieldset", {},
      made("legend", { textContent: this.dataset.question }), ...answers,
      made("button", { type: "submit", textContent: "Stem" })), said);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const answer = new FormData(form).get("antwoord");
      said.textContent = `Je stemde '${answer}'. Victor telt het na.`;
      window.vicky?.event("poll.answered");
    });
    root.append(form);
  }
}

customElements.define("zb-peiling", Poll);

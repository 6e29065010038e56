// Vicky's pages without reloading. Everything here also works without this file: forms that post, and a page
// that comes back. The server tells the same page; this takes the new parts out of it.

const asksForCalm = matchMedia("(prefers-reduced-motion: reduce)");
const sent = { "Accept": "text/html", "X-Requested-With": "vicky" };

function pageOf(text) {
  return new DOMParser().parseFromString(text, "text/html");
}

function fields(form, button) {
  const data = new FormData(form);
  if (button?.name) data.append(button.name, button.value);
  return new URLSearchParams(data);
}

// Posts a form and gives the page that came of it; throws where it did not arrive.
async function post(form, button) {
  const reply = await fetch(form.action, {
    method: "POST", body: fields(form, button), headers: sent, credentials: "same-origin",
  });
  const text = await reply.text();
  if (reply.status >= 500) throw new Error(`${reply.status}`);
  return { reply, text };
}

// Words for a screen reader, in a live region: emptied first, so that the same words are heard again.
function say(element, words) {
  element.textContent = "";
  requestAnimationFrame(() => { element.textContent = words; });
}

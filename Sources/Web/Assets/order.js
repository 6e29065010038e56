// Answers to be put in order: buttons that move them take the place of the lists of numbers, which go on to
// say what is sent.

function readyOrder(answer) {
  for (const order of answer.querySelectorAll("[data-order]")) {
    const rows = [...order.querySelectorAll("[data-place]")];
    rows.sort((a, b) => a.querySelector("select").value - b.querySelector("select").value);
    order.querySelector("ol").append(...rows);
    for (const row of rows) {
      row.querySelector("select").hidden = true;
      row.querySelector(".moves").hidden = false;
      row.querySelector("label > .unseen")?.remove();
    }
    order.querySelector(".note").hidden = true;
    order.removeAttribute("aria-describedby");
    order.dataset.ready = "";
    number(order);
  }
}

function number(order) {
  const rows = [...order.querySelectorAll("[data-place]")];
  rows.forEach((row, index) => {
    row.querySelector("select").value = index + 1;
    row.querySelector("[data-move=up]").setAttribute("aria-disabled", index === 0);
    row.querySelector("[data-move=down]").setAttribute("aria-disabled", index === rows.length - 1);
  });
}

// The focus stays on the button that was pressed, wherever its row goes.
function move(button) {
  const order = button.closest("[data-order]");
  const row = button.closest("[data-place]");
  const isUp = button.dataset.move === "up";
  const other = isUp ? row.previousElementSibling : row.nextElementSibling;
  if (other) {
    if (isUp) other.before(row); else other.after(row);
    button.focus();
    number(order);
  }
  const rows = [...order.querySelectorAll("[data-place]")];
  const values = {
    answer: row.querySelector("[data-label]").textContent, number: rows.indexOf(row) + 1, total: rows.length,
  };
  order.querySelector("[data-order-said]").textContent =
    order.dataset.said.replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-move]");
  if (button) move(button);
});

readyOrder(document);

// What any intranet does: things that come late, keys of its own, and pages that change without loading.
window.wrong = [];
window.keys = [];
window.long = [];
addEventListener("error", (event) => wrong.push(String(event.message)));
addEventListener("unhandledrejection", (event) => wrong.push(String(event.reason)));
document.addEventListener("keydown", (event) => keys.push(event.key));
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) long.push(entry.duration);
}).observe({ type: "longtask", buffered: true });

const query = new URLSearchParams(location.search);
const add = (text, press) => {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = text;
  button.addEventListener("click", press);
  document.getElementById("late").append(button);
};
const come = () => {
  const page = location.pathname;
  if (page === "/dashboard") {
    add("Blok toevoegen", () => {
      if (query.has("leaves")) location.assign("/profiel");
      else document.querySelector("h1").textContent = "Dashboard met een blok";
    });
  }
  if (page === "/groepen") add("Lid worden", () => window.vicky?.event("group.joined"));
};
setTimeout(come, Number(query.get("late") ?? 0));

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-soft]");
  if (!link) return;
  event.preventDefault();
  history.pushState(null, "", link.href);
  document.querySelector("h1").textContent = link.textContent;
  document.getElementById("late").replaceChildren();
});

const news = document.getElementById("nieuws");
for (let number = 1; number <= Number(query.get("news") ?? 20); number += 1) {
  const item = document.createElement("p");
  item.append(`Bericht ${number}: de brug bij het station is weer open.`);
  news.append(item);
}

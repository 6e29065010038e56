// What makes the page wider than the screen.
const wide = document.documentElement.scrollWidth;
const room = document.documentElement.clientWidth;
if (wide <= room) return [];
return [`${wide} > ${room}`, ...[...document.querySelectorAll("body *")]
  .filter((e) => e.getBoundingClientRect().right > room + 1)
  .map((e) => e.outerHTML.slice(0, 100))];

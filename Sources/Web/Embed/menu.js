// The menu in the panel's head.
const makeMenu = ({ h, hold, press, fill, reveal, words, name, address, shortcut, on, desk, panel, menuButton,
  steps, status, dock, writeDown }) => {
  const menu = h("ul", { class: "menu", hidden: true });
  steps.after(menu);

  function open(isOpen) {
    reveal(menu, isOpen);
    menuButton.setAttribute("aria-expanded", isOpen);
  }

  function leave() {
    open(false);
    menuButton.focus();
  }

  function closeFor(to) {
    if (to && to !== menuButton && !menu.contains(to)) open(false);
  }

  // Not while a button is pressed down: it would move away from under the pointer.
  panel.addEventListener("focusout", ({ relatedTarget: to }) => panel.matches(":active") || closeFor(to));
  panel.addEventListener("click", ({ target }) => closeFor(target));
  // Before the panel itself hears of it.
  panel.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || menu.hidden) return;
    event.preventDefault();
    event.stopPropagation();
    leave();
  }, true);

  // To the next corner of the window, for good.
  function move() {
    const corner = desk.kit.move();
    dock(corner);
    const key = `corner-${corner}`.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
    status(fill(words.movedTo, { corner: words[key] }));
  }

  function fillFor(tour) {
    const item = (text, go, props) => h("li", {}, press("quiet", text, () => {
      leave();
      go();
    }, props));
    const isOwn = !tour?.preview;
    const href = address + (tour && isOwn ? `/tours/${tour.story}` : "/start");
    const others = (tour?.languages ?? []).filter((tag) => tag !== tour.language);
    hold(menu, tour && item(words.tell, writeDown), isOwn && item(words.stories, () => on.menu("stories")),
      others.map((lang) =>
        item(new Intl.DisplayNames(lang, { type: "language" }).of(lang), () => on.language(lang), { lang })),
      item(words.move, move),
      h("li", {}, h("a", { class: "quiet", href, text: fill(words.ownPage, { name }) })),
      isOwn && item(words.signOut, () => on.menu("sign-out")),
      shortcut && h("li", { class: "note", text: fill(words.shortcut, { keys: shortcut }) }));
  }

  return {
    close: () => open(false),
    toggle(tour) {
      if (menu.hidden) fillFor(tour);
      open(menu.hidden);
    },
  };
};

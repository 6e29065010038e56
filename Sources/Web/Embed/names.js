// What a screen reader says of an element: its role and its name. A subset, told in docs/targets.md.
const { roleOf, nameOf, isRole, ofRole, foldName } = (() => {
  const inputs = (types) => `input:is(${types.replace(/\w+/g, "[type=$& i]")})`;
  const apart = ":not(:is(article,aside,main,nav,section) *)";
  const long = ":is([multiple],[size]:not([size='1']))";

  // The first line that fits an element is its role.
  const native = {
    button: `button,summary,${inputs("button,submit,reset,image,file,color")}`,
    link: "a[href],area[href]",
    checkbox: inputs("checkbox"),
    radio: inputs("radio"),
    slider: inputs("range"),
    spinbutton: inputs("number"),
    combobox: `select:not(${long}),input[list]`,
    listbox: `select${long},datalist`,
    searchbox: inputs("search"),
    textbox: "input:not([type=hidden i]),textarea,[contenteditable]:not([contenteditable=false i])",
    option: "option",
    heading: "h1,h2,h3,h4,h5,h6",
    img: "img:not([alt='']),svg[aria-label],svg[aria-labelledby],svg:has(>title)",
    navigation: "nav",
    main: "main",
    search: "search",
    banner: `header${apart}`,
    contentinfo: `footer${apart}`,
    complementary: "aside",
    region: "section:is([aria-label],[aria-labelledby],[title])",
    form: "form",
    article: "article",
    list: "ul,ol,menu",
    listitem: "li",
    group: "fieldset,details,optgroup,address",
    table: "table",
    row: "tr",
    rowheader: "th[scope^=row i],tr:has(>td)>th:not([scope]):first-child",
    columnheader: "th",
    cell: "td",
    dialog: "dialog",
    progressbar: "progress",
    figure: "figure",
  };
  // A role is also found in these, which are kinds of it.
  const kinds = {
    textbox: "searchbox combobox",
    checkbox: "switch menuitemcheckbox",
    radio: "menuitemradio",
    menuitem: "menuitemcheckbox menuitemradio",
    cell: "gridcell columnheader rowheader",
    dialog: "alertdialog",
    img: "image",
  };
  const kindsOf = (role) => kinds[role]?.split(" ") ?? [];
  const fromContent =
    /^(button|link|heading|option|tab|treeitem|switch|radio)$|cell|checkbox|header|menuitem/;

  const attribute = (element, name) => element.getAttribute(name)?.trim() || "";
  const joined = (elements, tell) => [...elements].map(tell).filter(Boolean).join(" ");

  const roleOf = (element) => attribute(element, "role").toLowerCase().split(/\s/)[0]
    || Object.keys(native).find((role) => element.matches(native[role])) || "";

  // 2: it has this role. 1: it is a kind of it. A list to choose from is no place to type in.
  function isRole(element, role) {
    const own = roleOf(element);
    return own === role ? 2 : kindsOf(role).includes(own) && element.localName !== "select" ? 1 : 0;
  }

  // The elements under `root` that may have this role.
  const ofRole = (root, role) => [...root.querySelectorAll(
    [role, ...kindsOf(role)].map((one) => `${native[one] ?? "x"},[role^="${CSS.escape(one)}" i]`).join())];

  function byHTML(element) {
    const titles = { fieldset: "legend", table: "caption", figure: "figcaption", svg: "title" };
    const inner = titles[element.localName];
    const isButton = element.localName === "input" && /^(button|submit|reset)$/.test(element.type);
    return (isButton && element.value) || attribute(element, "alt")
      || (inner && element.querySelector(`:scope>${inner}`)?.textContent.trim());
  }

  // What is filled in, where a field is within a label.
  const filled = (element) => /^(text|search|tel|url|email|number|range)/.test(element.type) && element.value;

  const isGone = (element) => element.closest("[aria-hidden=true]")
    || (!element.checkVisibility({ visibilityProperty: true })
      && getComputedStyle(element).display !== "contents");

  function content(element, seen, hidden) {
    const given = element.assignedNodes?.() ?? [];
    return [...(given.length ? given : (element.shadowRoot ?? element).childNodes)].map((node) => {
      if (node.nodeType !== 1) return node.nodeType === 3 ? node.data : "";
      return !hidden && isGone(node) ? "" : ` ${tell(node, seen, hidden, true)} `;
    }).join("").trim();
  }

  // `isPart`: of another one's name. `hidden`: what cannot be seen counts too.
  function tell(element, seen, hidden, isPart) {
    if (seen.has(element)) return "";
    seen.add(element);
    return (isPart && filled(element)) || attribute(element, "aria-label")
      || (!isPart && joined(element.labels ?? [], (one) => !isGone(one) && tell(one, seen, false, true)))
      || byHTML(element)
      || ((isPart || fromContent.test(roleOf(element))) && content(element, seen, hidden))
      || attribute(element, "title") || attribute(element, "placeholder");
  }

  function nameOf(element) {
    const others = joined(attribute(element, "aria-labelledby").split(/\s+/), (id) => {
      const other = id && element.getRootNode().getElementById?.(id);
      return other && tell(other, new Set(), !other.checkVisibility(), true);
    });
    return (others || tell(element, new Set())).replace(/\s+/g, " ");
  }

  // How names are compared: white space, capitals, quotes and the kind of dash make no difference.
  const foldName = (name) => name.normalize("NFKC").toLowerCase().replace(/\p{Pd}/gu, "-")
    .replace(/[\s\p{Cf}\p{Pi}\p{Pf}‚„′″"'\x60]/gu, "") || name;

  return { roleOf, nameOf, isRole, ofRole, foldName };
})();

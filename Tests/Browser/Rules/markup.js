// Markup that a screen reader or a strict policy would stumble over.
const found = [];
const all = (css) => [...document.querySelectorAll(css)];
const say = (why, element) => found.push(`${why}: ${element.outerHTML.slice(0, 120)}`);

const levels = all("h1, h2, h3, h4, h5, h6").map((heading) => Number(heading.tagName[1]));
if (levels[0] !== 1 || levels.lastIndexOf(1) !== 0) found.push(`one h1, and it comes first: ${levels}`);
if (levels.some((level, i) => i && level > levels[i - 1] + 1)) found.push(`a level is left out: ${levels}`);

if (!/^(nl|en)$/.test(document.documentElement.lang)) found.push(`lang: ${document.documentElement.lang}`);
if (!document.title.trim()) found.push("no title");
for (const css of ["main", "body > header", "body > footer"]) if (all(css).length !== 1) found.push(`one ${css}`);

for (const e of all("input:not([type=hidden]), textarea, select"))
  if (!e.labels?.length && !e.getAttribute("aria-labelledby") && !e.ariaLabel) say("no label", e);
for (const e of all("img:not([alt])")) say("no alt", e);
for (const e of all("button, a[href], summary"))
  if (!(e.innerText || e.textContent).trim() && !e.ariaLabel) say("no name", e);

const ids = all("[id]").map((e) => e.id);
for (const id of ids.filter((id, i) => ids.indexOf(id) !== i)) found.push(`twice the id ${id}`);
for (const attribute of ["aria-labelledby", "aria-describedby"])
  for (const e of all(`[${attribute}]`))
    for (const id of e.getAttribute(attribute).split(/\s+/))
      if (!ids.includes(id)) say(`refers to ${id}, which is not there`, e);

for (const e of all("script:not([src]), style, [style]")) say("inline", e);
for (const e of all("*"))
  for (const {name, value} of e.attributes)
    if (/^on/.test(name) || /^javascript:/i.test(value)) say("inline script", e);
for (const e of all("a[href^=http]"))
  if (new URL(e.href).host !== location.host && !/noreferrer/.test(e.rel)) say("a referrer leaves", e);
return found;

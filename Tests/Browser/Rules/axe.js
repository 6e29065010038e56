// What axe-core finds against WCAG 2.2 AA and good practice.
const done = arguments[0];
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const line = ({id, help, nodes}) => `${id}: ${help}: ${nodes.map((node) => node.html.slice(0, 140)).join(" | ")}`;
axe.run(document, {resultTypes: ["violations"], runOnly: tags})
  .then((result) => done(result.violations.map(line)))
  .catch((error) => done([String(error)]));

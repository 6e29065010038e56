// Text that stands out too little from what is behind it: below 4.5 to 1, or 3 to 1 where it is large.
const parse = (colour) => {
  const [r, g, b, a] = colour.match(/[\d.]+/g).map(Number);
  return {r, g, b, a: a ?? 1};
};

const over = (top, below) => {
  const mix = (c) => top[c] * top.a + below[c] * (1 - top.a);
  return {r: mix("r"), g: mix("g"), b: mix("b"), a: 1};
};

const luminance = ({r, g, b}) => {
  const [red, green, blue] = [r, g, b].map((value) => {
    const share = value / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return red * 0.2126 + green * 0.7152 + blue * 0.0722;
};

const behind = (element) => {
  const layers = [];
  for (let e = element; e; e = e.parentElement) layers.push(parse(getComputedStyle(e).backgroundColor));
  return layers.reverse().reduce((below, layer) => over(layer, below), {r: 255, g: 255, b: 255, a: 1});
};

const found = [];
const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (texts.nextNode()) {
  const words = texts.currentNode.data.trim();
  const element = texts.currentNode.parentElement;
  if (!words || !element.getClientRects().length || element.closest(".unseen, .skip-link")) continue;
  const style = getComputedStyle(element);
  const below = behind(element);
  const [light, dark] = [luminance(over(parse(style.color), below)), luminance(below)].sort((a, b) => b - a);
  const ratio = (light + 0.05) / (dark + 0.05);
  const size = parseFloat(style.fontSize);
  const isLarge = size >= 24 || (size >= 18.66 && style.fontWeight >= 700);
  if (ratio < (isLarge ? 3 : 4.5)) found.push(`${ratio.toFixed(2)}: ${words.slice(0, 40)} (${element.tagName})`);
}
return found;

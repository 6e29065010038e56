// A video, with captions in the story's own language, and what is to be seen in words behind a link.
const makeFilm = ({ h, words, address, language }) => (item, tour) => {
  const props = { src: address + item.src, controls: true, preload: "none", playsinline: true,
    "aria-label": item.alt, lang: tour.language !== language && tour.language };
  const srclang = tour.languages?.[0] ?? tour.language;
  // Captions of another site are read only where it lets them be.
  return h("figure", {}, h("video", { ...props, crossorigin: "" },
    h("track", { kind: "captions", label: words.captions, srclang, src: address + item.captions,
      default: true })),
  h("figcaption", {},
    h("a", { href: address + item.description, target: "_blank", text: words.describe })));
};

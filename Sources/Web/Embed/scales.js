// Feedback: smileys, stars, a number from 0 to 10, or words alone.

const star = "M24 4c2 0 5 12 6.5 13s13.5 1 14 2.5-9.5 8.5-10 10.5 3.5 13.5 2 14.5-10.5-6-12.5-6-11 7-12.5 6"
  + " 2.5-12.5 2-14.5-10.5-9-10-10.5 12.5-1.5 14-2.5S22 4 24 4Z";

const makeScale = ({ h, fill, sketch, words, address }) => (kind, by, note) => {
  const [least, most] = kind === "nps" ? [0, 10] : [1, 5];
  const looks = {
    nps: (value) => [null, value],
    smileys: (value) => [h("img", { src: `${address}/assets/smiley${value}.svg`, alt: "" }),
      words[`smiley${value}`]],
    stars: (value) => [sketch("48 48", "star", star),
      value === 1 ? words.oneStar : fill(words.stars, { count: value })],
  };
  const marks = Array.from({ length: most - least + 1 }, (_, index) => {
    const value = least + index;
    const [face, text] = looks[kind](value);
    return h("label", {}, h("input", { type: "radio", name: "score", value }), face, h("span", { text }));
  });
  const ends = kind === "nps" && "vicky-note";
  return h("fieldset", { class: `scale ${kind}`, role: "radiogroup", ...by, "aria-describedby": ends },
    ends && note(words.npsEnds, ends), marks);
};

const makeFeedback = (tools) => (beat, { by, note }) => {
  const { words } = tools;
  const scale = beat.scale !== "text" && makeScale(tools)(beat.scale, by, note);
  const message = makeMessage(tools)("vicky-text", scale ? words.textLabel : words.onlyTextLabel,
    words.feedbackNote, beat.anonymous === "allowed");
  return {
    parts: [scale, message.parts],
    fields: [scale || message.area],
    read() {
      const score = scale && scale.querySelector(":checked");
      const said = message.read();
      if (!score && !said.text) return words.feedbackEmpty;
      return { type: "feedback", ...said, value: score ? Number(score.value) : undefined };
    },
  };
};

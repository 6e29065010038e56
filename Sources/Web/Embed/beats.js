// What was told, as bubbles of the conversation: the same ones as on Vicky's own page.

const tick = "M5 18c3 2 5 5 7 8C15 18 20 10 28 5";
const cross = "M7 7c5 6 11 12 18 18M25 6C19 12 12 19 7 26";

// A face with what it wears; without words where the name stands beside it.
const faceOf = (face, address, kind, isNamed) => h("span", { class: kind }, [face,
  ...face.layers ?? []].map((layer) =>
  h("img", { src: address + layer.src, alt: isNamed ? "" : layer.alt })));

// Tells one conversation; remembers who spoke last.
function makeTeller({ words, address, language, film }, tour) {
  const lang = tour.language !== language && tour.language;
  const host = tour.told.findLast((item) => item.who && !item.guest);
  let speaker = null;

  const saying = (text, runs, own) => (text || runs)
    && told(h("p", { class: "words", lang: own ? own !== language && own : lang }), text, runs);

  function content(item) {
    const src = address + item.src;
    switch (item.beat) {
      case "given":
        return [h("figure", { class: "gift" }, item.drawing && faceOf(item.drawing, address, "drawing"),
          h("figcaption", {}, words.gift, " ", h("strong", { text: item.title, lang })))];
      case "image":
        return [h("figure", {}, h("img", { src, alt: item.alt, lang }))];
      case "video":
        return [film(item)];
      case "explained":
        return [h("p", { class: "verdict" }, sketch("32 32", "mark", item.right ? tick : cross),
          h("strong", { text: item.right ? words.right : words.wrong })), saying(item.text, item.runs)];
      case "choose":
        return [saying(item.prompt, item.promptRuns)];
      default:
        return [saying(item.text, item.runs, item.language)];
    }
  }

  // Null where there is nothing to see, such as a choice without words of its own.
  return (item) => {
    const parts = content(item).filter(Boolean);
    if (!parts.length) return null;
    const day = item.day && h("p", { class: "day", text: dateWords(item.day, language) ?? words.today });
    if (item.beat === "reply") {
      speaker = null;
      return h("li", { class: "bubble mine" }, day, h("p", { class: "unseen", text: words.you }), parts);
    }
    const by = item.who ? item : speaker ?? host ?? { who: tour.name, face: tour.host };
    const dress = JSON.stringify([by.who, by.face?.layers]);
    const isStart = dress !== speaker?.dress;
    speaker = { who: by.who, face: by.face, guest: by.guest, dress };
    return h("li", { class: `bubble ${by.guest ? "guest" : ""} ${isStart ? "start" : ""}` }, day,
      isStart && [by.face && faceOf(by.face, address, "face", true), h("p", { class: "who", text: by.who })],
        parts);
  };
}

// What she answered, as the conversation keeps it; null where nothing is said of it.
function replyOf(beat, input, words) {
  const one = (list, id) => list?.find((other) => other.id === id) ?? { label: id };
  const text = {
    answers: () => input.answers.map((id) => one(beat.answers, id).label).join(", "),
    answer: () => (input.value === true ? words.yes : input.value === false ? words.no
      : one(beat.values, input.value).label),
    done: () => (beat.beat === "show" ? words.seen : words.done),
    missing: () => words.missing,
    hint: () => words.hint,
    leave: () => words.leave,
    skip: () => (beat.beat === "wait" ? words.goOnEarly : words.skipped),
    feedback: () => words.feedbackPassed,
    option: () => one(beat.options, input.option).label,
  }[input.type]?.();
  const runs = input.option && one(beat.options, input.option).runs;
  return text == null ? null : { beat: "reply", text: `${text}`, runs };
}

// A message's text with everything marked in it that a phone would not show.

import { el } from "../dom.js";
import { hitRanges, invisibleRanges, outsideRanges, partRanges } from "../text/annotations.js";
import { runsOf } from "../text/runs.js";
import { codePoint, showCount } from "../text/words.js";

/** Beyond, a text is shown by its beginning until someone asks for the rest. */
const shortened = 1200;

/** @returns {HTMLElement} the bubble */
export function messageText(message, query) {
  const bubble = el("div", { class: "bubble", dir: "auto" });
  if (message.text === "") bubble.append(el("span", { class: "none" }, "no text"));
  else if (message.text.length <= shortened + 200) fill(bubble, message, message.text.length, query);
  else fillShortened(bubble, message, query);
  return bubble;
}

function fillShortened(bubble, message, query) {
  const length = message.text.length;
  fill(bubble, message, isHighSurrogate(message.text, shortened - 1) ? shortened + 1 : shortened, query);
  bubble.append("…", el("button", {
    class: "plain more",
    type: "button",
    onclick: () => {
      bubble.replaceChildren();
      fill(bubble, message, length, query);
    },
  }, `Show all ${showCount(length)} characters`));
}

function fill(bubble, message, length, query) {
  const parts = message.parts.length > 1 ? partRanges(message.parts) : [];
  const layers = {
    part: parts,
    outside: outsideRanges(message.outside),
    hit: hitRanges(message.text, query),
    invisible: invisibleRanges(message.text),
  };
  for (const run of runsOf(length, layers)) bubble.append(...elementsOf(run, message, parts.length));
}

function* elementsOf({ start, end, marks }, message, partCount) {
  const text = message.text.slice(start, end);
  if (marks.part !== undefined && marks.part.start === start && marks.part.index > 0) yield seam(marks.part.index, partCount);
  if (marks.invisible !== undefined) yield el("span", { class: "unseen-character" }, codePoint(marks.invisible.codePoint));

  const even = marks.part !== undefined && marks.part.index % 2 === 1;
  let content = text;
  if (marks.hit !== undefined) content = el("mark", { class: "hit" }, content);
  if (marks.outside !== undefined) content = outsideMark(marks.outside, message, content);
  yield even ? el("span", { class: "even" }, content) : content;
}

/** Where a phone's network cuts the message; its number is drawn, not written, so that copying the text leaves it out. */
function seam(index, count) {
  const label = `part ${index + 1} of ${count}`;
  return el("span", { class: "seam", "data-part": index + 1, title: `Here begins ${label}`, role: "img", "aria-label": label });
}

function outsideMark(range, message, content) {
  const shown = range.codePoints.slice(0, 6).join(" ");
  const more = range.codePoints.length > 6 ? ` and ${range.codePoints.length - 6} more` : "";
  const fatal = message.encoding !== "ucs2";
  return el("span", { class: fatal ? "outside fatal" : "outside", title: `Outside GSM-7: ${shown}${more}` }, content);
}

function isHighSurrogate(text, index) {
  const unit = text.charCodeAt(index);
  return unit >= 0xd800 && unit < 0xdc00;
}

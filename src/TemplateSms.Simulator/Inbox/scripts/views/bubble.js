// One message as the phone shows it, and below it what the phone does not.

import { el, icon } from "../dom.js";
import { showNumber } from "../text/numbers.js";
import { showClock, showExact } from "../text/times.js";
import { encodingName, gatewayName, plural, showCount, unitName } from "../text/words.js";
import { messageText } from "./messageText.js";

/** @returns {HTMLLIElement} with an article that takes the focus */
export function bubble(message, { query, withNumber, open }) {
  const title = `m${message.id}`;
  return el("li", { class: `message ${message.direction} ${message.status}`, "data-id": message.id },
    el("article", { tabindex: "-1", "aria-labelledby": title },
      el("header", { class: "above" }, el("span", { id: title }, ...above(message, withNumber)), openButton(message, open)),
      messageText(message, query),
      message.direction === "out" && el("div", { class: "below" }, ...below(message))));
}

function* above(message, withNumber) {
  const date = new Date(message.receivedAt);
  const incoming = message.direction === "in";
  yield el("b", {}, incoming ? "From the phone" : el("bdi", {}, message.sender ?? "No sender"));
  if (withNumber) yield el("span", {}, incoming ? " " : " to ", el("bdi", {}, showNumber(message.recipient)));
  yield el("time", { datetime: message.receivedAt, title: showExact(date) }, ` ${showClock(date)}`);
}

function* below(message) {
  if (message.status === "refused") {
    yield chip("fault", "refused", `Refused, code ${message.code}: `, el("bdi", {}, message.reply));
  }

  if (message.recipientAdvice) yield chip("wait", "phone", el("bdi", {}, `${message.recipient}: ${message.recipientAdvice}`));
  if (message.status === "scheduled") yield chip("wait", "clock", `Scheduled for ${message.sendDate}`);
  yield el("span", { class: `chip ${message.encoding}` }, encodingName(message.encoding));
  if (message.units > 0) yield room(message);
  if (message.segments > 0) yield el("span", {}, plural(message.segments, "segment"));
  if (message.reservesStop) yield el("span", { class: "chip", title: `The gateway adds its own STOP text, ${message.reservedUnits} units` }, `+${message.reservedUnits} STOP`);
  if (message.deliveryStatus) yield el("span", { class: "chip" }, `${gatewayName(message.gateway)}: ${message.deliveryStatus}`);
  if (message.template) yield chip("name", "template", el("bdi", {}, message.template));
  if (message.tracker) yield chip("name", "tracker", el("bdi", {}, message.tracker));
  if (message.sandbox) yield el("span", { class: "chip" }, "Sandbox");
}

function chip(kind, picture, ...content) {
  return el("span", { class: `chip ${kind}` }, icon(picture), el("span", {}, ...content));
}

/** "47 of 160", and a gauge of it. */
export function room({ units, room, encoding }) {
  const share = room > 0 ? Math.min(1, units / room) : 1;
  const fill = el("i");
  fill.style.width = `${Math.round(share * 100)}%`;
  const state = units > room ? "over" : share > 0.9 ? "tight" : "";
  return el("span", { class: "room", title: `${showCount(units)} of ${showCount(room)} ${unitName(encoding)}` },
    el("span", { class: `gauge ${state}`, "aria-hidden": "true" }, fill),
    `${showCount(units)} of ${showCount(room)}`);
}

function openButton(message, open) {
  return el("button", { class: "open", type: "button", onclick: () => open(message.id), "aria-label": `Details of message ${message.id}` },
    icon("details"), "Details");
}

// Everything about one message: what became of it, what it cost, and what went over the wire.

import { byId, el, icon } from "../dom.js";
import { showNumber } from "../text/numbers.js";
import { readable } from "../text/rawBody.js";
import { showExact } from "../text/times.js";
import { encodingName, gatewayName, plural, showCount, unitName, verdictOf } from "../text/words.js";
import { room } from "./bubble.js";
import { copyButton } from "./copyButton.js";

/** Fills the panel; `remove` deletes the message. */
export function showDetails(message, remove) {
  byId("details-title").textContent = `Message ${message.id}`;
  const body = byId("details-body");
  body.scrollTop = 0;
  body.replaceChildren(
    el("p", { class: `verdict ${message.status}` }, verdictOf(message), message.reply && el("small", {}, el("bdi", {}, message.reply))),
    section("Message", facts(message)),
    ...characters(message),
    ...parts(message),
    ...exchange("Request", message.rawRequest, requestLine),
    ...exchange("Reply", message.rawReply, replyLine),
    el("div", { class: "actions" },
      copyButton(message.text, "Copy the text", "plain"),
      el("button", { class: "plain bad", type: "button", onclick: remove }, "Delete this message")));
}

function section(title, ...content) {
  return el("section", {}, el("h3", {}, title), ...content);
}

function facts(message) {
  const list = el("dl", { class: "facts" });
  const add = (name, ...value) => value.some(Boolean) && list.append(el("dt", {}, name), el("dd", {}, ...value));
  const isolated = value => value && el("bdi", {}, value);

  add(message.direction === "in" ? "From" : "To", isolated(showNumber(message.recipient)));
  add("Number written", message.recipientAdvice && isolated(message.recipient), message.recipientAdvice && `: ${message.recipientAdvice}`);
  add("Gateway", gatewayName(message.gateway));
  add("SID", isolated(message.sid));
  add("Delivery", message.deliveryStatus && `${message.deliveryStatus}${message.deliveryCode ? `, code ${message.deliveryCode}` : ""}`);
  add("Receipt", message.undeliveredStatus && `not delivered, status ${message.undeliveredStatus}`);
  add("Sub-account", isolated(message.subAccount));
  add("Sender", isolated(message.sender));
  add("Received", showExact(new Date(message.receivedAt)));
  add("Send at", isolated(message.sendDate));
  add("Template", isolated(message.template));
  add("Tracker", isolated(message.tracker));
  if (message.direction === "out") {
    add("Encoding", encodingName(message.encoding));
    add("Room", message.units > 0 && room(message));
    add("Segments", message.segments > 0 && `${message.segments}${message.smsLong ? `, smslong ${message.smsLong}` : ""}`);
    add("STOP text", message.reservesStop ? `added by the gateway, ${message.reservedUnits} units` : "none");
    add("Sandbox", message.sandbox && "yes, without charge");
    add("Code", String(message.code));
  }

  return list;
}

function* characters(message) {
  const counts = new Map();
  for (const { index, length, codePoint: value } of message.outside) {
    const entry = counts.get(value) ?? { text: message.text.slice(index, index + length), count: 0 };
    entry.count++;
    counts.set(value, entry);
  }

  if (counts.size === 0) return;
  yield section("Outside GSM-7", el("ul", { class: "characters" }, Array.from(counts, ([value, { text, count }]) =>
    el("li", {}, el("bdi", {}, text), ` ${value}`, count > 1 && ` × ${showCount(count)}`))));
}

function* parts(message) {
  if (message.parts.length < 2) return;
  yield section(plural(message.parts.length, "segment"), el("ol", { class: "parts" }, message.parts.map((part, index) =>
    el("li", {},
      el("div", { class: "part-name" },
        el("span", {}, `Part ${index + 1} of ${message.parts.length}`),
        el("span", {}, `${showCount(part.units)} ${unitName(message.encoding)}`)),
      el("p", { dir: "auto" }, part.text || "Only the STOP text")))));
}

function* exchange(title, raw, line) {
  if (!raw) return;
  const body = el("pre", { class: "raw", tabindex: "0", role: "group", "aria-label": `Body of the ${title.toLowerCase()}`, dir: "ltr" });
  const easy = readable({ body: raw.body ?? "", contentType: raw.contentType });
  let shown = easy !== null;
  const draw = () => body.textContent = (shown ? easy : raw.body) || "(empty)";
  draw();

  const heading = el("h3", {}, title, easy !== null && el("button", {
    class: "tool",
    type: "button",
    "aria-pressed": "false",
    onclick: event => {
      shown = !shown;
      event.currentTarget.setAttribute("aria-pressed", String(!shown));
      draw();
    },
  }, icon("details"), "As sent"));
  yield el("section", { "data-exchange": title.toLowerCase() }, heading, line(raw), body);
}

function requestLine({ method, path, contentType }) {
  return el("p", { class: "raw-line" }, el("b", {}, method), ` ${path}`, contentType && ` · ${contentType}`);
}

function replyLine({ status, contentType }) {
  return el("p", { class: "raw-line" }, el("b", {}, status ? `HTTP ${status}` : "No answer"), contentType && ` · ${contentType}`);
}

// A message of the ledger, its attempts, and what people may decide about it.

import { el } from "../dom.js";
import { attemptsOf, outcomeName, showTime, stateName, through } from "../text/queueWords.js";
import { showExact } from "../text/times.js";
import { plural } from "../text/words.js";

/** A message with its whole history. */
export function historyOf(message, decide) {
  const { id, key, lane, state, account, to, template, segments, created, notBefore, expires, reason, code, delivery, attempts } = message;
  const facts = [`to ${to ?? "a number that was blanked"}`, `lane ${lane}${through(account)}`, plural(segments, "segment")];
  return el("li", { "data-id": id },
    el("div", { class: "message-head" }, el("span", { class: `state ${state}` }, stateName(state)), key ?? template ?? "Message", el("span", { class: "id" }, id)),
    el("p", { class: "note" }, facts.join(" · ")),
    el("p", { class: "note" }, `Queued ${time(created)}`,
      state === "queued" && new Date(notBefore) > new Date() ? ` · not before ${time(notBefore)}` : "",
      expires === null ? "" : ` · expires ${time(expires)}`,
      delivery === null ? "" : ` · ${delivery}`),
    reason === null && code === null ? null : el("p", { class: "evidence" }, reasonOf(code, reason)),
    attempts.length === 0 ? null : el("ol", { class: "attempts", "aria-label": "Attempts" }, attempts.map(attemptOf)),
    state === "unknown" || state === "queued" ? decisions(id, state, attempts.at(-1)?.releasableAt ?? null, decide) : null);
}

/** An unknown message with its evidence. */
export function unknownOf({ id, lane, account, to, template, attempts, started, releasableAt, reason }, decide, open) {
  return el("li", { "data-id": id },
    el("div", { class: "message-head" }, template ?? "Message", el("span", { class: "id" }, id)),
    el("p", { class: "evidence" }, reason ?? "Nothing is known of its request."),
    el("p", { class: "note" }, `to ${to ?? "a number that was blanked"} · lane ${lane}${through(account)} · ${attemptsOf(attempts)}, the last one ${time(started)}`),
    decisions(id, "unknown", releasableAt, decide, el("button", { class: "plain", type: "button", "aria-label": `History of ${id}`, onclick: () => open(id) }, "History")));
}

function decisions(id, state, releasableAt, decide, more = null) {
  const left = releasableAt === null ? 0 : (new Date(releasableAt) - new Date()) / 1000;
  const isEarly = left > 0;
  return el("div", { class: "decisions" },
    more,
    state === "unknown" && el("button", { class: "plain", type: "button", disabled: isEarly, "aria-label": `Release ${id}`, onclick: () => decide("release", id) }, "Release"),
    el("button", { class: "plain", type: "button", "aria-label": `Drop ${id}`, onclick: () => decide("drop", id) }, "Drop"),
    state === "unknown" && isEarly && el("span", {}, `It can be released in ${showTime(Math.ceil(left))}: a request may still be on its way.`));
}

function attemptOf({ number, worker, account, started, ended, outcome, code, status, reason, who }) {
  const end = ended === null ? "" : ` to ${time(ended)}`;
  return el("li", {}, `${number}. ${outcomeName(outcome)}${who === null ? "" : ` by ${who}`}${through(account)}`,
    reason === null && code === null && status === null ? "" : `: ${reasonOf(code, reason, status)}`,
    el("small", {}, `${time(started)}${end}, ${worker}`));
}

const time = text => showExact(new Date(text));

function reasonOf(code, reason, status = null) {
  return [reason, code === null ? null : `Code ${code}.`, status === null ? null : `HTTP ${status}.`].filter(part => part !== null).join(" ");
}

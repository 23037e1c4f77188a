// What the page says to everyone, and to screen readers only.

import { byId } from "../dom.js";
import { showNumber } from "../text/numbers.js";
import { plural } from "../text/words.js";

const quiet = 1000;
const shownFor = 6000;

let arrivals = [];
let waiting = null;
let toastTimer = null;

/** Speaks of new messages, of many in one sentence. */
export function announce(messages) {
  arrivals.push(...messages);
  waiting ??= setTimeout(() => {
    byId("announcer").textContent = sentence(arrivals);
    arrivals = [];
    waiting = null;
  }, quiet);
}

export function toast(text) {
  const place = byId("toast");
  place.textContent = text;
  place.hidden = false;
  clearTimeout(toastTimer);
  toastTimer = setTimeout(() => place.hidden = true, shownFor);
}

function sentence(messages) {
  if (messages.length > 1) return plural(messages.length, "new message");
  const [{ direction, recipient, text, status, code }] = messages;
  const refused = status === "refused" ? `, refused with code ${code}` : "";
  return `New message ${direction === "in" ? "from" : "to"} ${showNumber(recipient)}${refused}: ${text.slice(0, 100)}`;
}

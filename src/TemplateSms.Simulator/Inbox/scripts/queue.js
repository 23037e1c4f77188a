// The page of the queue: its lanes, its unknown messages, and a message by its key. It asks the gateway every two seconds.

import { api, queue } from "./data/api.js";
import { byId, el } from "./dom.js";
import { plural, showCount } from "./text/words.js";
import { showTheme, toggleTheme } from "./theme.js";
import { confirm } from "./views/dialogs.js";
import { showLanes } from "./views/lanes.js";
import { toast } from "./views/notices.js";
import { historyOf, unknownOf } from "./views/queuedMessage.js";

const every = 2000;
const mostUnknown = 100;

const questions = {
  release: ["Release the message?", "It is sent once more. If the gateway has taken it before, the recipient gets it twice. The ledger keeps that it was released here.", "Release it"],
  drop: ["Drop the message?", "It is not sent any more. The ledger keeps that it was dropped here.", "Drop it"],
};

let shown = "";
let search = null;

showTheme();
byId("theme").addEventListener("click", toggleTheme);
byId("find").addEventListener("submit", event => {
  event.preventDefault();
  search = byId("key").value.trim();
  find().catch(error => toast(error.message));
});
await start();

async function start() {
  const { hasQueue } = await api.account();
  if (hasQueue) await repeat();
  else byId("no-lanes").textContent = "This gateway shows no queue: start it with --queue FILE, or with --queue-postgresql.";
}

async function repeat() {
  try {
    await refresh();
    showLive("open", "Live");
  } catch (error) {
    showLive("lost", "Reconnecting…");
    if (byId("lanes").childElementCount === 0) byId("no-lanes").textContent = error.message;
  }

  setTimeout(repeat, every);
}

async function refresh() {
  const [lanes, unknown] = await Promise.all([queue.lanes(), queue.unknown(mostUnknown)]);
  showLanes(lanes, (lane, isPaused) => act(() => isPaused ? queue.pause(lane) : queue.resume(lane), `${lane} is ${isPaused ? "paused" : "open"}`));
  showUnknown(unknown, lanes.reduce((sum, lane) => sum + lane.unknown, 0));
}

function showUnknown(messages, count) {
  byId("unknown-count").hidden = count === 0;
  byId("unknown-count").textContent = showCount(count);
  // Drawn again when something has changed, or may be released now: a button keeps its focus.
  const now = JSON.stringify(messages.map(message => [message, new Date(message.releasableAt) > new Date() ? Math.floor(Date.now() / 10_000) : null]));
  if (now === shown) return;
  shown = now;
  const rows = messages.map(message => unknownOf(message, decide, openHistory));
  if (count > messages.length) rows.push(el("li", { class: "nothing" }, `${showCount(count - messages.length)} more. The oldest ${messages.length} are shown.`));
  byId("unknown").replaceChildren(...(rows.length > 0 ? rows : [el("li", { class: "nothing" }, "None.")]));
}

async function decide(decision, id) {
  if (await confirm(...questions[decision])) await act(() => queue[decision](id), decision === "release" ? "The message is queued again" : "The message is given up");
}

async function act(change, words) {
  try {
    await change();
    byId("announcer").textContent = words;
    await Promise.all([refresh(), search === null ? null : find()]);
  } catch (error) {
    toast(error.message);
  }
}

function openHistory(id) {
  search = id;
  byId("key").value = id;
  find().then(() => byId("find-title").scrollIntoView({ block: "start" })).catch(error => toast(error.message));
}

async function find() {
  const messages = await read(search);
  byId("found").hidden = false;
  byId("found").replaceChildren(...(messages.length > 0
    ? messages.map(message => historyOf(message, decide))
    : [el("li", { class: "nothing" }, `No message has this ${isId(search) ? "id" : "key"}.`)]));
  byId("announcer").textContent = plural(messages.length, "message");
}

async function read(words) {
  if (!isId(words)) return queue.find(words);
  // A key may look like an id.
  const [byKey, byIdentity] = await Promise.allSettled([queue.find(words), queue.message(words)]);
  if (byKey.status === "rejected") throw byKey.reason;
  return byIdentity.status === "fulfilled" ? [byIdentity.value] : byKey.value;
}

function isId(words) {
  return /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(words);
}

function showLive(state, word) {
  byId("live").dataset.state = state;
  byId("live").firstElementChild.textContent = word;
  byId("live").title = state === "open" ? "The page reads the ledger every two seconds" : "The ledger or the gateway does not answer";
}

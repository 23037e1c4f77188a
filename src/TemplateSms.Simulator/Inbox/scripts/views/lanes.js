// The lanes of the queue: what waits, for how long, and whether anyone serves them.

import { byId, el } from "../dom.js";
import { showTime } from "../text/queueWords.js";
import { showCount } from "../text/words.js";

/** A worker tells every 15 seconds that it serves a lane. */
const longestSilence = 60;

/** `turn` pauses or resumes a lane. */
export function showLanes(lanes, turn) {
  byId("no-lanes").hidden = lanes.length > 0;
  byId("no-lanes").textContent = "The ledger has no lanes yet: no message was queued, and no worker has started.";
  byId("lanes-table").hidden = lanes.length === 0;
  const rows = Array.from(byId("lanes").children);
  const isSame = rows.length === lanes.length && rows.every((row, place) => row.dataset.lane === lanes[place].name);
  // A button that has the focus keeps it: rows that stay are neither made again nor moved.
  if (isSame) lanes.forEach((lane, place) => fill(rows[place], lane));
  else byId("lanes").replaceChildren(...lanes.map(lane => fill(rowOf(lane.name, turn), lane)));
}

function rowOf(name, turn) {
  const figures = ["queued", "sending", "unknown", "age", "rate"].map(field => el("td", { class: "figure", "data-field": field }));
  const button = el("button", { class: "plain", type: "button" });
  const row = el("tr", { "data-lane": name }, el("th", { scope: "row" }, name, el("span", { class: "lane-state" })), figures, el("td", { "data-field": "worker" }), el("td", {}, button));
  button.addEventListener("click", () => turn(name, row.dataset.paused !== "true"));
  return row;
}

function fill(row, { name, isPaused, ratePerSecond, queued, sending, unknown, ageSeconds, secondsSinceServed }) {
  row.dataset.paused = String(isPaused);
  const waits = queued + sending > 0;
  const isLate = waits && !isPaused && (secondsSinceServed === null || secondsSinceServed > longestSilence);
  set(row, "queued", showCount(queued));
  set(row, "sending", showCount(sending));
  set(row, "unknown", showCount(unknown));
  set(row, "age", queued > 0 ? showTime(ageSeconds) : "–");
  set(row, "rate", ratePerSecond === null ? "–" : `${ratePerSecond.toLocaleString("en")}/s`);
  set(row, "worker", secondsSinceServed === null ? "never" : secondsSinceServed > longestSilence ? `${showTime(secondsSinceServed)} ago` : "serves it");
  row.querySelector("[data-field=worker]").classList.toggle("late", isLate);
  row.querySelector(".lane-state").textContent = isPaused ? "Paused" : "";
  const button = row.querySelector("button");
  button.textContent = isPaused ? "Resume" : "Pause";
  button.setAttribute("aria-label", `${isPaused ? "Resume" : "Pause"} ${name}`);
  return row;
}

function set(row, field, text) {
  row.querySelector(`[data-field=${field}]`).textContent = text;
}

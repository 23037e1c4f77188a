// Modal questions and the help.

import { byId, el } from "../dom.js";

const keys = [
  [["/"], "Search"],
  [["j", "↓"], "Next conversation, or message"],
  [["k", "↑"], "Previous conversation, or message"],
  [["Enter"], "Go into the conversation; open a message's details"],
  [["Esc"], "Close, go back, clear the search"],
  [["r"], "Reply as the phone"],
  [["g"], "Newest message"],
  [["f"], "Faults"],
  [["c"], "Callbacks"],
  [["t"], "Dark or light"],
  [["?"], "This help"],
];

/** Asks before something that cannot be undone. */
export function confirm(title, text, yes) {
  byId("confirm-title").textContent = title;
  byId("confirm-text").textContent = text;
  byId("confirm-yes").textContent = yes;
  const dialog = byId("confirm");
  dialog.returnValue = "no";
  dialog.showModal();
  return new Promise(resolve => dialog.addEventListener("close", () => resolve(dialog.returnValue === "yes"), { once: true }));
}

export function showHelp() {
  byId("keys").replaceChildren(...keys.flatMap(([names, what]) =>
    [el("dt", {}, names.map(name => el("kbd", {}, name))), el("dd", {}, what)]));
  byId("help").showModal();
}

// Above the messages: whose they are, how many, and the filters.

import { byId, el } from "../dom.js";
import { showNumber } from "../text/numbers.js";
import { plural } from "../text/words.js";

export function showThreadHead({ state, number, isFiltered }, total, isBlackListed) {
  byId("thread-title").textContent = number === null ? "All messages" : showNumber(number);
  byId("thread-note").replaceChildren(
    `${plural(total, "message")}${state.query ? ` with “${state.query}”` : ""}`,
    ...(isBlackListed ? [el("span", { class: "black-listed" }, "On the black list: sends are refused with code 11")] : []));

  // What someone is typing is not overwritten by what the address still says.
  if (document.activeElement !== byId("search")) byId("search").value = state.query ?? "";
  for (const id of ["status", "encoding"]) {
    byId(id).value = state[id] ?? "";
    byId(id).classList.toggle("set", state[id] !== null);
  }

  byId("reset").hidden = !isFiltered;
}

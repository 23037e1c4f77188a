// The list of numbers. Its rows are of one height, so that the page needs only those that can be seen.

import { byId, el, icon } from "../dom.js";
import { hueOf, numberKey, showNumber } from "../text/numbers.js";
import { showBrief } from "../text/times.js";
import { plural, showCount } from "../text/words.js";
import { arrange } from "./scrolling.js";

const rowHeight = 68;
const margin = 6;

export class Conversations {
  #scroller = byId("conversation-scroller");
  #list = byId("conversations");
  #items = [];
  #truncated = false;
  #rows = new Map();
  #unseen = new Map();
  #chosen = null;
  #choose;

  /** `choose` opens a conversation by its number. */
  constructor(choose) {
    this.#choose = choose;
    this.#scroller.addEventListener("scroll", () => this.#draw());
    new ResizeObserver(() => this.#draw()).observe(this.#scroller);
  }

  get unseen() { return Array.from(this.#unseen.values()).reduce((sum, count) => sum + count, 0); }

  /** Shows some of the conversations, `total` in all. */
  show(items, total, query) {
    this.#items = items.map(item => ({ ...item, key: numberKey(item.number) }));
    this.#truncated = total > items.length;
    const empty = byId("no-conversations");
    empty.hidden = items.length > 0 && !this.#truncated;
    empty.textContent = this.#truncated
      ? `The newest ${showCount(items.length)} of ${showCount(total)}; search for the others`
      : query ? `Nothing matches “${query}”` : "No conversations yet";
    this.#draw();
  }

  /** Brings the conversation of a new message to the top; false when it may be one of those that are not listed. */
  add(message) {
    const key = numberKey(message.number);
    const index = this.#items.findIndex(item => item.key === key);
    if (index < 0 && this.#truncated) return false;
    const item = index < 0 ? { number: message.number, key, count: 0, last: { id: 0 } } : this.#items[index];
    // The list was loaded after this message came; what came may be its new state.
    if (item.last.id >= message.id) {
      if (item.last.id === message.id) item.last = message;
      return true;
    }

    if (index >= 0) this.#items.splice(index, 1);
    this.#items.unshift({ ...item, count: item.count + 1, last: message });
    if (key !== this.#chosen) this.#unseen.set(key, (this.#unseen.get(key) ?? 0) + 1);
    return true;
  }

  drawAfterAdding() {
    byId("no-conversations").hidden = !this.#truncated;
    this.#draw();
  }

  /** Marks the conversation that is open, and its messages as seen. */
  choose(number) {
    this.#chosen = number === null ? null : numberKey(number);
    if (this.#chosen === null) this.#unseen.clear();
    else this.#unseen.delete(this.#chosen);
    byId("all").setAttribute("aria-current", String(number === null));
    this.#draw();
  }

  /** Opens a neighbour of the open conversation. */
  move(by) {
    const current = this.#items.findIndex(item => item.key === this.#chosen);
    const next = Math.min(this.#items.length - 1, current + by);
    if (next < 0) this.#choose(null);
    else this.#choose(this.#items[next].number);
    this.#reveal(next);
  }

  /** Gives the focus to the open conversation. */
  focus() {
    this.#reveal(this.#items.findIndex(item => item.key === this.#chosen));
    (this.#list.querySelector("[aria-current='true']") ?? byId("all")).focus();
  }

  #reveal(index) {
    if (index < 0) return;
    const top = index * rowHeight;
    if (top < this.#scroller.scrollTop) this.#scroller.scrollTop = top;
    const bottom = top + rowHeight - this.#scroller.clientHeight;
    if (bottom > this.#scroller.scrollTop) this.#scroller.scrollTop = bottom;
    this.#draw();
  }

  #draw() {
    const height = Math.max(this.#scroller.clientHeight, rowHeight);
    const first = Math.max(0, Math.floor(this.#scroller.scrollTop / rowHeight) - margin);
    const last = Math.min(this.#items.length, first + Math.ceil(height / rowHeight) + 2 * margin);
    const focused = document.activeElement?.closest("#conversations .conversation")?.dataset.key;

    this.#list.style.paddingTop = `${first * rowHeight}px`;
    this.#list.style.paddingBottom = `${Math.max(0, this.#items.length - last) * rowHeight}px`;
    const rows = new Map(this.#items.slice(first, last).map((item, i) => [item.key, this.#reuse(item, first + i)]));
    this.#rows = rows;
    arrange(this.#list, Array.from(rows.values(), ({ element }) => element));
    if (focused !== undefined) this.#list.querySelector(`[data-key="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
  }

  /** The row as it is, unless what it shows has changed. */
  #reuse(item, index) {
    const { key, count, last } = item;
    const shown = [count, last.id, last.receivedAt, last.status, this.#unseen.get(key), key === this.#chosen].join();
    const known = this.#rows.get(key);
    const row = known?.shown === shown ? known : { shown, element: this.#row(item) };
    row.element.ariaPosInSet = index + 1;
    row.element.ariaSetSize = this.#items.length;
    return row;
  }

  #row(item) {
    const { key, number, count, last } = item;
    const unseen = this.#unseen.get(key) ?? 0;
    return el("li", {},
      el("button", {
        class: "conversation",
        type: "button",
        "data-key": key,
        "aria-current": String(key === this.#chosen),
        onclick: () => this.#choose(number),
      },
      el("span", { class: `avatar h${hueOf(number)}`, "aria-hidden": "true" }, key.slice(-2)),
      el("bdi", { class: "conversation-name" }, showNumber(number)),
      el("time", { class: "conversation-when", datetime: last.receivedAt }, showBrief(new Date(last.receivedAt))),
      el("bdi", { class: `conversation-snippet ${last.status}` }, snippet(last)),
      el("span", { class: "conversation-marks" },
        last.status === "refused" && icon("refused"),
        last.status === "scheduled" && icon("clock", "scheduled"),
        el("span", { class: unseen > 0 ? "count unseen" : "count" },
          showCount(unseen > 0 ? unseen : count),
          el("span", { class: "sr" }, unseen > 0 ? " new" : ` ${plural(count, "message").replace(/^\S+ /, "")}`)))));
  }
}

function snippet(message) {
  const text = message.text.slice(0, 120).replace(/\s+/g, " ");
  return message.direction === "in" ? `↩ ${text}` : text || "no text";
}

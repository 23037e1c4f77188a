// What the gateway has told to the application's URLs, and how each call fared.

import { byId, el } from "../dom.js";
import { progressOf, titleOf } from "../text/callbackWords.js";
import { showClock, showExact } from "../text/times.js";

/** The list holds so many of the newest. */
export const mostCallbacks = 100;

export class Callbacks {
  #callbacks = new Map();
  #open;

  /** `open` shows the message that a callback is about. */
  constructor(open) {
    this.#open = open;
  }

  show(callbacks) {
    this.#callbacks = new Map(callbacks.map(callback => [callback.id, callback]));
    this.#draw();
  }

  /** Takes in callbacks that are new or have changed. */
  receive(callbacks) {
    for (const callback of callbacks) this.#callbacks.set(callback.id, callback);
    this.#draw();
  }

  #draw() {
    const newest = Array.from(this.#callbacks.values()).sort((a, b) => b.id - a.id).slice(0, mostCallbacks);
    this.#callbacks = new Map(newest.map(callback => [callback.id, callback]));
    const failed = newest.filter(callback => callback.progress === "failed").length;
    byId("open-callbacks").hidden = newest.length === 0;
    byId("callback-count").hidden = failed === 0;
    byId("callback-count").textContent = failed;
    byId("calls").replaceChildren(...(newest.length > 0 ? newest.map(callback => this.#row(callback)) : [el("li", { class: "none" }, "No callbacks yet.")]));
  }

  #row(callback) {
    const { id, messageId, method, url, progress, attemptedAt, createdAt } = callback;
    const time = new Date(attemptedAt ?? createdAt);
    return el("li", { class: progress, "data-callback": id },
      el("div", { class: "call-head" }, titleOf(callback), el("span", {}, progressOf(callback, date => showClock(new Date(date))))),
      el("div", { class: "call-note" },
        el("time", { datetime: time.toISOString(), title: showExact(time) }, showClock(time)),
        " · ",
        el("button", { class: "call-open", type: "button", onclick: () => this.#open(messageId) }, `Message ${messageId}`)),
      el("p", { class: "call-url", dir: "ltr" }, `${method} ${url}`));
  }
}

// Moves through the inbox without a pointer: where the focus is decides where a key leads.

import { everyone } from "./data/route.js";
import { byId } from "./dom.js";

export class Navigation {
  #route;
  #conversations;
  #thread;
  #composer;

  constructor(route, conversations, thread, composer) {
    this.#route = route;
    this.#conversations = conversations;
    this.#thread = thread;
    this.#composer = composer;
    byId("back").addEventListener("click", () => this.backToList());
  }

  focusSearch() {
    if (byId("search").offsetParent === null) this.backToList();
    byId("search").focus();
    byId("search").select();
  }

  focusReply() {
    this.#composer.focus();
  }

  newest() {
    return this.#thread.newest();
  }

  /** Conversations, unless the focus is among the messages; where details are open, those of the next message. */
  move(by) {
    const { message } = this.#route.state;
    const next = message === null ? null : this.#thread.neighbour(Number(message), by);
    if (next !== null) this.#route.go({ message: next }, { replace: true });
    else if (message !== null) return;
    else if (document.activeElement?.closest(".thread")) this.#thread.move(by);
    else this.#conversations.move(by);
  }

  moveIfFocused(by) {
    const place = document.activeElement;
    if (place?.closest("#messages article") === place && place !== null) this.#thread.move(by);
    else if (place?.matches(".conversation")) this.#conversations.move(by), this.#conversations.focus();
    else return false;
  }

  /** From a conversation to its newest message, from a message to its details. */
  enter() {
    const place = document.activeElement;
    if (place?.closest(".panel")) return false;
    if (place?.matches("button, a, summary") && !place.matches(".conversation[aria-current='true']")) return false;
    if (this.#thread.focused !== null) this.#route.go({ message: String(this.#thread.focused), panel: null });
    else if (this.#route.state.to === null) this.#route.go({ to: everyone });
    else this.#thread.move(0);
  }

  /** One step back: out of a field, out of the messages, out of the search. */
  leave() {
    const place = document.activeElement;
    if (place?.id === "search" && place.value !== "") {
      place.value = "";
      this.#route.go({ query: null }, { replace: true });
    } else if (place?.id === "search") {
      place.blur();
    } else if (place?.closest(".thread")) {
      this.#leaveThread();
    } else {
      return false;
    }
  }

  focusMessage(id) {
    this.#thread.focus(id);
  }

  backToList() {
    this.#route.go({ to: null, message: null, panel: null });
  }

  #leaveThread() {
    if (byId("conversations").offsetParent === null) this.backToList();
    this.#conversations.focus();
  }
}

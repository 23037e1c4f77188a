// The loaded stretch of a list of messages, oldest first, fetched page by page from its newest end backwards.

const pageSize = 50;

/** The most messages held; whoever scrolls farther back lets go of the newest, which one click brings back. */
const mostHeld = 2000;

export class MessagePages {
  items = [];
  total = 0;
  complete = false;
  detached = false;

  #fetch;

  constructor(fetch) {
    this.#fetch = fetch;
  }

  async loadNewest() {
    this.takeNewest(await this.fetchNewest());
  }

  /** Fetches the newest end and changes nothing; `takeNewest` shows it. */
  fetchNewest() {
    return this.#fetch({ limit: pageSize });
  }

  takeNewest({ total, messages }) {
    this.items = messages.reverse();
    this.total = total;
    this.complete = messages.length < pageSize;
    this.detached = false;
  }

  /** Loads the page before; returns how many messages it had. */
  async loadOlder() {
    if (this.complete || this.items.length === 0) return 0;
    const before = this.items[0].id;
    const { messages } = await this.#fetch({ limit: pageSize, before });
    // The list may have been replaced meanwhile.
    if (this.items[0]?.id !== before) return 0;
    this.complete = messages.length < pageSize;
    this.items.unshift(...messages.reverse());
    if (this.items.length > mostHeld) {
      this.items.length = mostHeld;
      this.detached = true;
    }

    return messages.length;
  }

  /** Whether the list was loaded after this message came: it is in it, or older than what is loaded. */
  knows(message) {
    return this.items.length > 0 && this.items.at(-1).id >= message.id;
  }

  /** Adds one at the newest end; tells whether the oldest had to go. */
  add(message) {
    this.total++;
    if (this.detached) return false;
    this.items.push(message);
    if (this.items.length <= mostHeld) return false;
    this.items.shift();
    this.complete = false;
    return true;
  }

  /** Puts a new state in the place of a message's. */
  replace(message) {
    const index = this.items.findIndex(item => item.id === message.id);
    if (index >= 0) this.items[index] = message;
  }

  remove(id) {
    const index = this.items.findIndex(item => item.id === id);
    if (index < 0) return;
    this.items.splice(index, 1);
    this.total--;
  }
}

// What the page shows, kept behind the # of its address: it survives a reload, the back button goes back, and a link to
// one message can be sent to a colleague.

const keys = ["to", "query", "status", "encoding", "message", "panel"];

/** The conversation that holds every message. */
export const everyone = "*";

export class Route extends EventTarget {
  constructor() {
    super();
    this.state = read();
    window.addEventListener("hashchange", () => this.#enter(read()));
  }

  /** The number of the open conversation; null for all messages. */
  get number() {
    const { to } = this.state;
    return to === null || to === everyone ? null : to;
  }

  get isFiltered() {
    const { query, status, encoding } = this.state;
    return Boolean(query || status || encoding);
  }

  /** Changes some keys; a null removes. Typing replaces the entry of the history, choosing adds one. */
  go(changes, { replace = false } = {}) {
    const next = { ...this.state, ...changes };
    const address = `#${write(next)}`;
    if (address === (location.hash || "#")) return;
    history[replace ? "replaceState" : "pushState"](null, "", address);
    this.#enter(next);
  }

  #enter(next) {
    const previous = this.state;
    this.state = next;
    this.dispatchEvent(new CustomEvent("change", { detail: previous }));
  }
}

function read() {
  const values = new URLSearchParams(location.hash.slice(1));
  return Object.fromEntries(keys.map(key => [key, values.get(key) || null]));
}

function write(state) {
  const values = new URLSearchParams();
  for (const key of keys) if (state[key]) values.set(key, state[key]);
  return values.toString();
}

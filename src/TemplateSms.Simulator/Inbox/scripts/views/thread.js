// The messages of a conversation. Whatever their number, the page holds a window of them only.

import { byId, el } from "../dom.js";
import { MessagePages } from "../data/messagePages.js";
import { dayKey, showDay } from "../text/times.js";
import { plural } from "../text/words.js";
import { bubble } from "./bubble.js";
import { isAtEnd, replaceRows, toEnd } from "./scrolling.js";

const mostRows = 120;
const step = 40;
const reach = 800;

export class Thread {
  #scroller = byId("message-scroller");
  #list = byId("messages");
  #jump = byId("jump");
  #rows = new Map();
  #pages = new MessagePages(async () => ({ total: 0, messages: [] }));
  #first = 0;
  #unseen = 0;
  #stale = false;
  #settings = {};
  #turn = 0;
  #loading = false;
  #atEnd = true;
  #open;

  /** `open` shows the details of a message. */
  constructor(open) {
    this.#open = open;
    let waiting = false;
    this.#scroller.addEventListener("scroll", () => {
      if (!waiting) requestAnimationFrame(() => { waiting = false; this.#scrolled(); });
      waiting = true;
    });
    new ResizeObserver(() => this.#keepPlace()).observe(this.#scroller);
    this.#jump.addEventListener("click", () => this.newest());
    this.#list.addEventListener("focusin", event => this.#rove(event.target.closest("article")));
  }

  get total() { return this.#pages.total; }
  get isEmpty() { return this.#pages.items.length === 0; }

  /** Shows another list from its newest end: `fetch` gets its pages, `settings` say how its messages look. */
  async show(fetch, settings) {
    const turn = ++this.#turn;
    const pages = new MessagePages(fetch);
    await pages.loadNewest();
    // A later choice has overtaken this one.
    if (turn !== this.#turn) return false;

    this.#pages = pages;
    this.#settings = settings;
    this.#rows.clear();
    this.#list.replaceChildren();
    this.#toNewest();
    return true;
  }

  /** Fetches the same list again, after a break; stays where the reader is unless that is the end. */
  async refresh() {
    const turn = this.#turn;
    if (this.#isReading) return this.#becomeStale();
    const newest = await this.#pages.fetchNewest();
    if (turn !== this.#turn) return;
    // The reader may have gone up while the list was on its way.
    if (this.#isReading) return this.#becomeStale();
    this.#takeNewest(newest);
    this.#toNewest();
  }

  async newest() {
    const pages = this.#pages;
    if (pages.detached || this.#stale) {
      const newest = await pages.fetchNewest();
      if (pages !== this.#pages) return;
      this.#takeNewest(newest);
    }

    this.#toNewest();
  }

  get #isReading() { return !this.isEmpty && !isAtEnd(this.#scroller); }

  #becomeStale() {
    this.#stale = true;
    this.#showJump();
  }

  /** Takes the newest end; rows of messages that differ from before are drawn again. */
  #takeNewest(newest) {
    const before = new Map(this.#pages.items.map(message => [message.id, JSON.stringify(message)]));
    this.#pages.takeNewest(newest);
    for (const message of this.#pages.items) if (before.get(message.id) !== JSON.stringify(message)) this.#rows.delete(message.id);
  }

  /** Takes in what arrived: new messages, and new states of those that are there, for example a scheduled one that was sent. */
  add(messages) {
    const follows = isAtEnd(this.#scroller) && !this.#pages.detached;
    const whole = this.#pages.items.length - this.#first <= mostRows;
    const added = messages.filter(message => this.#pages.knows(message) ? this.#replace(message) : this.#append(message));
    if (follows) {
      this.#toNewest(added);
    } else {
      this.#unseen += added.length;
      if (whole) this.#draw();
      this.#showJump();
    }
  }

  remove(id) {
    this.#pages.remove(id);
    this.#rows.delete(id);
    this.#draw();
  }

  /** Marks the message whose details are open. */
  mark(id) {
    for (const [key, row] of this.#rows) row.classList.toggle("opened", key === id);
  }

  /** Moves the focus by some messages, from the newest when none has it. */
  move(by) {
    const articles = Array.from(this.#list.querySelectorAll("article"));
    const current = articles.indexOf(document.activeElement?.closest("article"));
    const next = current < 0 ? articles.length - 1 : Math.min(articles.length - 1, Math.max(0, current + by));
    articles[next]?.focus({ preventScroll: true });
    articles[next]?.scrollIntoView({ block: "nearest" });
    return articles.length > 0;
  }

  focus(id) {
    const article = this.#rows.get(id)?.querySelector("article");
    if (article === undefined) return this.move(0);
    article.focus();
    return true;
  }

  /** The message some steps after another, among those that are drawn; null beyond. */
  neighbour(id, by) {
    const rows = Array.from(this.#list.querySelectorAll(".message"));
    const index = rows.findIndex(row => Number(row.dataset.id) === id);
    return index < 0 ? null : rows[index + by]?.dataset.id ?? null;
  }

  /** The message that has the focus, or null. */
  get focused() {
    const row = document.activeElement?.closest("#messages .message");
    return row ? Number(row.dataset.id) : null;
  }

  #append(message) {
    if (this.#pages.add(message)) this.#first = Math.max(0, this.#first - 1);
    return true;
  }

  #replace(message) {
    this.#pages.replace(message);
    this.#rows.delete(message.id);
    return false;
  }

  #toNewest(fresh = []) {
    this.#first = Math.max(0, this.#pages.items.length - mostRows);
    this.#unseen = 0;
    this.#stale = false;
    this.#draw();
    for (const message of fresh) this.#rows.get(message.id)?.classList.add("fresh");
    toEnd(this.#scroller);
    this.#atEnd = true;
    this.#showJump();
  }

  /** When the room changes, an opened message stays in sight, and a reader at the end stays there. */
  #keepPlace() {
    const opened = this.#list.querySelector(".opened");
    if (opened !== null) opened.scrollIntoView({ block: "nearest" });
    else if (this.#atEnd) toEnd(this.#scroller);
    this.#showJump();
  }

  async #scrolled() {
    this.#atEnd = isAtEnd(this.#scroller);
    if (this.#scroller.scrollTop < reach) await this.#back();
    else if (this.#scroller.scrollHeight - this.#scroller.scrollTop - this.#scroller.clientHeight < reach) this.#forth();
    if (isAtEnd(this.#scroller) && !this.#pages.detached && this.#last === this.#pages.items.length) this.#unseen = 0;
    this.#showJump();
  }

  async #back() {
    if (this.#loading) return;
    if (this.#first < step) {
      const turn = this.#turn;
      this.#loading = true;
      const older = await this.#pages.loadOlder().catch(() => 0);
      this.#loading = false;
      if (turn !== this.#turn) return;
      this.#first += older;
    }

    if (this.#first === 0) return;
    this.#first = Math.max(0, this.#first - step);
    this.#draw();
  }

  #forth() {
    if (this.#last >= this.#pages.items.length) return;
    this.#first = Math.min(this.#first + step, this.#pages.items.length - mostRows);
    this.#draw();
  }

  get #last() { return Math.min(this.#first + mostRows, this.#pages.items.length); }

  #draw() {
    const shown = this.#pages.items.slice(this.#first, this.#last);
    const ids = new Set(shown.map(message => message.id));
    for (const id of this.#rows.keys()) if (typeof id === "number" && !ids.has(id)) this.#rows.delete(id);

    const rows = [];
    if (this.#first === 0 && this.#pages.complete && shown.length > 20) rows.push(this.#row("edge", () => el("li", { class: "edge" }, "The beginning")));
    let day = null;
    for (const message of shown) {
      const date = new Date(message.receivedAt);
      if (dayKey(date) !== day) {
        day = dayKey(date);
        rows.push(this.#row(day, () => el("li", { class: "day" }, showDay(date))));
      }

      rows.push(this.#row(message.id, () => bubble(message, { ...this.#settings, open: this.#open })));
    }

    replaceRows(this.#scroller, this.#list, rows);
    this.#rove(this.#list.querySelector("article[tabindex='0']") ?? Array.from(this.#list.querySelectorAll("article")).at(-1));
  }

  #row(key, create) {
    let row = this.#rows.get(key);
    if (row === undefined) this.#rows.set(key, row = create());
    return row;
  }

  /** One message at a time is a stop of the Tab key. */
  #rove(article) {
    if (!article) return;
    for (const other of this.#list.querySelectorAll("article[tabindex='0']")) if (other !== article) other.tabIndex = -1;
    article.tabIndex = 0;
  }

  #showJump() {
    const away = this.#pages.detached || this.#last < this.#pages.items.length
      || this.#scroller.scrollHeight - this.#scroller.scrollTop - this.#scroller.clientHeight > 500;
    this.#jump.hidden = !(away || this.#stale || this.#unseen > 0) || this.isEmpty;
    byId("jump-word").textContent = this.#unseen > 0 ? plural(this.#unseen, "new message") : "Newest";
  }
}

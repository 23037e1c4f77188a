// Conversations and messages: loads what the address asks for and takes in what arrives.

import { api } from "./data/api.js";
import { debounce, throttle } from "./data/pacing.js";
import { everyone } from "./data/route.js";
import { byId } from "./dom.js";
import { numberKey, showNumber } from "./text/numbers.js";
import { plural, showCount } from "./text/words.js";
import { Composer } from "./views/composer.js";
import { Conversations } from "./views/conversations.js";
import { showEmpty } from "./views/emptyState.js";
import { announce, toast } from "./views/notices.js";
import { Thread } from "./views/thread.js";

/** So many at once are not drawn one by one. */
const flood = 200;
const typingPause = 200;
const eventPause = 400;

/** The list holds so many of the newest; a search finds the others. */
const mostConversations = 500;

export class Inbox {
  #route;
  #conversations;
  #thread;
  #composer;
  #blackList = new Set();
  #typed = debounce(typingPause);
  #settled = throttle(eventPause);
  #counted = throttle(eventPause);
  #heard = 0;

  constructor(route) {
    this.#route = route;
    this.#conversations = new Conversations(number => this.#choose(number));
    this.#thread = new Thread(id => route.go({ message: String(id), panel: null }));
    this.#composer = new Composer((from, text) => this.#reply(from, text));
    byId("all").addEventListener("click", () => route.go({ to: everyone, message: null }));
    byId("back").addEventListener("click", () => this.#backToList());
    byId("search").addEventListener("input", () => this.#typed(() => this.#search()));
    byId("filters").addEventListener("change", () => route.go({ status: byId("status").value || null, encoding: byId("encoding").value || null }));
    byId("reset").addEventListener("click", event => {
      event.preventDefault();
      route.go({ status: null, encoding: null, query: null });
    });
  }

  async start() {
    await this.#reload();
    this.#heard = await newestId().catch(() => 0);
  }

  /** After a break of the connection: fetches what was missed. */
  async reconnected() {
    const newest = await newestId();
    if (newest >= this.#heard) return this.#refresh();
    // The messages that the page knows are gone: this is another gateway, which counts from the beginning.
    this.#heard = newest;
    return this.#reload();
  }

  routeChanged(previous) {
    const { to, query, status, encoding, message } = this.#route.state;
    if (query !== previous.query) this.#loadConversations().catch(error => toast(error.message));
    if (to !== previous.to || query !== previous.query || status !== previous.status || encoding !== previous.encoding) {
      this.#loadThread().catch(error => toast(error.message));
    }

    if (message !== previous.message) this.#thread.mark(message === null ? null : Number(message));
  }

  receive(events) {
    const messages = events.filter(event => event.name === "message" && event.data !== null).map(event => event.data);
    if (events.some(event => event.name === "cleared")) return void this.#reload();
    for (const { name, data } of events) if (name === "deleted") this.#deleted(data);
    if (messages.length === 0) return;

    this.#announce(messages);
    if (messages.length > flood || this.#isFiltered) return void this.#settled(() => this.#catchUp());
    const known = messages.map(message => this.#conversations.add(message));
    if (known.includes(false)) this.#settled(() => this.#loadConversations().catch(error => toast(error.message)));
    this.#conversations.choose(this.#number);
    this.#conversations.drawAfterAdding();
    const shown = messages.filter(message => this.#number === null || numberKey(message.number) === numberKey(this.#number));
    if (shown.length > 0) this.#thread.add(shown);
    this.#showHead();
    this.#counted(() => this.#countAll().catch(error => toast(error.message)));
  }

  setBlackList(numbers) {
    this.#blackList = new Set(numbers.map(numberKey));
    this.#showHead();
  }

  focusSearch() {
    if (byId("search").offsetParent === null) this.#backToList();
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

  #choose(number) {
    // A request without a number has no conversation to show; it was refused.
    if (number === "") this.#route.go({ to: everyone, status: "refused", message: null });
    else this.#route.go({ to: number ?? everyone, message: null });
  }

  get #number() {
    const { to } = this.#route.state;
    return to === null || to === everyone ? null : to;
  }

  get #isFiltered() {
    const { query, status, encoding } = this.#route.state;
    return Boolean(query || status || encoding);
  }

  #leaveThread() {
    if (byId("conversations").offsetParent === null) this.#backToList();
    this.#conversations.focus();
  }

  #backToList() {
    this.#route.go({ to: null, message: null, panel: null });
  }

  async #loadConversations() {
    const { query } = this.#route.state;
    const [{ total, conversations }] = await Promise.all([api.conversations({ query, limit: mostConversations }), this.#countAll()]);
    if (query !== this.#route.state.query) return;
    this.#conversations.show(conversations, total ?? conversations.length, query);
    this.#showHead();
  }

  async #countAll() {
    const { query } = this.#route.state;
    const { total } = await api.messages({ query, limit: 1 });
    byId("all-count").textContent = showCount(total);
  }

  async #loadThread() {
    const { query, status, encoding, message } = this.#route.state;
    const number = this.#number;
    this.#composer.show(number);
    const shown = await this.#thread.show(
      page => api.messages({ ...page, to: number, query, status, encoding }),
      { query, withNumber: number === null });
    if (!shown) return;
    this.#conversations.choose(number);
    this.#thread.mark(message === null ? null : Number(message));
    this.#showHead();
  }

  #search() {
    const query = byId("search").value.trim() || null;
    // A search begins among all messages; choosing a conversation narrows it.
    const begins = query !== null && this.#route.state.query === null;
    this.#route.go(begins ? { query, to: null } : { query }, { replace: true });
  }

  #reload() {
    return Promise.all([this.#loadConversations(), this.#loadThread()]).catch(error => toast(error.message));
  }

  #refresh() {
    return Promise.all([this.#loadConversations(), this.#thread.refresh().then(() => this.#showHead())]);
  }

  #catchUp() {
    return this.#refresh().catch(error => toast(error.message));
  }

  #announce(messages) {
    const fresh = messages.filter(message => message.id > this.#heard);
    if (fresh.length === 0) return;
    this.#heard = fresh.at(-1).id;
    announce(fresh);
  }

  #deleted(data) {
    this.#thread.remove(Number(data?.id ?? data));
    this.#showHead();
    this.#settled(() => this.#catchUp());
  }

  #showHead() {
    const { query, status, encoding } = this.#route.state;
    const number = this.#number;
    byId("thread-title").textContent = number === null ? "All messages" : showNumber(number);
    byId("thread-note").replaceChildren(...this.#notes(number, query));
    if (document.activeElement !== byId("search")) byId("search").value = query ?? "";
    for (const [id, value] of [["status", status], ["encoding", encoding]]) {
      byId(id).value = value ?? "";
      byId(id).classList.toggle("set", value !== null);
    }

    byId("reset").hidden = !this.#isFiltered;
    showEmpty(this.#thread.isEmpty, this.#isFiltered);
    const unseen = this.#conversations.unseen;
    document.title = `${unseen > 0 ? `(${unseen}) ` : ""}TemplateSms inbox`;
  }

  * #notes(number, query) {
    const listed = number !== null && this.#blackList.has(numberKey(number));
    yield `${plural(this.#thread.total, "message")}${query ? ` with “${query}”` : ""}`;
    if (!listed) return;
    const mark = document.createElement("span");
    mark.className = "black-listed";
    mark.textContent = "On the black list: sends are refused with code 11";
    yield mark;
  }

  async #reply(from, text) {
    try {
      await api.reply(from, text);
      return true;
    } catch (error) {
      toast(error.message);
      return false;
    }
  }
}

async function newestId() {
  const { messages } = await api.messages({ limit: 1 });
  return messages[0]?.id ?? 0;
}

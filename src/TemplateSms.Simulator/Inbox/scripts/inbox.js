// Conversations and messages: loads what the address asks for and takes in what arrives.

import { api } from "./data/api.js";
import { debounce, throttle } from "./data/pacing.js";
import { everyone } from "./data/route.js";
import { byId } from "./dom.js";
import { Navigation } from "./navigation.js";
import { numberKey } from "./text/numbers.js";
import { showCount } from "./text/words.js";
import { Composer } from "./views/composer.js";
import { Conversations } from "./views/conversations.js";
import { showEmpty } from "./views/emptyState.js";
import { announce, toast } from "./views/notices.js";
import { Thread } from "./views/thread.js";
import { showThreadHead } from "./views/threadHead.js";

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
  #loading = 0;
  #held = [];

  constructor(route) {
    this.#route = route;
    this.#conversations = new Conversations(number => this.#choose(number));
    this.#thread = new Thread(id => route.go({ message: String(id), panel: null }));
    this.#composer = new Composer((from, text) => this.#reply(from, text));
    this.navigation = new Navigation(route, this.#conversations, this.#thread, this.#composer);
    byId("all").addEventListener("click", () => route.go({ to: everyone, message: null }));
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

  /** Once events are heard: fetches what came before them. */
  async connected() {
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

    if (to !== previous.to) this.#conversations.choose(this.#route.number);
    if (message !== previous.message) this.#thread.mark(message === null ? null : Number(message));
  }

  receive(events) {
    // A list that is on its way may be older than these; they wait for it.
    if (this.#loading > 0) return void this.#held.push(...events);
    const messages = events.filter(event => event.name === "message" && event.data !== null).map(event => event.data);
    if (events.some(event => event.name === "cleared")) return void this.#reload();
    for (const { name, data } of events) if (name === "deleted") this.#deleted(data);
    if (messages.length === 0) return;

    this.#announce(messages);
    if (messages.length > flood || this.#route.isFiltered) return void this.#settled(() => this.#catchUp());
    const known = messages.map(message => this.#conversations.add(message));
    if (known.includes(false)) this.#settled(() => this.#loadConversations().catch(error => toast(error.message)));
    this.#conversations.choose(this.#route.number);
    this.#conversations.drawAfterAdding();
    const shown = messages.filter(message => this.#route.number === null || numberKey(message.number) === numberKey(this.#route.number));
    if (shown.length > 0) this.#thread.add(shown);
    this.#showHead();
    this.#counted(() => this.#countAll().catch(error => toast(error.message)));
  }

  setBlackList(numbers) {
    this.#blackList = new Set(numbers.map(numberKey));
    this.#showHead();
  }

  #choose(number) {
    // A request without a number has no conversation to show; it was refused.
    if (number === "") this.#route.go({ to: everyone, status: "refused", message: null });
    else this.#route.go({ to: number ?? everyone, message: null });
  }

  /** Keeps events back while a list loads. */
  async #hold(load) {
    this.#loading++;
    try {
      return await load();
    } finally {
      if (--this.#loading === 0 && this.#held.length > 0) this.receive(this.#held.splice(0));
    }
  }

  #loadConversations() {
    return this.#hold(() => this.#fetchConversations());
  }

  #loadThread() {
    return this.#hold(() => this.#fetchThread());
  }

  #refresh() {
    return this.#hold(() => Promise.all([this.#fetchConversations(), this.#thread.refresh().then(() => this.#showHead())]));
  }

  async #fetchConversations() {
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

  async #fetchThread() {
    const { query, status, encoding, message } = this.#route.state;
    const number = this.#route.number;
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
    const { number } = this.#route;
    showThreadHead(this.#route, this.#thread.total, number !== null && this.#blackList.has(numberKey(number)));
    showEmpty(this.#thread.isEmpty, this.#route.isFiltered);
    const { unseen } = this.#conversations;
    document.title = `${unseen > 0 ? `(${unseen}) ` : ""}TemplateSms inbox`;
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

// What opens at the side, a message's details, the faults or the callbacks, and the account in the bar.

import { api } from "./data/api.js";
import { throttle } from "./data/pacing.js";
import { byId, el } from "./dom.js";
import { plural } from "./text/words.js";
import { Callbacks, mostCallbacks } from "./views/callbacks.js";
import { confirm } from "./views/dialogs.js";
import { showDetails } from "./views/details.js";
import { Faults } from "./views/faults.js";
import { toast } from "./views/notices.js";

const accountPause = 400;

const panelNames = ["faults", "callbacks"];

export class Panels {
  #route;
  #inbox;
  #faults;
  #callbacks;
  #soon = throttle(accountPause);

  constructor(route, inbox) {
    this.#route = route;
    this.#inbox = inbox;
    this.#faults = new Faults(faults => this.#saveFaults(faults));
    this.#callbacks = new Callbacks(message => route.go({ message: String(message), panel: null }));
    byId("close-details").addEventListener("click", () => this.close());
    for (const name of panelNames) byId(`close-${name}`).addEventListener("click", () => this.close());
  }

  async start() {
    await this.#show();
    await this.refresh();
    await this.connected();
  }

  async refresh() {
    await Promise.all([this.#loadFaults(), this.#loadAccount()]);
  }

  /** Once events are heard: fetches what came before them. */
  async connected() {
    const { callbacks } = await api.callbacks(mostCallbacks);
    this.#callbacks.show(callbacks);
  }

  receive(events) {
    const names = new Set(events.map(event => event.name));
    // Every message changes the account; in a flood, it is read now and then. Others may have changed the faults.
    if (names.has("account")) this.#soon(() => this.refresh().catch(error => toast(error.message)));
    const callbacks = events.filter(({ name, data }) => name === "callback" && data !== null).map(({ data }) => data);
    if (callbacks.length > 0) this.#callbacks.receive(callbacks);
    const { message } = this.#route.state;
    if (message !== null && events.some(({ name, data }) => name === "message" && String(data?.id) === message)) this.#loadDetails(message);
    const gone = names.has("cleared") || events.some(({ name, data }) => name === "deleted" && String(data?.id ?? data) === message);
    if (gone && message !== null) this.#route.go({ message: null });
  }

  routeChanged(previous) {
    const { message, panel, to } = this.#route.state;
    if (message !== previous.message || panel !== previous.panel) this.#show({ focus: true, previous });
    else if (to !== previous.to) this.#showPane();
  }

  toggle(name) {
    const open = this.#route.state.panel === name;
    this.#route.go({ panel: open ? null : name, message: null });
  }

  /** Closes what is open; false when nothing is. */
  close() {
    const { message, panel } = this.#route.state;
    if (message === null && panel === null) return false;
    this.#route.go({ message: null, panel: null });
    return true;
  }

  async #show({ focus = false, previous = null } = {}) {
    const { message, panel } = this.#route.state;
    if (panel === "faults") await this.#loadFaults().catch(error => toast(error.message));
    if (message !== null && !await this.#loadDetails(message)) return;

    for (const name of panelNames) {
      byId(name).hidden = panel !== name;
      byId(`open-${name}`).setAttribute("aria-expanded", String(panel === name));
    }

    const isPanel = panelNames.includes(panel);
    byId("details").hidden = isPanel || message === null;
    this.#showPane();
    if (!focus) return;
    if (isPanel) byId(`${panel}-title`).focus();
    else if (message !== null) byId("details-title").focus();
    else this.#returnFocus(previous);
  }

  #returnFocus({ message, panel }) {
    if (panelNames.includes(panel)) byId(`open-${panel}`).focus();
    else if (message !== null) this.#inbox.navigation.focusMessage(Number(message));
  }

  /** Which of the panes a narrow screen shows, and whether a wide one has a third. */
  #showPane() {
    const { message, panel, to } = this.#route.state;
    const open = message !== null || panel !== null;
    byId("panes").dataset.pane = open ? "panel" : to === null ? "list" : "thread";
    byId("panes").toggleAttribute("data-panel", open);
  }

  async #loadDetails(id) {
    try {
      const message = await api.message(id);
      if (this.#route.state.message !== id) return false;
      showDetails(message, () => this.#remove(id));
      return true;
    } catch (error) {
      toast(error.message);
      this.#route.go({ message: null }, { replace: true });
      return false;
    }
  }

  async #remove(id) {
    if (!await confirm("Delete this message?", "It cannot be brought back.", "Delete")) return;
    await api.remove(id).catch(error => toast(error.message));
  }

  async #loadFaults() {
    this.#faults.show(await api.faults());
  }

  async #saveFaults(faults) {
    try {
      await (faults.rules.length === 0 ? api.clearFaults() : api.setFaults(faults));
      await this.#loadFaults();
    } catch (error) {
      toast(error.message);
    }
  }

  async #loadAccount() {
    const { credit, blackList = [], longestReply, hasQueue } = await api.account();
    byId("open-queue").hidden = !hasQueue;
    byId("reply").maxLength = longestReply;
    const words = [el("b", {}, credit.toLocaleString("en", { minimumFractionDigits: 2, maximumFractionDigits: 3 })), " € of credit"];
    if (blackList.length > 0) words.push(` · ${plural(blackList.length, "number")} black-listed`);
    byId("account").replaceChildren(...words);
    byId("account").hidden = false;
    this.#inbox.setBlackList(blackList);
  }
}

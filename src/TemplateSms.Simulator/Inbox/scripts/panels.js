// What opens at the side, a message's details or the faults, and the account in the bar.

import { api } from "./data/api.js";
import { throttle } from "./data/pacing.js";
import { byId, el } from "./dom.js";
import { plural } from "./text/words.js";
import { confirm } from "./views/dialogs.js";
import { showDetails } from "./views/details.js";
import { Faults } from "./views/faults.js";
import { toast } from "./views/notices.js";

const accountPause = 400;

export class Panels {
  #route;
  #inbox;
  #faults;
  #soon = throttle(accountPause);

  constructor(route, inbox) {
    this.#route = route;
    this.#inbox = inbox;
    this.#faults = new Faults(faults => this.#saveFaults(faults));
    byId("close-details").addEventListener("click", () => this.close());
    byId("close-faults").addEventListener("click", () => this.close());
  }

  async start() {
    await this.#show();
    await this.refresh();
  }

  async refresh() {
    await Promise.all([this.#loadFaults(), this.#loadAccount()]);
  }

  receive(events) {
    const names = new Set(events.map(event => event.name));
    // Every message changes the account; in a flood, it is read now and then. Others may have changed the faults.
    if (names.has("account")) this.#soon(() => this.refresh().catch(error => toast(error.message)));
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

  toggleFaults() {
    const open = this.#route.state.panel === "faults";
    this.#route.go({ panel: open ? null : "faults", message: null });
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
    const faults = panel === "faults";
    if (faults) await this.#loadFaults().catch(error => toast(error.message));
    if (message !== null && !await this.#loadDetails(message)) return;

    byId("faults").hidden = !faults;
    byId("details").hidden = faults || message === null;
    byId("open-faults").setAttribute("aria-expanded", String(faults));
    this.#showPane();
    if (!focus) return;
    if (faults) byId("faults-title").focus();
    else if (message !== null) byId("details-title").focus();
    else this.#returnFocus(previous);
  }

  #returnFocus({ message, panel }) {
    if (panel === "faults") byId("open-faults").focus();
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
    const { credit, blackList = [], longestReply } = await api.account();
    byId("reply").maxLength = longestReply;
    const words = [el("b", {}, credit.toLocaleString("en", { minimumFractionDigits: 2, maximumFractionDigits: 3 })), " € of credit"];
    if (blackList.length > 0) words.push(` · ${plural(blackList.length, "number")} black-listed`);
    byId("account").replaceChildren(...words);
    byId("account").hidden = false;
    this.#inbox.setBlackList(blackList);
  }
}

// Writes as if from the phone of the open conversation.

import { byId } from "../dom.js";
import { showNumber } from "../text/numbers.js";

export class Composer {
  #form = byId("composer");
  #input = byId("reply");
  #number = null;

  /** `send` posts a text of a number. */
  constructor(send) {
    this.#form.addEventListener("submit", async event => {
      event.preventDefault();
      const text = this.#input.value.trim();
      if (text !== "" && await send(this.#number, text)) this.#input.value = "";
    });
    byId("reply-stop").addEventListener("click", () => send(this.#number, "STOP"));
  }

  /** Shows the composer of a number, or none. */
  show(number) {
    if (number !== this.#number) this.#input.value = "";
    this.#number = number;
    this.#form.hidden = number === null;
    if (number === null) return;
    this.#input.setAttribute("aria-label", `Reply as ${showNumber(number)}`);
  }

  focus() {
    if (!this.#form.hidden) this.#input.focus();
  }
}

// Faults on request: which rules are active, and a form for another one.

import { byId, el, icon } from "../dom.js";
import { faultName, faultScope, hints } from "../text/faultWords.js";

/** The banner names so many rules. */
const mostNamed = 3;

export class Faults {
  #form = byId("rule-form");
  #faults = { seed: null, rules: [] };
  #save;

  /** `save` puts all rules; it answers what the gateway has made of them. */
  constructor(save) {
    this.#save = save;
    this.#form.addEventListener("change", () => this.#showKind());
    this.#form.addEventListener("submit", event => {
      event.preventDefault();
      this.#add();
    });
    byId("faults-off").addEventListener("click", () => this.#put([]));
    this.#showKind();
  }

  show(faults) {
    this.#faults = { seed: faults?.seed ?? null, rules: faults?.rules ?? [] };
    const { rules } = this.#faults;
    byId("fault-count").hidden = byId("fault-banner").hidden = rules.length === 0;
    byId("fault-count").textContent = rules.length;
    byId("fault-summary").textContent = `Faults are active: ${summaryOf(rules)}`;
    byId("rules").replaceChildren(...(rules.length > 0 ? rules.map((rule, index) => this.#row(rule, index)) : [el("li", { class: "none" }, "No faults. The gateway behaves.")]));
  }

  #row(rule, index) {
    return el("li", {},
      icon("fault"),
      el("span", {}, faultName(rule), el("small", {}, faultScope(rule), rule.message && ` · ${rule.message}`)),
      el("button", {
        class: "tool square",
        type: "button",
        "aria-label": `Remove the rule: ${faultName(rule)}, ${faultScope(rule)}`,
        onclick: () => this.#put(this.#faults.rules.filter((_, i) => i !== index)),
      }, icon("close")));
  }

  #add() {
    this.#put([...this.#faults.rules, this.#read()]);
  }

  #put(rules) {
    const seed = this.#form.elements.seed.value;
    return this.#save({ seed: seed === "" ? this.#faults.seed : Number(seed), rules });
  }

  #read() {
    const { kind, number, percent, milliseconds, code, message, endCode, status, when } = this.#form.elements;
    const rule = { kind: kind.value, probability: percent.valueAsNumber / 100 };
    if (number.value.trim() !== "") rule.number = number.value.trim();
    if (rule.kind === "latency") rule.milliseconds = milliseconds.valueAsNumber;
    if (rule.kind === "status") rule.status = status.valueAsNumber;
    if (["latency", "status", "drop"].includes(rule.kind)) rule.when = when.value;
    if (["undelivered", "failed"].includes(rule.kind) && endCode.value !== "") rule.code = endCode.valueAsNumber;
    if (rule.kind === "code") {
      rule.code = code.valueAsNumber;
      if (message.value.trim() !== "") rule.message = message.value.trim();
    }

    return rule;
  }

  /** Shows the fields of the chosen kind, and keeps the others out of the form's checks. */
  #showKind() {
    const kind = this.#form.elements.kind.value;
    byId("kind-hint").textContent = hints[kind];
    for (const part of this.#form.querySelectorAll("[data-kinds]")) {
      part.hidden = !part.dataset.kinds.split(" ").includes(kind);
      for (const input of part.querySelectorAll("input")) input.disabled = part.hidden;
    }
  }
}

function summaryOf(rules) {
  const named = rules.slice(0, mostNamed).map(rule => `${faultName(rule)}, ${faultScope(rule)}`);
  if (rules.length > mostNamed) named.push(`${rules.length - mostNamed} more`);
  return named.join(" · ");
}

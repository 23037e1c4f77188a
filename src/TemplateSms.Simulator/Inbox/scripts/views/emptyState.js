// What stands where messages would: how to send one, or why none is shown.

import { byId, el } from "../dom.js";
import { copyButton } from "./copyButton.js";

export function showEmpty(isEmpty, isFiltered) {
  const place = byId("empty");
  place.hidden = !isEmpty;
  if (isEmpty) place.replaceChildren(...(isFiltered ? filtered() : waiting()));
}

function filtered() {
  return [el("h3", {}, "No message matches"), el("p", {}, "Another search or another filter may find it.")];
}

function waiting() {
  const setting = `services.AddIsendpro(account =>\n{\n    account.ApiKey = "any";\n    account.BaseAddress = new Uri("${location.origin}/cgi-bin/");\n});`;
  return [
    el("img", { src: "icon.svg", alt: "" }),
    el("h3", {}, "Waiting for the first message"),
    el("p", {}, "Point a client at this gateway. What it sends appears here at once, and never leaves this machine."),
    el("div", { class: "snippet" }, el("pre", { tabindex: "0", role: "group", "aria-label": "Configuration of a client" }, setting), copyButton(setting, "Copy the configuration")),
  ];
}

import { el, icon } from "../dom.js";

/** A button that copies a text, and says so for a moment; null where the browser has no clipboard, away from loopback. */
export function copyButton(text, label, className = "tool square") {
  if (navigator.clipboard === undefined) return null;
  const word = className.includes("square") ? null : el("span", {}, label);
  const button = el("button", {
    class: className,
    type: "button",
    "aria-label": word === null ? label : null,
    onclick: async () => {
      await navigator.clipboard.writeText(text);
      button.classList.add("done");
      if (word !== null) word.textContent = "Copied";
      else button.replaceChildren(icon("accepted"));
      setTimeout(() => word === null ? button.replaceChildren(icon("copy")) : word.textContent = label, 1500);
    },
  }, word ?? icon("copy"));
  return button;
}

// Completes the markup of docfx for assistive technology, also where its own scripts draw it.
function complete() {
  const set = (selector, attributes) => {
    for (const element of document.querySelectorAll(selector)) {
      for (const [name, value] of Object.entries(attributes)) {
        if (element.getAttribute(name) !== value) element.setAttribute(name, value);
      }
    }
  };
  set("#logo", { alt: "" });
  set("#autocollapse", { "aria-label": "Site" });
  set("a.dropdown-toggle:not([href])", { role: "button", tabindex: "0" });
  set("#affix h5, .affix h5, nav h5", { role: "heading", "aria-level": "2" });
  set("pre > code", { tabindex: "0" });
}

export default {
  start() {
    complete();
    new MutationObserver(complete).observe(document.body, { childList: true, subtree: true });
  },
  // The languages of our blocks, by their nearest relatives.
  configureHljs(hljs) {
    hljs.registerAliases(["smstpl"], { languageName: "yaml" });
    hljs.registerAliases(["text"], { languageName: "plaintext" });
    hljs.registerAliases(["console"], { languageName: "shell" });
  },
};

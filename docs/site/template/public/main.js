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
  set("#toc", { "aria-label": "Contents" });
  set("#breadcrumb", { "aria-label": "Breadcrumb" });
  set("#affix", { "aria-label": "On this page" });
  set("a.dropdown-toggle:not([href])", { role: "button", tabindex: "0" });
  set("#affix h5, .affix h5, nav h5", { role: "heading", "aria-level": "2" });
  set("pre > code", { tabindex: "0" });
  // A table that is wider than a phone scrolls by itself, which the keyboard has to reach.
  for (const element of document.querySelectorAll("article div")) {
    if (element.scrollWidth > element.clientWidth && getComputedStyle(element).overflowX !== "visible") element.tabIndex = 0;
  }
}

export default {
  start() {
    complete();
    new MutationObserver(complete).observe(document.body, { childList: true, subtree: true });
    addEventListener("resize", complete);
  },
  // The languages of our blocks, by their nearest relatives.
  configureHljs(hljs) {
    hljs.registerAliases(["smstpl"], { languageName: "yaml" });
    hljs.registerAliases(["text"], { languageName: "plaintext" });
    hljs.registerAliases(["console"], { languageName: "shell" });
  },
};

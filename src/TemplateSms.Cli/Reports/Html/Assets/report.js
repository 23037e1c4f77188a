"use strict";

// Searches, filters and sorts what the page already shows; without this script nothing is missing.
(() => {
  const byId = (id) => document.getElementById(id);
  const [search, show, order, count, nothing] = ["search", "show", "order", "count", "nothing"].map(byId);
  const rows = byId("overview").tBodies[0];
  const cards = byId("cards");
  const headers = [...document.querySelectorAll("#overview [data-sort]")];

  const rowOf = new Map([...rows.rows].map((row) => [row.dataset.for, row]));
  const templates = [...cards.children].map((card) => ({
    card,
    row: rowOf.get(card.id),
    keys: {
      ...card.dataset,
      name: card.querySelector("h2").textContent,
      path: card.querySelector(".path").textContent,
    },
    text: card.textContent.toLowerCase(),
  }));

  // The details of many cards are packed: unpacked at once, they become a part of the page when somebody opens their card.
  let parts = [];
  async function unpack() {
    const bytes = Uint8Array.from(atob(byId("packed").textContent), (c) => c.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    parts = (await new Response(stream).text()).split("\u001e");
    const reader = document.createElement("template");
    for (const template of templates) {
      const place = template.card.querySelector("[data-packed]");
      if (place) {
        reader.innerHTML = parts[Number(place.dataset.packed)];
        template.text += reader.content.textContent.toLowerCase();
      }
    }
  }
  function fill(more) {
    const place = more.querySelector("[data-packed]");
    if (place && parts.length > 0) {
      place.outerHTML = parts[Number(place.dataset.packed)];
    }
  }
  cards.addEventListener("toggle", (event) => unpacked.then(() => fill(event.target)), true);
  const unpacked = byId("packed") ? unpack() : Promise.resolve();

  const shown = {
    all: () => true,
    findings: (keys) => Number(keys.findings) > 0,
    errors: (keys) => Number(keys.findings) >= 1000000,
    long: (keys) => Number(keys.segments) > 1,
  };

  const words = new Set(["name", "path", "encoding"]);
  const compareWords = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
  const compare = (key) => (a, b) =>
    words.has(key) ? compareWords(a.keys[key], b.keys[key]) : Number(a.keys[key]) - Number(b.keys[key]);

  function filter() {
    const wanted = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    let found = 0;
    for (const template of templates) {
      const matches = shown[show.value](template.keys) && wanted.every((word) => template.text.includes(word));
      template.card.hidden = template.row.hidden = !matches;
      found += matches ? 1 : 0;
    }
    const noun = templates.length === 1 ? "template" : "templates";
    count.textContent = found === templates.length ? `${found} ${noun}` : `${found} of ${templates.length} ${noun}`;
    nothing.hidden = found > 0;
  }

  function sort(key, isDescending) {
    const ascending = compare(key);
    const byPath = compare("path");
    templates.sort((a, b) => (isDescending ? ascending(b, a) : ascending(a, b)) || byPath(a, b));
    rows.append(...templates.map((template) => template.row));
    cards.append(...templates.map((template) => template.card));
    for (const header of headers) {
      const cell = header.closest("th");
      if (header.dataset.sort === key) {
        cell.setAttribute("aria-sort", isDescending ? "descending" : "ascending");
      } else {
        cell.removeAttribute("aria-sort");
      }
    }
    if ([...order.options].some((option) => option.value === key)) {
      order.value = key;
    }
  }

  for (const header of headers) {
    header.addEventListener("click", () => {
      const key = header.dataset.sort;
      const current = header.closest("th").getAttribute("aria-sort");
      // Numbers are asked for to see the greatest first.
      sort(key, current === null ? !words.has(key) : current === "ascending");
    });
  }

  order.addEventListener("change", () => sort(order.value, !words.has(order.value)));
  show.addEventListener("change", filter);
  search.addEventListener("input", filter);
  byId("toolbar").addEventListener("submit", (event) => event.preventDefault());
  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && document.activeElement !== search) {
      event.preventDefault();
      search.focus();
    }
  });

  // A link, and a browser that looks for a word, open the card that they lead to.
  function openTarget() {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const more = target && target.querySelector("details.more");
    if (more) {
      more.open = true;
      target.scrollIntoView();
    }
  }
  window.addEventListener("hashchange", openTarget);
  rows.addEventListener("click", (event) => {
    if (event.target.closest("a")) {
      // The hash may be the same as before.
      setTimeout(openTarget);
    }
  });

  // Paper cannot be opened.
  let closed = [];
  window.addEventListener("beforeprint", () => {
    closed = [...document.querySelectorAll("details.more:not([open])")];
    closed.forEach((more) => {
      fill(more);
      more.open = true;
    });
  });
  window.addEventListener("afterprint", () => closed.forEach((more) => (more.open = false)));
  openTarget();

  // A browser that restores a form restores what it stands for.
  filter();
  unpacked.then(filter);
})();

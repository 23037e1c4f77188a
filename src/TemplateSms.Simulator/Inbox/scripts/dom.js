// Builds elements. A string is always a text node or an attribute, never markup: what a message says cannot become part
// of the page.

/** @returns {HTMLElement} `on…` attributes are listeners; null, undefined and false leave an attribute or a child out. */
export function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else element.setAttribute(key, value === true ? "" : value);
  }

  element.append(...children.flat().filter(child => child !== null && child !== undefined && child !== false));
  return element;
}

const svg = "http://www.w3.org/2000/svg";

/** A picture of icons.svg; it says nothing to a screen reader. */
export function icon(name, className = "") {
  const picture = document.createElementNS(svg, "svg");
  picture.setAttribute("class", `icon ${className}`.trim());
  picture.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(svg, "use");
  use.setAttribute("href", `icons.svg#${name}`);
  picture.append(use);
  return picture;
}

export const byId = id => document.getElementById(id);

// Keys that work everywhere but in a field; Escape works in fields too.

const fields = "input, select, textarea, [contenteditable]";

/** `actions` maps a key to what it does; an action that answers false leaves the key to the browser. */
export function listenToKeys(actions) {
  document.addEventListener("keydown", event => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (document.querySelector("dialog[open]")) return;
    if (event.target.matches(fields) && event.key !== "Escape") return;
    // A button has Enter and the arrows of a panel scroll.
    const action = actions[event.key];
    if (action === undefined || action(event) === false) return;
    event.preventDefault();
  });
}

// Brings the parts together: the address says what is shown, the gateway's events say what is new.

import { api } from "./data/api.js";
import { Route, everyone } from "./data/route.js";
import { listen } from "./data/stream.js";
import { byId } from "./dom.js";
import { Inbox } from "./inbox.js";
import { Panels } from "./panels.js";
import { showTheme, toggleTheme } from "./theme.js";
import { confirm, showHelp } from "./views/dialogs.js";
import { listenToKeys } from "./views/keyboard.js";
import { toast } from "./views/notices.js";

const route = new Route();
const inbox = new Inbox(route);
const panels = new Panels(route, inbox);

showTheme();
byId("theme").addEventListener("click", toggleTheme);
byId("open-help").addEventListener("click", showHelp);
byId("clear").addEventListener("click", clear);
byId("open-faults").addEventListener("click", () => panels.toggle("faults"));
byId("open-callbacks").addEventListener("click", () => panels.toggle("callbacks"));

listenToKeys({
  "/": () => inbox.navigation.focusSearch(),
  "j": () => inbox.navigation.move(1),
  "k": () => inbox.navigation.move(-1),
  "ArrowDown": () => inbox.navigation.moveIfFocused(1),
  "ArrowUp": () => inbox.navigation.moveIfFocused(-1),
  "Enter": () => inbox.navigation.enter(),
  "Escape": () => panels.close() || inbox.navigation.leave(),
  "r": () => inbox.navigation.focusReply(),
  "g": () => inbox.navigation.newest(),
  "f": () => panels.toggle("faults"),
  "c": () => panels.toggle("callbacks"),
  "t": toggleTheme,
  "?": showHelp,
});

route.addEventListener("change", event => {
  inbox.routeChanged(event.detail);
  panels.routeChanged(event.detail);
});

await Promise.allSettled([inbox.start(), panels.start()]);

listen(api.events, {
  opened: () => {
    showLive("open", "Live");
    Promise.all([inbox.connected(), panels.refresh(), panels.connected()]).catch(error => toast(error.message));
  },
  lost: () => showLive("lost", "Reconnecting…"),
  batch: events => {
    inbox.receive(events);
    panels.receive(events);
  },
});

function showLive(state, word) {
  byId("live").dataset.state = state;
  byId("live").firstElementChild.textContent = word;
  byId("live").title = state === "open" ? "New messages appear by themselves" : "The gateway does not answer";
}

async function clear() {
  const yes = await confirm("Clear the inbox?", "Every message is deleted for good. The black list, the credit and the faults stay.", "Delete all messages");
  if (!yes) return;
  try {
    await api.clear();
    route.go({ to: route.state.to && everyone, message: null, query: null, status: null, encoding: null });
  } catch (error) {
    toast(error.message);
  }
}

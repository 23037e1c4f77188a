// Server-sent events, from the first connection through every break.

const names = ["message", "deleted", "cleared", "account", "callback"];
const retryAfter = 1500;

/**
 * Listens for good. Arrivals come in batches, one a frame at most, so that a flood costs the page no more than a drop.
 * `opened` tells that the connection stands; what came before it has to be fetched.
 */
export function listen(url, { opened, lost, batch }) {
  let pending = [];

  connect();

  function connect() {
    const source = new EventSource(url);
    source.onopen = opened;
    source.onerror = () => {
      lost();
      // The browser tries again by itself, unless it was refused outright.
      if (source.readyState === EventSource.CLOSED) setTimeout(connect, retryAfter);
    };
    for (const name of names) source.addEventListener(name, event => receive(name, event.data));
  }

  function receive(name, data) {
    // An error of the connection is dispatched as "error"; events of ours always carry data.
    if (pending.push({ name, data: parse(data) }) === 1) setTimeout(flush, 60);
  }

  function flush() {
    const events = pending;
    pending = [];
    batch(events);
  }
}

function parse(data) {
  try {
    return JSON.parse(data);
  } catch {
    return null;
  }
}

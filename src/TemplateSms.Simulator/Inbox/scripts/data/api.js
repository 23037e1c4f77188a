// The REST API of the gateway: everything the page shows and does goes through here.

const root = new URL("api/v1/", document.baseURI);

export const api = {
  messages: filter => send("GET", "messages", filter),
  message: id => send("GET", `messages/${id}`),
  conversations: query => send("GET", "conversations", query),
  reply: (from, text) => send("POST", "replies", {}, { from, text }),
  remove: id => send("DELETE", `messages/${id}`),
  clear: () => send("DELETE", "messages"),
  account: () => send("GET", "account"),
  callbacks: limit => send("GET", "callbacks", { limit }),
  faults: () => send("GET", "faults"),
  setFaults: faults => send("PUT", "faults", {}, faults),
  clearFaults: () => send("DELETE", "faults"),
  events: new URL("events", root),
};

/** The ledger of the queue that sends to this gateway. Keys and numbers stand in bodies, as for every server that logs addresses. */
export const queue = {
  lanes: () => send("GET", "queue/lanes"),
  pause: lane => send("POST", `queue/lanes/${encodeURIComponent(lane)}/pause`, {}, {}),
  resume: lane => send("POST", `queue/lanes/${encodeURIComponent(lane)}/resume`, {}, {}),
  unknown: most => send("GET", "queue/unknown", { most }),
  message: id => send("GET", `queue/messages/${id}`),
  find: key => send("POST", "queue/messages/find", {}, { key }),
  release: id => send("POST", `queue/messages/${id}/release`, {}, {}),
  drop: id => send("POST", `queue/messages/${id}/drop`, {}, {}),
};

async function send(method, path, query = {}, body = undefined) {
  const url = new URL(path, root);
  for (const [name, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== "") url.searchParams.set(name, value);
  }

  const response = await fetch(url, {
    method,
    headers: body === undefined ? {} : { "Content-Type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(reasonOf(text) ?? `The gateway answered ${response.status}`);
  return text === "" ? null : JSON.parse(text);
}

/** What a refusal says: a problem document, an error, or plain words. */
function reasonOf(text) {
  try {
    const { detail, error, title } = JSON.parse(text);
    return detail ?? error ?? title ?? null;
  } catch {
    return text.length > 0 && text.length < 300 ? text : null;
  }
}

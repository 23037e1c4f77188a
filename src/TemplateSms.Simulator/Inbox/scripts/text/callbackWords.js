// Callbacks in words.

import { plural } from "./words.js";

const titles = { receipt: "Delivery receipt", stop: "STOP reply", status: "Status" };

export const titleOf = ({ kind }) => titles[kind] ?? kind;

/** What became of a call; `showTime` writes the time of the next attempt. */
export function progressOf({ progress, attempts, failure, status, nextAttemptAt }, showTime) {
  if (progress === "delivered") return `HTTP ${status}${attempts > 1 ? `, attempt ${attempts}` : ""}`;
  if (progress === "failed") return `Failed: ${failure}${attempts > 1 ? `, ${plural(attempts, "attempt")}` : ""}`;
  return attempts === 0 ? "Waiting" : `${failure}, again at ${showTime(nextAttemptAt)}`;
}

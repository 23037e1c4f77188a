// The words for what the ledger's fields mean.

import { plural } from "./words.js";

const states = {
  queued: "Queued", sending: "Being sent", accepted: "Accepted", rejected: "Rejected", unknown: "Unknown", expired: "Expired", cancelled: "Cancelled",
};

const outcomes = {
  sending: "Being sent", accepted: "Accepted", rejected: "Rejected", notReached: "Did not reach the gateway", unknown: "Unknown", released: "Unknown, and released",
};

export const stateName = state => states[state] ?? state;
export const outcomeName = outcome => outcomes[outcome] ?? outcome;

/** In the largest unit that says enough: 45 s, 12 min, 3 h, 2 d. */
export function showTime(seconds) {
  if (seconds < 120) return `${Math.floor(seconds)} s`;
  if (seconds < 7_200) return `${Math.floor(seconds / 60)} min`;
  if (seconds < 172_800) return `${Math.floor(seconds / 3_600)} h`;
  return `${Math.floor(seconds / 86_400)} d`;
}

export const attemptsOf = count => plural(count, "attempt");

/** The account, where it has a name. */
export const through = account => account === null ? "" : ` through ${account}`;
